// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace laju::ui {

HelpKey::HelpKey(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    auto *top = static_cast<QWidget *>(watched);
    // A key that nobody took goes up to the window at last.
    if (press->key() != Qt::Key_F1 || press->modifiers() != Qt::NoModifier || !top->isWindow() ||
        !belongsToWindow(top))
        return false;
    QWidget *focus = top->focusWidget();
    Q_EMIT pressed(focus ? focus : top);
    return true;
}

bool HelpKey::belongsToWindow(const QWidget *top) const
{
    while (top && top != m_window)
        top = top->parentWidget() ? top->parentWidget()->window() : nullptr;
    return top;
}

} // namespace laju::ui
