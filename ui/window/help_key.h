// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace laju::ui {

/// F1 in a window and its dialogs, wherever nothing under the focus takes the key for itself (as a figure
/// does, which explains itself).
class HelpKey final : public QObject
{
    Q_OBJECT
public:
    explicit HelpKey(QWidget *window);

Q_SIGNALS:
    /// @p focus has the focus; it is in the window or in one of its dialogs.
    void pressed(QWidget *focus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool belongsToWindow(const QWidget *top) const;

    QWidget *m_window;
};

} // namespace laju::ui
