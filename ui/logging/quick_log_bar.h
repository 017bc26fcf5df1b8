// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/understood.h"
#include "ui/common/context.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace laju::ui {

class QuickLineEdit;
class QuickNames;
class UnderstoodRow;

/// Logs an activity from a line of text, shows what it understood while it is typed, and times a call.
class QuickLogBar final : public QWidget
{
    Q_OBJECT
public:
    explicit QuickLogBar(Context &context, QWidget *parent = nullptr);

    void focusLine();
    /// Puts the line that was logged last into the field.
    void repeatLast();
    /// Starts the call timer; when it runs, stops it and puts its length into the line.
    void toggleTimer();

Q_SIGNALS:
    /// Esc in the line: the bar is not wanted any more.
    void closed();
    /// An activity was logged.
    void logged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What Enter in the unchanged line would agree to.
    enum class Question {
        None,
        NewAccount,
        Duplicate,
    };

    void fillTypes();
    void chooseType(ActivityTypeId type);
    void interpret();
    void complete();
    void log();
    void submit(bool evenIfSimilar);
    void answered(const Result<Change> &change, const Understood &understood, const QString &line);
    void showTimer();
    void retranslate();
    /// The type when the line names none.
    [[nodiscard]] const ActivityType *usualType() const;
    /// What is read: the line, with the usual type before it when it names none.
    [[nodiscard]] Understood understand() const;
    [[nodiscard]] QString prefix() const;
    [[nodiscard]] bool namesNoType() const;
    [[nodiscard]] QString summary(const Understood &understood) const;

    Context &m_context;
    QuickNames *m_names;
    QToolButton *m_type;
    QMenu *m_types;
    QuickLineEdit *m_line;
    QToolButton *m_timerButton;
    QPushButton *m_log;
    UnderstoodRow *m_row;
    std::optional<ActivityTypeId> m_usualType;
    Question m_question = Question::None;
    bool m_busy = false;
    bool m_logsWhenKnown = false; ///< Enter was pressed before the names were read
    std::optional<Instant> m_callBegan;
    QTimer m_tick;
};

} // namespace laju::ui
