// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/team_goals.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

namespace {

/// Ana and Budi in West, which is part of Java; Citra in East. It is the beginning of Thursday, 26 November.
struct Office : World
{
    TeamId java = addTeam(u"Java"_s);
    TeamId west = addTeam(u"West"_s, java);
    TeamId east = addTeam(u"East"_s);
    RepId ana = addRep(u"Ana"_s, west);
    RepId budi = addRep(u"Budi"_s, west);
    RepId citra = addRep(u"Citra"_s, east);

    void ask(const char *metric, qint64 value, const Scope &scope, TargetShare share = TargetShare::Together,
             TargetSense sense = TargetSense::AtLeast)
    {
        directory.targets.push_back(made(TargetFields{.metric = QString::fromLatin1(metric),
                                                      .scope = scope,
                                                      .share = share,
                                                      .cadence = Cadence::Week,
                                                      .sense = sense,
                                                      .value = value,
                                                      .from = day("2026-01-01")}));
    }
    [[nodiscard]] std::vector<TeamGoal> goals(RepId rep) const
    {
        const Facts now = facts();
        return teamGoals(rep, day("2026-11-26"), now);
    }
};

} // namespace

class TeamGoalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goFromTheTeamToTheCompany();
    void tellWhatIsMissingTogether();
    void whatEachRepOwesIsNoGoalOfTheTeam();
    void whatIsAllowedIsNotMissing();
    void aWeekOffHasNoGoal();
};

void TeamGoalsTest::goFromTheTeamToTheCompany()
{
    Office world;
    world.ask("calls", 100, Company());
    world.ask("calls", 20, world.west);
    world.ask("calls", 30, world.east);
    world.ask("calls", 50, world.java);
    const auto scopes = [&](RepId rep) {
        std::vector<Scope> found;
        for (const TeamGoal &goal : world.goals(rep))
            found.push_back(goal.scope);
        return found;
    };
    QCOMPARE(scopes(world.ana), (std::vector<Scope>{world.west, world.java, Company()}));
    QCOMPARE(scopes(world.citra), (std::vector<Scope>{world.east, Company()}));
    const RepId alone = world.addRep(u"Dodi"_s);
    QCOMPARE(scopes(alone), (std::vector<Scope>{Company()}));
}

void TeamGoalsTest::tellWhatIsMissingTogether()
{
    Office world;
    world.ask("calls", 50, world.west);
    world.addFact("2026-11-23", world.ana, Measure::Calls, 8);
    world.addFact("2026-11-25", world.budi, Measure::Calls, 4);
    world.addFact("2026-11-20", world.budi, Measure::Calls, 90);  // the week before
    world.addFact("2026-11-25", world.citra, Measure::Calls, 90); // another team
    const auto goals = world.goals(world.ana);
    QCOMPARE(goals.size(), 1U);
    const Attainment &standing = goals.front().line.standing;
    QCOMPARE(goals.front().period, days("2026-11-23", "2026-11-29"));
    QCOMPARE(standing.target, 50.0);
    QCOMPARE(standing.actual.value.value(), 12.0);
    QCOMPARE(standing.expectedByNow, 30.0); // three of five workdays
    QCOMPARE(standing.state, PaceState::Off);
    QCOMPARE(goals.front().missing().value(), 38.0);
    world.addFact("2026-11-25", world.budi, Measure::Calls, 38);
    QVERIFY(!world.goals(world.ana).front().missing());
}

void TeamGoalsTest::whatEachRepOwesIsNoGoalOfTheTeam()
{
    Office world;
    world.ask("calls", 50, world.west, TargetShare::EachRep);
    world.ask("calls", 50, world.ana);
    QVERIFY(world.goals(world.ana).empty());
}

void TeamGoalsTest::whatIsAllowedIsNotMissing()
{
    Office world;
    world.ask("deals_lost", 5, world.west, TargetShare::Together, TargetSense::AtMost);
    world.ask("win_rate", 3000, world.west);
    const auto goals = world.goals(world.ana);
    QCOMPARE(goals.size(), 2U);
    for (const TeamGoal &goal : goals)
        QVERIFY(!goal.missing());
}

void TeamGoalsTest::aWeekOffHasNoGoal()
{
    Office world;
    world.ask("calls", 50, world.west);
    world.directory.holidays.push_back(
        made(HolidayFields{.day = day("2026-11-23"), .until = day("2026-11-27"), .name = u"Off"_s}));
    QVERIFY(world.goals(world.ana).empty());
}

QTEST_GUILESS_MAIN(TeamGoalsTest)
#include "team_goals_test.moc"
