// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plan_targets.h"

#include "tests/core/insight/two_reps.h"

using namespace laju;
using namespace laju::test;

class PlanTargetsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void becomesTargets();
    void targetsOfARepAreTheReps();
    void aLaterPlanChangesThoseOfAnEarlierOne();
    void countsTheNearerOnesThatStay();
};

void PlanTargetsTest::becomesTargets()
{
    TwoReps world;
    world.addFact("2026-11-24", world.ana, Measure::DemosCompleted, 1); // tomorrow's is not done yet
    const Facts facts = world.facts();
    const PlanRates rates = planRates(facts, world.west, planWindow(facts, today, 12));
    const RevenuePlan plan = revenuePlan({2'500 * rupiah, december}, rates, {}, facts, today);
    QCOMPARE(neededOf(plan), (QList<qint64>{10, 25, 50, 100, 1'000, 500}));
    QStringList made;
    for (const Target &target : targetsOf(plan, facts)) {
        made.append(target->metric + u' ' + QString::number(target->value) + u' ' + keyOf(target->cadence) +
                    u' ' + keyOf(target->share));
        QCOMPARE(target->scope, Scope(world.west));
        QCOMPARE(target->from, december.from());
        QCOMPARE(target->until, december.last());
    }
    // Two reps of 23 days: 1,000 ÷ 46 = 21.7 calls, 500 ÷ 46 = 10.9 e-mails; 4.6 weeks each: 100 ÷ 9.2 = 10.9
    // meetings and 50 ÷ 9.2 = 5.4 demos.
    QCOMPARE(made,
             (QStringList{u"won_value 250000 month together"_s, u"deals_won 10 month together"_s,
                          u"opportunities_created 25 month together"_s, u"demos_completed 6 week each_rep"_s,
                          u"meetings_scheduled 11 week each_rep"_s, u"calls 22 workday each_rep"_s,
                          u"emails_sent 11 workday each_rep"_s}));

    // What comes to little is owed together; of other days than a calendar's it is owed each week.
    const RevenuePlan little =
        revenuePlan({250 * rupiah, days("2026-12-07", "2026-12-18")}, rates, {.reps = 4}, facts, today);
    QCOMPARE(neededOf(little), (QList<qint64>{1, 3, 6, 12, 120, 60}));
    made.clear();
    for (const Target &target : targetsOf(little, facts))
        made.append(target->metric + u' ' + QString::number(target->value) + u' ' + keyOf(target->cadence) +
                    u' ' + keyOf(target->share));
    // Two weeks; four reps: 120 ÷ 8 = 15 calls and 60 ÷ 8 = 7.5 e-mails a week.
    QCOMPARE(made, (QStringList{u"won_value 12500 week together"_s, u"deals_won 1 week together"_s,
                                u"opportunities_created 2 week together"_s,
                                u"demos_completed 3 week together"_s, u"meetings_scheduled 6 week together"_s,
                                u"calls 15 week each_rep"_s, u"emails_sent 8 week each_rep"_s}));
}

void PlanTargetsTest::targetsOfARepAreTheReps()
{
    // What was done in November counts: the target is for all of it.
    TwoReps world;
    world.addDeal(world.ana,
                  {.created = "2026-11-02", .closed = "2026-11-20", .state = StageKind::Won, .rupiah = 500});
    const Facts facts = world.facts();
    const PlanRates rates = planRates(facts, world.ana, planWindow(facts, today, 12));
    const RevenuePlan plan =
        revenuePlan({1'000 * rupiah, month("2026-11-01")}, rates, {.dealSize = 250.0 * rupiah}, facts, today);
    QCOMPARE(plan.steps.front().needed, 2);
    const std::vector<Target> targets = targetsOf(plan, facts);
    QCOMPARE(targets[0]->value, 1'000 * rupiah);
    QCOMPARE(targets[1]->metric, u"deals_won"_s);
    QCOMPARE(targets[1]->value, 3);
    QCOMPARE(targets[1]->from, day("2026-11-01"));
    for (const Target &target : targets) {
        QCOMPARE(target->scope, Scope(world.ana));
        QCOMPARE(target->share, TargetShare::EachRep);
        QCOMPARE(target->until, day("2026-11-30"));
    }
}

void PlanTargetsTest::aLaterPlanChangesThoseOfAnEarlierOne()
{
    TwoReps world;
    const auto targets = [&](qint64 revenue, const Period &period) {
        const Facts facts = world.facts();
        const PlanRates rates = planRates(facts, Company{}, planWindow(facts, today, 12));
        return targetsOf(revenuePlan({revenue * rupiah, period}, rates, {}, facts, today), facts);
    };
    const std::vector<Target> first = targets(2'500, december);
    world.directory.targets = first;
    const std::vector<Target> second = targets(5'000, december);
    QCOMPARE(second.size(), first.size());
    for (size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(second[i]->id, first[i]->id);
        QCOMPARE_GT(second[i]->value, first[i]->value);
    }
    for (const Target &other : targets(2'500, month("2027-01-01")))
        QVERIFY(std::ranges::none_of(first, [&](const Target &target) { return target->id == other->id; }));
}

void PlanTargetsTest::countsTheNearerOnesThatStay()
{
    TwoReps world;
    const TeamId east = world.addTeam(u"East"_s);
    const RepId citra = world.addRep(u"Citra"_s, east);
    const auto add = [&](const char *metric, const Scope &scope, TargetShare share,
                         std::optional<Day> until = {}) {
        world.directory.targets.push_back(made(TargetFields{.metric = QString::fromLatin1(metric),
                                                            .scope = scope,
                                                            .share = share,
                                                            .value = 5,
                                                            .from = day("2026-01-01"),
                                                            .until = until}));
    };
    const auto nearer = [&](const Scope &scope) {
        const Facts facts = world.facts();
        const PlanRates rates = planRates(facts, scope, planWindow(facts, today, 12));
        const RevenuePlan plan = revenuePlan({2'500 * rupiah, december}, rates, {}, facts, today);
        return countNearerTargets(plan, targetsOf(plan, facts), facts.directory());
    };
    add("calls", Company{}, TargetShare::EachRep);                    // wider, or the plan's own
    add("calls", world.ana, TargetShare::EachRep, day("2026-11-30")); // over by then
    add("win_rate", world.ana, TargetShare::EachRep);                 // of another metric
    add("deals_won", world.west, TargetShare::Together);              // binds no rep
    QCOMPARE(nearer(Company{}), 0);
    add("calls", world.ana, TargetShare::EachRep);
    add("calls", citra, TargetShare::EachRep);
    add("emails_sent", world.west, TargetShare::EachRep);
    QCOMPARE(nearer(Company{}), 3);
    QCOMPARE(nearer(world.west), 1);
    QCOMPARE(nearer(world.ana), 0);
}

QTEST_APPLESS_MAIN(PlanTargetsTest)
#include "plan_targets_test.moc"
