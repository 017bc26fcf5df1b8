// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commands.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace laju::ui {

namespace {

struct Definition
{
    Command command;
    const char *name; ///< objectName of the action
    const char *text;
    const char *shortcut;
    Icon icon;
};

constexpr std::array definitions{
    Definition{Command::Log, "logAction", QT_TRANSLATE_NOOP("Command", "Log activity"), "Ctrl+L", Icon::Add},
    Definition{Command::RepeatLast, "repeatLastAction", QT_TRANSLATE_NOOP("Command", "Repeat last activity"),
               "Ctrl+Shift+L", Icon::Redo},
    Definition{Command::CallTimer, "callTimerAction",
               QT_TRANSLATE_NOOP("Command", "Start or stop the call timer"), "Ctrl+T", Icon::Timer},
    Definition{Command::New, "newAction", QT_TRANSLATE_NOOP("Command", "New on this page"), "Ctrl+N",
               Icon::Add},
    Definition{Command::Palette, "paletteAction", QT_TRANSLATE_NOOP("Command", "Find anything"), "Ctrl+K",
               Icon::Search},
    Definition{Command::Undo, "undoAction", QT_TRANSLATE_NOOP("Command", "Undo"), "Ctrl+Z", Icon::Undo},
    Definition{Command::Redo, "redoAction", QT_TRANSLATE_NOOP("Command", "Redo"), "Ctrl+Shift+Z", Icon::Redo},
    Definition{Command::Import, "importAction", QT_TRANSLATE_NOOP("Command", "Import a file…"), "Ctrl+I",
               Icon::Import},
    Definition{Command::Costs, "costsAction", QT_TRANSLATE_NOOP("Command", "Costs"), "", Icon::Table},
    Definition{Command::Rates, "ratesAction", QT_TRANSLATE_NOOP("Command", "Exchange rates"), "",
               Icon::Table},
    Definition{Command::OpenWorkspace, "openAction", QT_TRANSLATE_NOOP("Command", "Open another workspace…"),
               "Ctrl+O", Icon::Board},
    Definition{Command::Backup, "backupAction", QT_TRANSLATE_NOOP("Command", "Back up to a file…"), "",
               Icon::Export},
    Definition{Command::Refresh, "refreshAction", QT_TRANSLATE_NOOP("Command", "Read everything anew"), "F5",
               Icon::Redo},
    Definition{Command::Quit, "quitAction", QT_TRANSLATE_NOOP("Command", "Quit"), "Ctrl+Q", Icon::Close},
};

} // namespace

Commands::Commands(QWidget *window)
    : QObject(window)
{
    for (const Definition &definition : definitions) {
        auto *action = new QAction(icon(definition.icon), {}, this);
        action->setObjectName(QLatin1StringView(definition.name));
        action->setShortcut(QKeySequence(QLatin1StringView(definition.shortcut)));
        window->addAction(action);
        m_actions.emplace(definition.command, action);
    }
    retranslate();
}

QList<QAction *> Commands::all() const
{
    QList<QAction *> actions;
    for (const Definition &definition : definitions)
        actions.append(m_actions.at(definition.command));
    return actions;
}

void Commands::retranslate()
{
    for (const Definition &definition : definitions)
        m_actions.at(definition.command)->setText(QCoreApplication::translate("Command", definition.text));
}

} // namespace laju::ui
