// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace laju::ui {

/// A bar at the foot of a page for what has just happened: information, an error with Retry, a deletion with
/// Undo.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    /// What to show.
    struct Message
    {
        Tone tone = Tone::Neutral; ///< Bad for errors; an icon says it too
        QString text{};
        QString actionText{};                 ///< "Undo", "Retry"; empty: no button
        std::function<void()> action{};       ///< run when the button is pressed, after the bar has closed
        std::chrono::milliseconds timeout{0}; ///< closes by itself after this; 0: stays
    };

    /// How long an undo stays on offer.
    static constexpr std::chrono::milliseconds undoTimeout{10'000};

    /// Hidden until the first message.
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown. The timer waits while the pointer or the focus is on the bar.
    void showMessage(const Message &message);
    void showInfo(const QString &text);
    void showError(const QString &text);
    [[nodiscard]] QString text() const;

public Q_SLOTS:
    /// Hides the bar.
    void dismiss();

Q_SIGNALS:
    /// The bar went away: by time, by its close button, Esc, its action or dismiss().
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void timedOut();

    QToolButton *m_icon;
    QLabel *m_text;
    QPushButton *m_actionButton;
    QToolButton *m_close;
    QTimer m_timer;
    Message m_message;
};

} // namespace laju::ui
