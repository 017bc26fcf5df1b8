// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/bests_card.h"

#include "tests/ui/logging/desk.h"
#include "ui/common/pace_bar.h"
#include "ui/logging/quick_log_bar.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace laju;
using namespace laju::test;

namespace {

const Day newYear = dayOf(std::chrono::year(2026) / 1 / 1);

void save(TestWorkspace &workspace, const TargetFields &target)
{
    require(workspace.session().save(require(Target::make(target))));
}

/// Two connected calls of Sari on each of the last @p days days before Monday, 23 November, and one today.
void logCalls(TestWorkspace &workspace, int days)
{
    const auto call = [&](Instant start) {
        ActivityFields fields = workspace.activity(workspace.sari, u"call", start);
        fields.outcome = Outcome::Connected;
        require(workspace.session().save(require(Activity::make(std::move(fields)))));
    };
    const Instant morning = utc(u"2026-11-23T01:00:00");
    for (int i = 1; i <= days; ++i) {
        call(morning - std::chrono::days(i));
        call(morning - std::chrono::days(i) + std::chrono::minutes(5));
    }
    call(morning);
}

void wantGame(TestWorkspace &workspace)
{
    WorkspaceSettings settings = workspace.directory().settings;
    settings.gamification = true;
    require(workspace.session().save(settings));
}

/// Two calls a workday are asked of Sari, 100 a week of North together.
void play(TestWorkspace &workspace)
{
    wantGame(workspace);
    logCalls(workspace, 24);
    save(workspace, {.metric = u"calls"_s,
                     .scope = workspace.sari,
                     .cadence = Cadence::Workday,
                     .value = 2,
                     .from = newYear});
    save(workspace, {.metric = u"calls"_s,
                     .scope = workspace.north,
                     .share = TargetShare::Together,
                     .cadence = Cadence::Week,
                     .value = 100,
                     .from = newYear});
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
        card = page.findChild<ui::BestsCard *>(u"bestsCard"_s);
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = card->findChild<QLabel *>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    void log(const QString &line)
    {
        page.quickLog()->focusLine();
        auto *edit = page.findChild<QLineEdit *>(u"quickLogLine"_s);
        QTest::keyClicks(edit, line);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    ui::TodayPage page;
    ui::BestsCard *card;
};

} // namespace

class BestsCardTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNotThereUnlessWanted();
    void showsStreakBestsAndGoals();
    void tellsQuietlyOfWhatIsReached();
    void saysWhatToSet();
    void speaksTheOtherLanguage();
};

void BestsCardTest::isNotThereUnlessWanted()
{
    Desk desk([](TestWorkspace &workspace) { logCalls(workspace, 24); });
    const Shown shown(desk);
    QTest::qWait(50);
    QVERIFY(!shown.card->isVisible());
}

void BestsCardTest::showsStreakBestsAndGoals()
{
    Desk desk(play);
    const Shown shown(desk);
    QTRY_VERIFY(shown.card->isVisible());
    // From Friday, 30 October; Monday is not over.
    QCOMPARE(shown.text(u"streakPresent"_s), u"16 workdays in a row"_s);
    QCOMPARE(shown.text(u"streakLongest"_s), u"Longest: 16 workdays, 30 Oct – 20 Nov 2026"_s);
    QCOMPARE(shown.text(u"streakToday"_s), u"Today so far: Calls 1 of 2"_s);
    QCOMPARE(shown.text(u"bestsNews"_s), QString());
    QCOMPARE(shown.text(u"best-calls_connected-day"_s), u"1, best 2 (30 Oct 2026)\n2 more for a new best"_s);
    QCOMPARE(shown.text(u"best-calls_connected-month"_s), u"45\na best from 6 earlier months on, now 1"_s);
    const auto *bar = shown.card->findChild<ui::PaceBar *>();
    QVERIFY(bar);
    QCOMPARE(bar->pace().fraction, 0.01);
    QVERIFY2(bar->accessibleName().contains(u"99 missing together"), qPrintable(bar->accessibleName()));
    QVERIFY(!shown.card->findChild<QToolButton *>(u"bestsTargets"_s)->isVisible());
}

void BestsCardTest::tellsQuietlyOfWhatIsReached()
{
    Desk desk(play);
    Shown shown(desk);
    QTRY_COMPARE(shown.text(u"streakPresent"_s), u"16 workdays in a row"_s);
    static_cast<void>(desk.rows()); // by now the line knows the accounts
    shown.log(u"call PT Maju Jaya 5m connected"_s);
    QTRY_COMPARE(shown.text(u"streakPresent"_s), u"17 workdays in a row"_s);
    // A tie is no new best.
    QCOMPARE(shown.text(u"bestsNews"_s), u"All of today's targets are reached."_s);
    desk.workspace.clock().set(utc(u"2026-11-23T02:30:00")); // else it would be the same call once more
    shown.log(u"call PT Maju Jaya 5m connected"_s);
    QTRY_COMPARE(shown.text(u"bestsNews"_s), u"All of today's targets are reached.\n"
                                             u"New best day: Calls connected 3, before 2 on 30 Oct 2026."_s);
    QVERIFY(desk.navigator.messages.size() <= 2U); // those of the logging
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    desk.undo->stack().undo();
    desk.undo->stack().undo();
    QTRY_COMPARE(shown.text(u"streakPresent"_s), u"16 workdays in a row"_s);
}

void BestsCardTest::saysWhatToSet()
{
    Desk desk(wantGame);
    const Shown shown(desk);
    QTRY_VERIFY(shown.card->isVisible());
    QVERIFY2(shown.text(u"streakPresent"_s).contains(u"Set one on Targets"),
             qPrintable(shown.text(u"streakPresent"_s)));
    auto *targets = shown.card->findChild<QToolButton *>(u"bestsTargets"_s);
    QVERIFY(targets->isVisible());
    targets->setFocus();
    QTest::keyClick(targets, Qt::Key_Space);
    QCOMPARE(desk.navigator.targetsShown, 1);
}

void BestsCardTest::speaksTheOtherLanguage()
{
    Desk desk(play);
    const Shown shown(desk);
    QTRY_VERIFY(shown.card->isVisible());
    desk.localization.setLanguage(Language::Indonesian);
    QTRY_VERIFY(shown.text(u"streakPresent"_s).contains(u"hari kerja"));
    desk.localization.setLanguage(Language::English);
}

QTEST_MAIN(BestsCardTest)
#include "bests_card_test.moc"
