// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/win_odds.h"

#include "tests/core/metrics/stage_world.h"

#include <QTest>

#include <cmath>

using namespace laju;
using namespace laju::test;
using std::chrono::days;

namespace {

const Day first = dayIn2026(3, 2);
const Day today = dayIn2026(6, 1);
constexpr int longest = 60;

WinOdds oddsOf(const StageWorld &world)
{
    const Facts facts = world.facts();
    return {KnownPipeline(facts, today, Knowledge::OfThen), facts.directory(), longest};
}

/// @p count deals that went through these stages, one after so many days.
void add(StageWorld &world, int count, std::initializer_list<std::pair<size_t, int>> ways)
{
    for (int i = 0; i < count; ++i) {
        StageWorld::Moves moves;
        Day day = first;
        for (const auto &[place, after] : ways) {
            day += days(after);
            moves.emplace_back(place, day);
        }
        world.add(world.ani(), moves);
    }
}

} // namespace

class WinOddsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Of eight deals all left on the day after they came, six won and two lost: 8 exits on 16 days, half a
    // day; so of the stage's rate as well. With 2 exits more at that rate, which are 4 days more: on day 0
    // (0 + 2) / (8 + 4), on day 1 (8 + 2) / (8 + 4), later 2 / 4. Of all exits 3/4 won.
    void byHand_data()
    {
        QTest::addColumn<int>("within");
        QTest::addColumn<int>("age");
        QTest::addColumn<double>("odds");
        QTest::addRow("today, just come") << 1 << 0 << 1.0 / 6 * 0.75;
        QTest::addRow("today, on its second day") << 1 << 1 << 5.0 / 6 * 0.75;
        QTest::addRow("today, later") << 1 << 2 << 0.5 * 0.75;
        QTest::addRow("in two days, just come") << 2 << 0 << 1.0 / 6 * 0.75 + 5.0 / 6 * (5.0 / 6 * 0.75);
        QTest::addRow("in two days, on its second") << 2 << 1 << 5.0 / 6 * 0.75 + 1.0 / 6 * (0.5 * 0.75);
        QTest::addRow("in no time") << 0 << 0 << 0.0;
        QTest::addRow("age beyond all bands") << 1 << 1000 << 0.5 * 0.75;
    }
    void byHand()
    {
        QFETCH(int, within);
        QFETCH(int, age);
        QFETCH(double, odds);
        StageWorld world;
        add(world, 6, {{StageWorld::Lead, 0}, {StageWorld::Won, 1}});
        add(world, 2, {{StageWorld::Lead, 0}, {StageWorld::Lost, 1}});
        const WinOdds known = oddsOf(world);
        QCOMPARE(known.exits(), 8);
        QVERIFY(std::abs(known.within(within, world.stage(StageWorld::Lead), age) - odds) < 1e-12);
    }

    // The same eight, and eight that still are there after 91 days: they were there on days 0 to 90. On day 1
    // 16 might have left; the stage's rate is 8 exits on 16 + 8 × 91 days.
    void whatStillLastsCounts()
    {
        StageWorld world;
        add(world, 6, {{StageWorld::Lead, 0}, {StageWorld::Won, 1}});
        add(world, 2, {{StageWorld::Lead, 0}, {StageWorld::Lost, 1}});
        add(world, 8, {{StageWorld::Lead, 0}});
        const double rate = 8.0 / (16 + 8 * 91);
        const double more = 2 / rate;
        const WinOdds known = oddsOf(world);
        const StageId lead = world.stage(StageWorld::Lead);
        QVERIFY(std::abs(known.within(1, lead, 1) - (8 + 2) / (16 + more) * 0.75) < 1e-12);
        QVERIFY(std::abs(known.within(1, lead, 2) - 2 / (8 + more) * 0.75) < 1e-12);
        // On the mean of the days that deals were there: 16 on each of days 0 and 1, 8 on each of 2 to 90.
        double mean = 16 * known.within(1, lead, 0) + 16 * known.within(1, lead, 1);
        for (int age = 2; age <= 90; ++age)
            mean += 8 * known.within(1, lead, age);
        mean /= 16 + 8 * 91;
        QVERIFY(std::abs(known.within(1, lead, {}) - mean) < 1e-12);
    }

    void aDayIsEnoughForSeveralStages()
    {
        StageWorld world;
        add(world, 5, {{StageWorld::Lead, 0}, {StageWorld::Qualified, 0}, {StageWorld::Won, 0}});
        const WinOdds known = oddsOf(world);
        // Every stay ended on its first day, so the rate is 1 and no case of another is added.
        QVERIFY(std::abs(known.within(1, world.stage(StageWorld::Qualified), 0) -
                         known.within(longest, world.stage(StageWorld::Qualified), 0)) < 1e-12);
        QVERIFY(known.within(1, world.stage(StageWorld::Lead), 0) > 0.5);
    }

    void whatTakesLongerIsLessLikelySoon()
    {
        StageWorld quick;
        StageWorld slow;
        add(quick, 20, {{StageWorld::Lead, 0}, {StageWorld::Proposal, 3}, {StageWorld::Won, 5}});
        add(slow, 20, {{StageWorld::Lead, 0}, {StageWorld::Proposal, 20}, {StageWorld::Won, 30}});
        const WinOdds soon = oddsOf(quick);
        const WinOdds late = oddsOf(slow);
        const double one = soon.within(15, quick.stage(StageWorld::Lead), 0);
        const double other = late.within(15, slow.stage(StageWorld::Lead), 0);
        QVERIFY2(one > 0.8 && other < 0.2, qPrintable(QStringLiteral("%1 %2").arg(one).arg(other)));
    }

    void oddsAreOddsAndGrow()
    {
        StageWorld world;
        add(world, 9, {{StageWorld::Lead, 0}, {StageWorld::Qualified, 4}, {StageWorld::Lost, 9}});
        add(world, 4, {{StageWorld::Lead, 0}, {StageWorld::Proposal, 7}, {StageWorld::Won, 2}});
        add(world, 3, {{StageWorld::Proposal, 0}, {StageWorld::Qualified, 2}, {StageWorld::Proposal, 6}});
        const WinOdds known = oddsOf(world);
        for (const size_t place : {StageWorld::Lead, StageWorld::Qualified, StageWorld::Proposal}) {
            for (int age = 0; age < 100; ++age) {
                double before = 0;
                for (int within = 1; within <= longest; ++within) {
                    const double odds = known.within(within, world.stage(place), age);
                    QVERIFY(odds >= before && odds <= 1);
                    before = odds;
                }
            }
        }
    }

    void withoutAnyEndNothingIsTold()
    {
        StageWorld world;
        add(world, 3, {{StageWorld::Lead, 0}});
        const WinOdds known = oddsOf(world);
        QCOMPARE(known.exits(), 0);
        QCOMPARE(known.within(30, world.stage(StageWorld::Lead), 5), 0.0);
        QCOMPARE(known.within(30, world.stage(StageWorld::Won), 5), 0.0);
    }
};

QTEST_GUILESS_MAIN(WinOddsTest)
#include "win_odds_test.moc"
