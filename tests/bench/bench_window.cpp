// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_window.h"

#include "core/storage/workspace_file.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::bench {

BenchWindow::BenchWindow(const QString &file)
    : m_clock(startOfDay(SalesHistory::lastDay, QTimeZone("Asia/Jakarta")) + std::chrono::hours(12))
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(ui::Scheme::Light)
    , m_localization(Language::English)
    , m_dialogs(ui::makeDialogs())
    , m_store(require(openStore(file, OpenMode::MustExist, std::make_shared<FixedClock>(m_clock.now()))))
    , m_live(std::make_unique<ui::LiveFacts>(*m_store))
    , m_undo(std::make_unique<ui::UndoHistory>(*m_store))
{
    m_context.emplace(
        ui::Context{*m_store, *m_live, *m_undo, m_clock, m_theme, m_localization, m_preferences, *m_dialogs});
    m_window = std::make_unique<ui::MainWindow>(*m_context);
    m_window->resize(1440, 900);
    m_window->show();
    m_live->load();
    while (!m_live->isLoaded())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
}

void settle()
{
    // A refresh asks for a layout, that for painting: each is an event after the other. What was posted is
    // done by a turn of the loop that tells of nothing.
    constexpr int quietTurns = 2;
    for (int quiet = 0; quiet < quietTurns;)
        quiet = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents) ? 0 : quiet + 1;
}

} // namespace laju::bench
