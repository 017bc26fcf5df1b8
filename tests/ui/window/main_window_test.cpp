// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/exchange/importer.h"
#include "tests/support/build_speed.h"
#include "tests/ui/logging/desk.h"
#include "ui/coaching/one_to_one_section.h"
#include "ui/common/figure_card.h"
#include "ui/common/period_chooser.h"
#include "ui/common/scope_picker.h"
#include "ui/common/segmented_control.h"
#include "ui/logging/quick_log_bar.h"
#include "ui/pipeline/column_model.h"
#include "ui/pipeline/column_view.h"
#include "ui/reports/report_preview.h"
#include "ui/reports/reports_page.h"
#include "ui/window/page_list.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <limits>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

Q_DECLARE_METATYPE(laju::Language)

namespace {
constexpr int manyCalls = 100'000;
}

// The real window over a real file, driven by keys.
class MainWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageShows_data() { languagesAndZones(); }
    void everyPageShows();
    void logsFromAnywhereAndUndoes_data() { languagesAndZones(); }
    void logsFromAnywhereAndUndoes();
    void takesBackTwoMovesOfOneDeal();
    void languageAndThemeSwitchAtOnce();
    void whatCanBeOperatedHasAName();
    void aNarrowWindowFoldsTheRail();
    void anEmptyWorkspaceAsksHowToBegin();
    void stallsWhileImporting();
    void aOneToOneIsPrinted();

private:
    static void languagesAndZones()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("English, Jakarta") << Language::English << QByteArray("Asia/Jakarta");
        QTest::newRow("Indonesian, Jakarta") << Language::Indonesian << QByteArray("Asia/Jakarta");
        QTest::newRow("Indonesian, Jayapura") << Language::Indonesian << QByteArray("Asia/Jayapura");
        QTest::newRow("English, UTC") << Language::English << QByteArray("UTC");
    }
    static void useZone(TestWorkspace &workspace, const QByteArray &zone)
    {
        WorkspaceSettings settings = workspace.directory().settings;
        settings.zone = zone;
        require(workspace.session().save(settings));
    }
};

void MainWindowTest::everyPageShows()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, zone);
    Desk desk([&](TestWorkspace &workspace) { useZone(workspace, zone); }, language);
    ui::MainWindow window(*desk.context);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (size_t i = 0; i < ui::pageList().size(); ++i) {
        QTest::keyClick(&window, Qt::Key(Qt::Key_0 + (static_cast<int>(i) + 1) % 10), Qt::ControlModifier);
        const auto *title = window.findChild<QLabel *>(u"pageTitle"_s);
        QCOMPARE(title->text(), ui::pageName(ui::pageList()[i]));
        QTest::qWait(20);
        QVERIFY(!window.grab().isNull());
    }
}

void MainWindowTest::logsFromAnywhereAndUndoes()
{
    QFETCH(Language, language);
    QFETCH(QByteArray, zone);
    Desk desk([&](TestWorkspace &workspace) { useZone(workspace, zone); }, language);
    ui::MainWindow window(*desk.context);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(u"dashboard");
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    auto *bar = window.findChild<ui::QuickLogBar *>(u"quickLogEverywhere"_s);
    QTRY_VERIFY(bar->isVisible());
    // What was asked before is done before: by then the bar knows the accounts.
    static_cast<void>(desk.rows());
    QCoreApplication::processEvents();
    QWidget *line = QApplication::focusWidget();
    QVERIFY(bar->isAncestorOf(line));
    QTest::keyClicks(line, language == Language::Indonesian ? u"telp PT Maju Jaya 12 mnt tersambung"_s
                                                            : u"call PT Maju Jaya 12m connected"_s);
    QTRY_VERIFY(line->property("text").toString().contains(u"PT Maju Jaya"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto calls = [&] {
        const Facts &facts = desk.live->facts();
        return facts.sum(Measure::Calls,
                         facts.directory().spans(desk.workspace.sari,
                                                 Period::ofDay(desk.context->today(desk.workspace.sari))));
    };
    QTRY_COMPARE(calls(), 1);
    const auto rows = desk.rows();
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows.front().account, u"PT Maju Jaya"_s);
    QCOMPARE(rows.front().activity->duration, std::chrono::minutes(12));
    QCOMPARE(rows.front().day, desk.context->today(desk.workspace.sari));
    desk.undo->stack().undo();
    QTRY_COMPARE(calls(), 0);
    desk.undo->stack().redo();
    QTRY_COMPARE(calls(), 1);
}

void MainWindowTest::takesBackTwoMovesOfOneDeal()
{
    OpportunityId deal = OpportunityId::generate();
    Desk desk([&](TestWorkspace &workspace) {
        const Instant created = utc(u"2026-11-02T02:00:00");
        const OpportunityFields fields = workspace.opportunity(workspace.sari, u"Fleet"_s, created);
        deal = fields.id;
        require(workspace.session().save(require(Opportunity::make(fields)), created, {}));
    });
    ui::MainWindow window(*desk.context);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(u"pipeline");
    const auto columnOf = [&]() -> ui::ColumnView * {
        for (ui::ColumnView *column : window.findChildren<ui::ColumnView *>()) {
            if (column->cards()->rowOf(deal) >= 0)
                return column;
        }
        return nullptr;
    };
    QTRY_VERIFY(columnOf());
    ui::ColumnView *first = columnOf();
    for (int i = 1; i <= 2; ++i) {
        columnOf()->focusRow(0);
        QTest::keyClick(columnOf(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(desk.undo->stack().count(), i);
    }
    ui::ColumnView *third = columnOf();
    QVERIFY(third != first);
    for (int round = 0; round < 2; ++round) {
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(columnOf() != third);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(columnOf(), first);
        desk.undo->stack().redo();
        desk.undo->stack().redo();
        QTRY_COMPARE(columnOf(), third);
    }
}

void MainWindowTest::languageAndThemeSwitchAtOnce()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *button = window.findChild<QAbstractButton *>(u"todayPageButton"_s);
    QCOMPARE(button->text(), u"Today"_s);
    desk.localization.setLanguage(Language::Indonesian);
    QTRY_COMPARE(button->text(), u"Hari ini"_s);
    QTRY_COMPARE(window.findChild<QLabel *>(u"pageTitle"_s)->text(), u"Hari ini"_s);
    desk.localization.setLanguage(Language::English);
    QTRY_COMPARE(button->text(), u"Today"_s);

    const QColor light = window.palette().color(QPalette::Window);
    desk.theme.setScheme(ui::Scheme::Dark);
    QTRY_VERIFY(window.palette().color(QPalette::Window).lightness() < light.lightness());
    desk.theme.setScheme(ui::Scheme::Light);
    QTRY_COMPARE(window.palette().color(QPalette::Window), light);
}

void MainWindowTest::whatCanBeOperatedHasAName()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList nameless;
    for (const ui::PageEntry &entry : ui::pageList()) {
        window.showPage(QLatin1StringView(entry.key).toString());
        QTest::qWait(20);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool operable =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
            // Parts that Qt puts into its own widgets are reached through those.
            const bool ofQt =
                widget->objectName().startsWith(u"qt_") ||
                qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
                QByteArray(widget->metaObject()->className()).startsWith("QTableCornerButton") ||
                widget->window() != &window;
            if (!operable || ofQt || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName());
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void MainWindowTest::aNarrowWindowFoldsTheRail()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *rail = window.findChild<QWidget *>(u"rail"_s);
    const int wide = rail->width();
    window.resize(1024, 700);
    QTRY_VERIFY(rail->width() < wide / 2);
    QTRY_COMPARE(window.width(), 1024);
    window.resize(1440, 900);
    QTRY_COMPARE(rail->width(), wide);
}

void MainWindowTest::anEmptyWorkspaceAsksHowToBegin()
{
    // A workspace without anybody: what the program makes on its first start.
    QTemporaryDir folder;
    auto store = require(openStore(folder.filePath(u"new.laju"_s), OpenMode::CreateIfMissing,
                                   std::make_shared<SystemClock>()));
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ui::Preferences preferences(settings);
    ui::Theme theme(ui::Scheme::Light);
    ui::Localization localization(Language::English);
    ui::LiveFacts live(*store);
    ui::UndoHistory undo(*store);
    const SystemClock clock;
    AnsweringDialogs dialogs;
    ui::Context context{*store, live, undo, clock, theme, localization, preferences, dialogs};
    ui::MainWindow window(context);
    window.show();
    live.load();
    auto *name = window.findChild<QLineEdit *>(u"welcomeName"_s);
    QTRY_VERIFY(name->isVisible());
    QTest::keyClick(name, Qt::Key_Return); // a name is needed
    QVERIFY(context.directory().reps.empty());
    QTest::keyClicks(name, u"Sari Wulandari"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(context.directory().reps.size(), 1u);
    QTRY_VERIFY(!name->isVisible());
}

namespace {

/// 100,000 calls of Sari's as a file; @p part tells one file's calls from another's.
void writeCalls(const QString &path, int part)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The file cannot be written");
    file.write("Id,Owner,Subject,Start,Duration (seconds),Outcome,Direction,Type\n");
    for (int i = 0; i < manyCalls; ++i)
        file.write(u"%1-%2,Sari,Call %2,2026-0%3-1%4 09:%5:00,%6,Connected,Outbound,Call\n"_s.arg(part)
                       .arg(i)
                       .arg(1 + i % 9)
                       .arg(i % 10)
                       .arg(10 + i % 50)
                       .arg(30 + i % 600)
                       .toUtf8());
}

/// The longest time between two turns of the event loop of the thread that it lives on.
class Turns final : public QObject
{
public:
    Turns()
    {
        m_timer.setParent(this);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest.load(), m_since.restart()); });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start(1);
    }
    qint64 stop()
    {
        m_timer.stop();
        return m_longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::atomic<qint64> m_longest = 0;
};

/// An event loop with nothing to do, on a thread of its own: what it stalls is the machine's doing.
class IdleLoop final
{
public:
    IdleLoop()
    {
        m_turns.moveToThread(&m_thread);
        m_thread.start();
    }
    ~IdleLoop()
    {
        m_thread.quit();
        m_thread.wait();
    }
    void start()
    {
        QMetaObject::invokeMethod(
            &m_turns, [this] { m_turns.start(); }, Qt::BlockingQueuedConnection);
    }
    qint64 stop()
    {
        qint64 longest = 0;
        QMetaObject::invokeMethod(
            &m_turns, [&] { longest = m_turns.stop(); }, Qt::BlockingQueuedConnection);
        return longest;
    }

private:
    QThread m_thread;
    Turns m_turns;
};

} // namespace

// No action holds the event loop up for more than 50 ms, not even taking in 100,000 activities and showing
// the figures that follow. A loop that does nothing runs beside it: what that one stalls, too, is not the
// program's doing. On a machine with much else to do one measurement says little, so that the best of a few
// counts.
void MainWindowTest::stallsWhileImporting()
{
    Desk desk;
    ui::MainWindow window(*desk.context);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showPage(u"dashboard");
    QTest::qWait(500);

    constexpr qint64 allowed = isFullSpeed ? 50 : 500;
    constexpr int tries = 3;
    const auto takeIn = [&](int part) {
        const QString path = desk.workspace.pathOf(u"calls-%1.csv"_s.arg(part));
        writeCalls(path, part);
        bool shown = false;
        const auto told = connect(desk.live.get(), &ui::LiveFacts::factsChanged, this,
                                  [&](const Change &change) { shown = shown || change.everything; });
        IdleLoop idle;
        Turns turns;
        idle.start();
        turns.start();
        qint64 taken = 0;
        desk.store->ask(
            this,
            [path, &clock = desk.context->clock](Session &session) -> Result<ImportOutcome> {
                auto file = SourceFile::open(path);
                if (!file)
                    return failure(file.error());
                std::vector<ImportFile> files;
                files.push_back({std::move(*file)});
                return importFiles(session, std::move(files), {}, clock);
            },
            [&](const Result<ImportOutcome> &outcome) {
                const FileOutcome file = require(outcome).files.front();
                taken = file.created;
                Q_EMIT desk.store->changed(file.change.value());
            });
        if (!QTest::qWaitFor([&] { return shown; }, 300'000))
            qFatal("The import did not end");
        QTest::qWait(200); // the page shows the new figures
        const qint64 busy = turns.stop();
        const qint64 beside = idle.stop();
        disconnect(told);
        qInfo("longest stall while %lld activities are imported: %lld ms; of an idle loop beside it: %lld ms",
              taken, busy, beside);
        return taken == manyCalls ? std::max<qint64>(busy - beside, 0) : std::numeric_limits<qint64>::max();
    };
    qint64 best = takeIn(0);
    for (int i = 1; i < tries && best > allowed; ++i)
        best = std::min(best, takeIn(i));
    QVERIFY2(best <= allowed, qPrintable(u"the import holds the event loop up for %1 ms"_s.arg(best)));
}

void MainWindowTest::aOneToOneIsPrinted()
{
    Desk desk;
    desk.preferences.set(ui::Preferences::coachingSection, u"one_to_one"_s);
    ui::MainWindow window(*desk.context);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(u"coaching");
    const auto *section = window.findChild<ui::OneToOneSection *>();
    QVERIFY(section);
    QTRY_VERIFY(section->isComplete());
    section->findChild<QPushButton *>(u"printOneToOne"_s)->click();

    const auto *page = window.findChild<ui::ReportsPage *>();
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->findChild<QComboBox *>(u"reportTemplate"_s)->currentData().toString(), u"one_to_one"_s);
    QCOMPARE(window.findChild<ui::ScopePicker *>(u"reportScope"_s)->scope(), Scope(desk.workspace.sari));
    // Ninety days are no month, quarter or year: none is chosen until somebody does.
    const auto *bar = window.findChild<ui::ScopePicker *>(u"reportScope"_s)->parentWidget();
    auto *period = bar->findChild<ui::PeriodChooser *>();
    QCOMPARE(period->period().days(), 90);
    auto *kinds = period->findChild<ui::SegmentedControl *>();
    QCOMPARE(kinds->currentIndex(), -1);
    const auto *preview = page->findChild<ui::ReportPreview *>();
    QTRY_VERIFY(preview->pageCount() > 0);
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_End);
    QCOMPARE(period->period(), Period::containing(desk.context->today(), Calendar::Year));
    QTRY_VERIFY(preview->pageCount() > 0);

    // Whoever sits down next does not find it, not even until it is made anew.
    window.showPage(u"today");
    desk.preferences.set(ui::Preferences::actingRep, static_cast<qlonglong>(desk.workspace.made.number()));
    window.showPage(u"reports");
    QCOMPARE(preview->pageCount(), 0);
    QTRY_VERIFY(preview->pageCount() > 0);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
