// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QAction>
#include <QObject>

#include <map>

namespace laju::ui {

/// What can be done from anywhere in the window.
enum class Command {
    Log,
    RepeatLast,
    CallTimer,
    New,
    Palette,
    Undo,
    Redo,
    Import,
    Costs,
    Rates,
    OpenWorkspace,
    Backup,
    Refresh,
    Quit,
};

/// Every command once: its text, shortcut and icon. Menus, buttons and the palette show the same QAction.
class Commands final : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QWidget *window);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.at(command); }
    /// In the order of the list.
    [[nodiscard]] QList<QAction *> all() const;
    /// Writes the texts in the language in force.
    void retranslate();

private:
    std::map<Command, QAction *> m_actions;
};

} // namespace laju::ui
