// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/sales_history.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

namespace laju::bench {

/// The program's main window over a history, as the desktop puts it together, on the day that the history
/// ends; 1440 × 900, loaded and shown. Only one at a time: the theme is the application's.
class BenchWindow final
{
public:
    explicit BenchWindow(const QString &file);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Context &context() { return *m_context; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QSettings m_settings;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    ui::Localization m_localization;
    std::unique_ptr<ui::Dialogs> m_dialogs;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ui::LiveFacts> m_live;
    std::unique_ptr<ui::UndoHistory> m_undo;
    std::optional<ui::Context> m_context;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Goes through the event loop until nothing is left to do: laid out, painted, and on the screen.
void settle();

} // namespace laju::bench
