// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/target_grid.h"
#include "core/insight/target_parts.h"

#include "tests/core/metrics/world.h"

#include <numeric>

using namespace laju;
using namespace laju::test;

namespace {

const Metric &calls()
{
    return *findMetric(u"calls");
}

struct Office : World
{
    TeamId west = addTeam(u"West"_s);
    RepId ana = addRep(u"Ana"_s, west);
    RepId budi = addRep(u"Budi"_s, west);
    RepId eka = addRep(u"Eka"_s);

    [[nodiscard]] TargetGrid grid(const Scope &scope = Company()) const
    {
        return targetGrid(calls(), scope, days("2026-01-01", "2026-12-31"), directory);
    }
    /// As the session would write it.
    void write(const GridChange &change)
    {
        for (const TargetId removed : change.removed)
            std::erase_if(directory.targets, [&](const Target &target) { return target->id == removed; });
        for (const Target &target : change.saved) {
            std::erase_if(directory.targets, [&](const Target &other) { return other->id == target->id; });
            directory.targets.push_back(target);
        }
    }
};

} // namespace

class TargetGridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsInForce();
    void aMonthOfItsOwnComesAndGoes();
    void changesOnlyWhatDiffers();
    void refusesNothing();
    void rowsAreThoseWhoWork();
    void usualIsTheMedianOfTheMonthsBefore();
    void partsOfATeamsTarget();
};

void TargetGridTest::showsWhatIsInForce()
{
    Office world;
    world.directory.targets.push_back(made(TargetFields{
        .metric = u"calls"_s, .cadence = Cadence::Workday, .value = 10, .from = day("2026-03-01")}));
    const TargetGrid grid = world.grid();
    QCOMPARE(grid.reps, (std::vector{world.ana, world.budi, world.eka}));
    QCOMPARE(grid.months.size(), 12u);
    QVERIFY(!grid.cell(0, 1).value); // February
    QCOMPARE(grid.cell(0, 2).value, 220.0);
    QVERIFY(!grid.cell(0, 2).own);
    QCOMPARE(grid.sum(2), 660.0);
    QVERIFY(!grid.sum(0));
    QCOMPARE(world.grid(world.west).reps, (std::vector{world.ana, world.budi}));
    QCOMPARE(world.grid(world.budi).reps, std::vector{world.budi});
}

void TargetGridTest::aMonthOfItsOwnComesAndGoes()
{
    Office world;
    world.directory.targets.push_back(made(TargetFields{
        .metric = u"calls"_s, .cadence = Cadence::Workday, .value = 10, .from = day("2026-01-01")}));
    // Budi is to make 300 in April, and in May.
    const std::array edits{GridEdit{1, 3, 300}, GridEdit{1, 4, 300}};
    world.write(changeOf(world.grid(), edits).value());
    TargetGrid grid = world.grid();
    QCOMPARE(grid.cell(1, 3).value, 300.0);
    QVERIFY(grid.cell(1, 3).own.has_value());
    QCOMPARE(grid.cell(1, 5).value, 220.0); // June as before
    QCOMPARE(grid.cell(0, 3).value, 220.0); // Ana as before
    QCOMPARE(world.directory.targets.size(), 3u);
    // Another value changes the same target, none takes it away.
    const TargetId april = (*grid.cell(1, 3).own)->id;
    world.write(changeOf(grid, std::array{GridEdit{1, 3, 250}, GridEdit{1, 4, {}}}).value());
    grid = world.grid();
    QVERIFY((*grid.cell(1, 3).own)->id == april);
    QCOMPARE(grid.cell(1, 3).value, 250.0);
    QCOMPARE(grid.cell(1, 4).value, 210.0); // May has 21 workdays
    QVERIFY(!grid.cell(1, 4).own);
    QCOMPARE(world.directory.targets.size(), 2u);
}

void TargetGridTest::changesOnlyWhatDiffers()
{
    Office world;
    world.write(changeOf(world.grid(), std::array{GridEdit{0, 0, 100}}).value());
    const TargetGrid grid = world.grid();
    QVERIFY(changeOf(grid, std::array{GridEdit{0, 0, 100}}).value().isEmpty());
    QVERIFY(changeOf(grid, std::array{GridEdit{0, 1, {}}}).value().isEmpty());
    QCOMPARE(changeOf(grid, std::array{GridEdit{0, 0, 101}}).value().saved.size(), 1u);
}

void TargetGridTest::refusesNothing()
{
    const Office world;
    const auto change = changeOf(world.grid(), std::array{GridEdit{0, 0, 0}});
    QCOMPARE(change.error().kind, ErrorKind::InvalidInput);
}

void TargetGridTest::rowsAreThoseWhoWork()
{
    Office world;
    RepFields eka = world.directory.rep(world.eka)->fields();
    eka.lastDay = day("2025-12-31");
    *std::ranges::find(world.directory.reps, world.eka, [](const Rep &rep) { return rep->id; }) = made(eka);
    QCOMPARE(world.grid().reps, (std::vector{world.ana, world.budi}));
}

void TargetGridTest::usualIsTheMedianOfTheMonthsBefore()
{
    Office world;
    world.addFact("2026-06-02", world.ana, Measure::Calls, 90);
    world.addFact("2026-07-02", world.ana, Measure::Calls, 100);
    world.addFact("2026-08-03", world.ana, Measure::Calls, 500);
    const Facts facts = world.facts();
    const Period september = month("2026-09-01");
    QCOMPARE(usualOf(calls(), world.ana, september, 3, facts), 100.0);
    // Only three months are on record, however many are asked for.
    QCOMPARE(usualOf(calls(), world.ana, september, 8, facts), 100.0);
    QCOMPARE(usualOf(calls(), world.ana, month("2026-08-01"), 8, facts), 95.0);
    QVERIFY(!usualOf(calls(), world.ana, month("2026-06-01"), 8, facts));
}

void TargetGridTest::partsOfATeamsTarget()
{
    Office world;
    // Budi works three days of five: of 80 a week Ana is to make 50.
    world.directory.workSchedules.push_back(made(WorkScheduleFields{
        .scope = world.budi, .week = workWeek({true, true, true, false, false, false, false})}));
    TargetFields target{.metric = u"calls"_s,
                        .scope = world.west,
                        .share = TargetShare::Together,
                        .cadence = Cadence::Week,
                        .value = 80,
                        .from = day("2026-01-01")};
    const Period week = days("2026-11-23", "2026-11-29");
    auto parts = targetParts(target, calls(), week, world.directory);
    QCOMPARE(parts.size(), 2u);
    QVERIFY(parts[0].rep == world.ana && parts[1].rep == world.budi);
    QCOMPARE(parts[0].amount, 50.0);
    QCOMPARE(parts[1].amount, 30.0);
    target.share = TargetShare::EachRep;
    target.cadence = Cadence::Workday;
    target.value = 10;
    parts = targetParts(target, calls(), week, world.directory);
    QCOMPARE(parts[0].amount, 50.0);
    QCOMPARE(parts[1].amount, 30.0);
    target.metric = u"win_rate"_s;
    QVERIFY(targetParts(target, *findMetric(u"win_rate"), week, world.directory).empty());
}

QTEST_GUILESS_MAIN(TargetGridTest)
#include "target_grid_test.moc"
