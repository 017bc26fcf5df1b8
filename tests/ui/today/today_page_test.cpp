// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "tests/ui/logging/desk.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/ring_card.h"
#include "ui/common/table_view.h"
#include "ui/logging/quick_log_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

/// Sari's target of 50 calls a workday, two calls today (one connected for 2 minutes), one yesterday's, and a
/// planned call.
void fill(TestWorkspace &workspace)
{
    Session &session = workspace.session();
    const auto target = Target::make({.metric = u"calls"_s,
                                      .scope = workspace.sari,
                                      .cadence = Cadence::Workday,
                                      .value = 50,
                                      .from = dayOf(std::chrono::year(2026) / 1 / 1)});
    require(session.save(require(target)));
    const auto save = [&](ActivityFields fields) {
        require(session.save(require(Activity::make(std::move(fields)))));
    };
    ActivityFields connected = workspace.activity(workspace.sari, u"call", utc(u"2026-11-23T01:30:00"));
    connected.outcome = Outcome::Connected;
    connected.duration = std::chrono::seconds(120);
    connected.account = workspace.maju;
    save(connected);
    save(workspace.activity(workspace.sari, u"call", utc(u"2026-11-23T01:00:00")));
    save(workspace.activity(workspace.sari, u"call", utc(u"2026-11-22T01:00:00")));
    ActivityFields planned = workspace.activity(workspace.sari, u"call", utc(u"2026-11-20T02:00:00"));
    planned.status = ActivityStatus::Planned;
    planned.subject = u"Call back"_s;
    save(planned);
}

struct Shown
{
    explicit Shown(Desk &desk)
        : page(*desk.context, nullptr)
    {
        page.resize(1200, 900);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page did not become active");
        logged = page.findChild<ui::TableView *>(u"loggedToday"_s);
    }
    [[nodiscard]] const ui::RingContent &ring(int index) const
    {
        return page.findChild<ui::RingCard *>(u"ring%1"_s.arg(index))->content();
    }

    ui::TodayPage page;
    ui::TableView *logged;
};

} // namespace

class TodayPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringsShowTargetAndPace();
    void listsWhatWasLoggedToday();
    void deletesAndUndoes();
    void marksPlannedCallsDone();
    void loggingShowsAtOnce();
    void showsTheWeek();
    void speaksTheOtherLanguage();
    void showsAnEmptyDay();
    void sumsUpTheDayByKeys();
    void sumsUpByItselfWhenTheHoursAreOver();
    void scoreIsOffUntilChecked();
    void withoutTargetsTheSumSaysSo();
};

void TodayPageTest::ringsShowTargetAndPace()
{
    Desk desk(fill);
    // 09:00 in Jakarta, an hour of nine after the start of work: 50 / 9 = 5.6, so 5 whole calls are due.
    const Shown shown(desk);
    QCOMPARE(shown.ring(0).value, u"2"_s);
    QCOMPARE(shown.ring(0).target, u"/ 50"_s);
    // 2 of the 50 × 5 of the week are done: 248 over 4 and 8/9 days make 50.7.
    QCOMPARE(shown.ring(0).secondary, u"5 by now, chance 2–8 · this week: 51 on each of 4.9 workdays left"_s);
    // Poisson 5, 80%: 2 to 8. Two calls of five are no reason for a colour yet.
    QCOMPARE(shown.ring(0).state, u"near pace"_s);
    QCOMPARE(shown.ring(0).pace.tone, ui::Tone::Accent);
    QCOMPARE(shown.ring(0).pace.fraction, 0.04);
    QCOMPARE(shown.ring(1).value, u"0"_s);
    QCOMPARE(shown.ring(1).state, u"no target"_s);
    const auto *card = shown.page.findChild<ui::RingCard *>(u"ring0"_s);
    QVERIFY2(card->toolTip().contains(shown.ring(0).secondary), qPrintable(card->toolTip()));
}

void TodayPageTest::listsWhatWasLoggedToday()
{
    Desk desk(fill);
    Shown shown(desk);
    QTRY_COMPARE(shown.logged->model()->rowCount(), 2);
    QCOMPARE(shown.logged->model()->index(0, 0).data().toString(), u"08:30"_s);
    QCOMPARE(shown.logged->model()->index(0, 2).data().toString(), u"PT Maju Jaya"_s);
    QCOMPARE(shown.logged->model()->index(0, 4).data().toString(), u"Connected"_s);
    shown.logged->setFocus();
    shown.logged->setCurrentIndex(shown.logged->model()->index(0, 0));
    QTest::keyClick(shown.logged, Qt::Key_Return);
    QCOMPARE(desk.navigator.edited.size(), 1U);
}

void TodayPageTest::deletesAndUndoes()
{
    Desk desk(fill);
    Shown shown(desk);
    QTRY_COMPARE(shown.logged->model()->rowCount(), 2);
    shown.logged->setFocus();
    shown.logged->selectRow(0);
    QTest::keyClick(shown.logged, Qt::Key_Delete);
    QTRY_COMPARE(shown.logged->model()->rowCount(), 1);
    QTRY_COMPARE(shown.ring(0).value, u"1"_s);
    desk.undo->stack().undo();
    QTRY_COMPARE(shown.logged->model()->rowCount(), 2);
}

void TodayPageTest::marksPlannedCallsDone()
{
    Desk desk(fill);
    Shown shown(desk);
    QTRY_VERIFY(shown.page.findChild<QToolButton *>(u"nextUpDone0"_s));
    auto *done = shown.page.findChild<QToolButton *>(u"nextUpDone0"_s);
    QVERIFY(done->menu());
    for (QAction *action : done->menu()->actions()) {
        if (action->text() == u"Connected"_s) {
            action->trigger();
            break;
        }
    }
    QTRY_COMPARE(shown.logged->model()->rowCount(), 3);
    QCOMPARE(desk.rows({.status = ActivityStatus::Planned}).size(), 0U);
    QCOMPARE(shown.ring(0).value, u"3"_s);
}

void TodayPageTest::loggingShowsAtOnce()
{
    Desk desk(fill);
    Shown shown(desk);
    static_cast<void>(desk.rows());
    shown.page.quickLog()->focusLine();
    auto *line = shown.page.findChild<QLineEdit *>(u"quickLogLine"_s);
    QTest::keyClicks(line, u"email PT Maju Jaya"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(shown.logged->model()->rowCount(), 3);
    QCOMPARE(shown.ring(1).value, u"1"_s);
}

void TodayPageTest::showsTheWeek()
{
    Desk desk(fill);
    const Shown shown(desk);
    const ui::StackedBars &bars = shown.page.findChild<ui::StackedBarChart *>(u"weekChart"_s)->data();
    QCOMPARE(bars.categories,
             QStringList({u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s}));
    QCOMPARE(bars.series[0].name, u"Call"_s);
    QCOMPARE(bars.series[0].values, QList<double>({2, 0, 0, 0, 0, 0, 0}));
    QVERIFY(bars.target);
    QCOMPARE(bars.target->value, 50.0);
}

void TodayPageTest::speaksTheOtherLanguage()
{
    Desk desk(fill);
    const Shown shown(desk);
    desk.localization.setLanguage(Language::Indonesian);
    QTRY_VERIFY(shown.page.subtitle().startsWith(u"Senin"_s));
    desk.localization.setLanguage(Language::English);
}

void TodayPageTest::showsAnEmptyDay()
{
    Desk desk;
    desk.preferences.set(ui::Preferences::actingRep, qlonglong(0));
    Shown shown(desk);
    QTRY_COMPARE(shown.logged->model()->rowCount(), 0);
    QVERIFY(!shown.page.title().isEmpty());
}

void TodayPageTest::sumsUpTheDayByKeys()
{
    Desk desk(fill);
    Shown shown(desk);
    auto *link = shown.page.findChild<QToolButton *>(u"sumUpDay"_s);
    const auto *card = shown.page.findChild<QWidget *>(u"dayNumbers"_s);
    QVERIFY(link->isVisible());
    QVERIFY2(!card->isVisible(), "it is nine in the morning");
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(card->isVisible());
    QVERIFY(!link->isVisible());
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(card->isAncestorOf(focus));
    QTest::keyClick(focus, Qt::Key_Space);
    // (50 × 5 − 2) ÷ 4 = 62
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        u"Sari, Monday 23 November 2026\n"
        u"Calls: today 2 / 50 (near pace); this week 2 / 250 (near pace); 62 a day from the next workday"_s);
    QCOMPARE(desk.navigator.messages.size(), 1U);
    QTest::keyClick(focus, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    QVERIFY(link->hasFocus());
}

void TodayPageTest::sumsUpByItselfWhenTheHoursAreOver()
{
    Desk desk(fill);
    desk.workspace.clock().set(utc(u"2026-11-23T10:30:00")); // 17:30 in Jakarta
    Shown shown(desk);
    const auto *card = shown.page.findChild<QWidget *>(u"dayNumbers"_s);
    QTRY_VERIFY(card->isVisible());
    auto *copy = shown.page.findChild<QToolButton *>(u"copyDay"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"today 2 / 50 (far behind)"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    QTest::keyClick(copy, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    // Something new is shown, the card stays closed.
    shown.page.quickLog()->focusLine();
    auto *line = shown.page.findChild<QLineEdit *>(u"quickLogLine"_s);
    QTest::keyClicks(line, u"call PT Maju Jaya"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(shown.ring(0).value, u"3"_s);
    QVERIFY(!card->isVisible());
}

void TodayPageTest::scoreIsOffUntilChecked()
{
    Desk desk(fill);
    for (const bool chosen : {false, true}) {
        Shown shown(desk);
        auto *link = shown.page.findChild<QToolButton *>(u"sumUpDay"_s);
        QTest::keyClick(link, Qt::Key_Space);
        auto *box = shown.page.findChild<QCheckBox *>(u"dayScore"_s);
        const auto *score = shown.page.findChild<QLabel *>(u"dayScoreText"_s);
        QCOMPARE(box->isChecked(), chosen);
        QCOMPARE(score->isVisible(), chosen);
        if (!chosen)
            QTest::keyClick(box, Qt::Key_Space);
        // 2 of the 5 whole calls that are due.
        QCOMPARE(score->text(), u"Score: today 40%, this week 40%"_s);
        auto *weights = shown.page.findChild<QToolButton *>(u"dayWeights"_s);
        QVERIFY(weights->isVisible());
        QTest::keyClick(weights, Qt::Key_Space);
    }
    QCOMPARE(desk.navigator.targetsShown, 2);
}

void TodayPageTest::withoutTargetsTheSumSaysSo()
{
    Desk desk;
    desk.workspace.clock().set(utc(u"2026-11-23T10:30:00"));
    Shown shown(desk);
    const auto *card = shown.page.findChild<QWidget *>(u"dayNumbers"_s);
    QTRY_COMPARE(shown.logged->model()->rowCount(), 0);
    QVERIFY(!card->isVisible());
    QTest::keyClick(shown.page.findChild<QToolButton *>(u"sumUpDay"_s), Qt::Key_Space);
    QVERIFY(card->isVisible());
    QVERIFY(!shown.page.findChild<QToolButton *>(u"copyDay"_s)->isEnabled());
    QVERIFY(shown.page.findChild<QToolButton *>(u"dayWeights"_s)->isVisible());
}

QTEST_MAIN(TodayPageTest)
#include "today_page_test.moc"
