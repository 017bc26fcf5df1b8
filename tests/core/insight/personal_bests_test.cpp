// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/personal_bests.h"

#include "core/metrics/catalogue.h"
#include "tests/core/metrics/world.h"

#include <QRandomGenerator>

#include <map>

using namespace laju;
using namespace laju::test;

namespace {

struct Office : World
{
    RepId ana = addRep(u"Ana"_s);
    RepId budi = addRep(u"Budi"_s);

    void calls(const Day &on, qint64 connected)
    {
        addFact(toIso(on).toLatin1().constData(), ana, Measure::CallsConnected, connected);
    }
    /// As many days, before and without @p end, with 3 calls connected each.
    void usualDays(int count, const char *end)
    {
        for (int i = 1; i <= count; ++i)
            calls(day(end) - std::chrono::days(i), 3);
    }
    [[nodiscard]] PersonalBest best(const char *metric, Calendar kind, const char *today) const
    {
        const Facts now = facts();
        const auto bests = personalBests(ana, day(today), now);
        const auto found = std::ranges::find_if(bests, [&](const PersonalBest &each) {
            return each.metric->key == std::string_view(metric) && each.kind == kind;
        });
        if (found == bests.end())
            qFatal("no %s", metric);
        return *found;
    }
};

} // namespace

class PersonalBestsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTieIsNoNewBest_data();
    void aTieIsNoNewBest();
    void theFirstOfSeveralIsTheBest();
    void needsEnoughEarlierPeriods_data();
    void needsEnoughEarlierPeriods();
    void weeksAndMonthsAreSums();
    void revenueCountsOnTheDayOfClosing();
    void othersDoNotCount();
    void isWhatEvaluateSaysOfEachPeriod();
};

void PersonalBestsTest::aTieIsNoNewBest_data()
{
    QTest::addColumn<qlonglong>("today");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<double>("missing"); // −1: nothing is
    // The best of the days before is the 7 of the 10th.
    QTest::newRow("nothing yet: 8 would be a new best") << 0LL << false << 8.0;
    QTest::newRow("two short of it") << 5LL << false << 3.0;
    QTest::newRow("a tie: one more") << 7LL << false << 1.0;
    QTest::newRow("more") << 8LL << true << -1.0;
}

void PersonalBestsTest::aTieIsNoNewBest()
{
    QFETCH(qlonglong, today);
    Office world;
    world.usualDays(30, "2026-11-24");
    world.calls(day("2026-11-10"), 4);
    if (today > 0)
        world.calls(day("2026-11-24"), today);
    const PersonalBest best = world.best("calls_connected", Calendar::Day, "2026-11-24");
    QCOMPARE(best.earlier, 30);
    QCOMPARE(best.now, double(today));
    QCOMPARE(best.best.value(), (Best{7, Period::ofDay(day("2026-11-10"))}));
    QTEST(best.isNew(), "isNew");
    QTEST(best.missing().value_or(-1), "missing");
}

void PersonalBestsTest::theFirstOfSeveralIsTheBest()
{
    Office world;
    world.usualDays(30, "2026-11-24");
    world.calls(day("2026-11-18"), 4);
    world.calls(day("2026-11-10"), 4);
    QCOMPARE(world.best("calls_connected", Calendar::Day, "2026-11-24").best.value().when,
             Period::ofDay(day("2026-11-10")));
}

void PersonalBestsTest::needsEnoughEarlierPeriods_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Calendar>("kind");
    QTest::addColumn<int>("earlier");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("19 days") << 19 << Calendar::Day << 19 << false;
    QTest::newRow("20 days") << 20 << Calendar::Day << 20 << true;
    // Before Tuesday the 24th: one day of its own week, and seven weeks.
    QTest::newRow("7 weeks") << 1 + 49 << Calendar::Week << 7 << false;
    QTest::newRow("a day of the eighth") << 1 + 50 << Calendar::Week << 8 << true;
    // From 23 November back to 1 June are 23 + 31 + 30 + 31 + 31 + 30 days.
    QTest::newRow("5 months") << 23 + 31 + 30 + 31 + 31 + 30 << Calendar::Month << 5 << false;
    QTest::newRow("a day of the sixth") << 23 + 31 + 30 + 31 + 31 + 30 + 1 << Calendar::Month << 6 << true;
}

void PersonalBestsTest::needsEnoughEarlierPeriods()
{
    QFETCH(int, days);
    QFETCH(Calendar, kind);
    Office world;
    world.usualDays(days, "2026-11-24");
    const PersonalBest best = world.best("calls_connected", kind, "2026-11-24");
    QTEST(best.earlier, "earlier");
    QTEST(best.best.has_value(), "isTold");
    QCOMPARE(best.missing().has_value(), best.best.has_value());
}

void PersonalBestsTest::weeksAndMonthsAreSums()
{
    Office world;
    // 300 days of 3: of the months before November July, August and October have 31.
    world.usualDays(300, "2026-11-24");
    world.calls(day("2026-08-31"), 1);  // a Monday
    world.calls(day("2026-09-06"), 10); // the Sunday of that week
    const PersonalBest week = world.best("calls_connected", Calendar::Week, "2026-11-24");
    QCOMPARE(week.best.value(), (Best{21 + 11, days("2026-08-31", "2026-09-06")}));
    QCOMPARE(week.now, 3.0);
    const PersonalBest month = world.best("calls_connected", Calendar::Month, "2026-11-24");
    QCOMPARE(month.best.value(), (Best{30 * 3 + 10, days("2026-09-01", "2026-09-30")}));
    QCOMPARE(month.now, 23 * 3.0);
    QCOMPARE(month.missing().value(), 100 - 69 + 1.0);
}

void PersonalBestsTest::revenueCountsOnTheDayOfClosing()
{
    Office world;
    for (int month = 1; month <= 6; ++month)
        world.addDeal(world.ana, {.created = "2026-01-01",
                                  .closed = u"2026-0%1-15"_s.arg(month).toLatin1().constData(),
                                  .state = StageKind::Won,
                                  .rupiah = 100 * month});
    world.addDeal(world.ana,
                  {.created = "2026-06-01", .closed = "2026-11-03", .state = StageKind::Won, .rupiah = 250});
    world.addDeal(world.ana,
                  {.created = "2026-06-01", .closed = "2026-11-04", .state = StageKind::Lost, .rupiah = 900});
    const PersonalBest month = world.best("won_value", Calendar::Month, "2026-11-24");
    QCOMPARE(month.earlier, 6);
    QCOMPARE(month.best.value(), (Best{600'00, days("2026-06-01", "2026-06-30")}));
    QCOMPARE(month.now, 250'00.0);
    // Of money there is no next whole thing: anything above the best is a new one.
    QCOMPARE(month.missing().value(), 350'00.0);
}

void PersonalBestsTest::othersDoNotCount()
{
    Office world;
    for (int i = 1; i <= 40; ++i)
        world.addFact(toIso(day("2026-11-24") - std::chrono::days(i)).toLatin1().constData(), world.budi,
                      Measure::CallsConnected, 9);
    const Facts now = world.facts();
    QVERIFY(personalBests(world.ana, day("2026-11-24"), now).empty());
    QCOMPARE(personalBests(world.budi, day("2026-11-24"), now).size(), 3U);
}

// The slow way: every day, week and month there is.
void PersonalBestsTest::isWhatEvaluateSaysOfEachPeriod()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator chance(seed);
    const Day first = day("2025-12-11");
    const Day today = day("2026-11-24");
    Office world;
    world.directory.settings.weekStart = std::chrono::Sunday;
    for (Day each = first; each <= today; each += std::chrono::days(1)) {
        const QByteArray on = toIso(each).toLatin1();
        for (const Measure measure : {Measure::CallsConnected, Measure::MeetingsHeld})
            if (const int count = chance.bounded(4); count > 0)
                world.addFact(on.constData(), world.ana, measure, count);
        if (chance.bounded(4) == 0)
            world.addDeal(world.ana, {.created = "2025-12-01",
                                      .closed = on.constData(),
                                      .state = StageKind::Won,
                                      .rupiah = chance.bounded(1, 500)});
    }
    const Facts facts = world.facts();
    const auto bests = personalBests(world.ana, today, facts);
    QCOMPARE(bests.size(), 9U);
    for (const PersonalBest &best : bests) {
        std::optional<Best> expected;
        int earlier = 0;
        for (const Period &full :
             Period::make(first, best.present.from()).value().split(best.kind, std::chrono::Sunday)) {
            const Period piece = Period::containing(full.from(), best.kind, std::chrono::Sunday);
            const double value =
                evaluate(*best.metric, {.scope = world.ana, .period = piece}, facts).value.value();
            earlier += value > 0 ? 1 : 0;
            if (value > 0 && (!expected || value > expected->value))
                expected = Best{value, piece};
        }
        QCOMPARE(best.earlier, earlier);
        QCOMPARE(best.best, expected);
        QCOMPARE(best.now,
                 evaluate(*best.metric, {.scope = world.ana, .period = best.present}, facts).value.value());
    }
}

QTEST_GUILESS_MAIN(PersonalBestsTest)
#include "personal_bests_test.moc"
