// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/two_reps.h"

#include <QRandomGenerator>

using namespace laju;
using namespace laju::test;

namespace {

/// Somebody's records of a year, by chance.
struct RandomCompany : World
{
    explicit RandomCompany(quint32 seed)
    {
        QRandomGenerator chance(seed);
        const RepId rep = addRep(u"Ana"_s);
        const auto someDay = [&] {
            return toIso(day("2025-12-01") + std::chrono::days(chance.bounded(350))).toLatin1();
        };
        for (int i = 0, deals = 15 + chance.bounded(60); i < deals; ++i) {
            const QByteArray created = someDay();
            const QByteArray closed = someDay();
            const bool open = chance.bounded(5) == 0;
            addDeal(rep, {.created = created.constData(),
                          .closed = open ? nullptr : closed.constData(),
                          .state = open                     ? StageKind::Open
                                   : chance.bounded(2) == 0 ? StageKind::Won
                                                            : StageKind::Lost,
                          .rupiah = 1 + chance.bounded(1'000)});
        }
        for (const Measure measure :
             {Measure::DemosCompleted, Measure::MeetingsScheduled, Measure::Calls, Measure::EmailsSent}) {
            for (int i = 0, times = chance.bounded(30); i < times; ++i)
                addFact(someDay().constData(), rep, measure, chance.bounded(40));
        }
    }
};

} // namespace

class RevenuePlanTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheRatesDown_data();
    void followsTheRatesDown();
    void statesItsRates();
    void countsTheDaysThatAreWorked_data();
    void countsTheDaysThatAreWorked();
    void ofARunningPeriodItIsWhatIsLeft();
    void aReachedOrPastPeriodTakesNothing();
    void saysWhatThereIsTooLittleOf_data();
    void saysWhatThereIsTooLittleOf();
    void assumptionsMakeUpForRecords();
    void aShorterCycleTakesFewerOpportunities_data();
    void aShorterCycleTakesFewerOpportunities();
    void tellsWhenToBegin();
    void whatLimitsMostSavesMost();
    void theWindowEndsWithTheRecords();
    void holdsOnAnyRecords();
};

void RevenuePlanTest::followsTheRatesDown_data()
{
    QTest::addColumn<qint64>("revenue");
    QTest::addColumn<QList<qint64>>("needed");
    // 10,000 ÷ 250 = 40 ÷ 8/20 = 100 ÷ 25/50 = 200 ÷ 50/100 = 400 ÷ 100/1,000 = 4,000; 400 ÷ 100/500 = 2,000
    QTest::newRow("even") << qint64(10'000) << QList<qint64>{40, 100, 200, 400, 4'000, 2'000};
    // 40.4 → 41 ÷ 0.4 = 102.5 → 103 ÷ 0.5 = 206 ÷ 0.5 = 412 ÷ 0.1 = 4,120; 412 ÷ 0.2 = 2,060
    QTest::newRow("rounded up at each step")
        << qint64(10'100) << QList<qint64>{41, 103, 206, 412, 4'120, 2'060};
    // 0.004 → 1 ÷ 0.4 = 2.5 → 3 …
    QTest::newRow("one rupiah is a deal") << qint64(1) << QList<qint64>{1, 3, 6, 12, 120, 60};
}

void RevenuePlanTest::followsTheRatesDown()
{
    QFETCH(const qint64, revenue);
    QFETCH(const QList<qint64>, needed);
    const RevenuePlan plan = TwoReps().plan(revenue, december);
    QCOMPARE(neededOf(plan), needed);
    QVERIFY(plan.shortages.empty());
    // Each hangs on the one above, e-mails like calls on meetings.
    for (size_t step = 0; step < plan.steps.size(); ++step) {
        QCOMPARE(plan.steps[step].link.lower, planSteps()[step]);
        QCOMPARE(plan.steps[step].link.upper,
                 step == 0 ? &metric("won_value") : planSteps()[step == 5 ? 3 : step - 1]);
    }
}

void RevenuePlanTest::statesItsRates()
{
    const RevenuePlan plan = TwoReps().plan(10'000, december);
    const PlanStep &deals = *stepOf(plan, "deals_won");
    QCOMPARE(deals.rate, 250.0 * rupiah);
    QCOMPARE(deals.own->n, 8);
    // σ = 150, so σ ÷ √8 = 53 and 80% of means lie within 1.28 × 53 = 68 of it, a little aslant.
    QCOMPARE_GT(deals.own->range.low, 172.0 * rupiah);
    QCOMPARE_LT(deals.own->range.low, 195.0 * rupiah);
    QCOMPARE_GT(deals.own->range.high, 305.0 * rupiah);
    QCOMPARE_LT(deals.own->range.high, 335.0 * rupiah);
    const PlanStep &opportunities = *stepOf(plan, "opportunities_created");
    QCOMPARE(opportunities.rate, 0.4);
    QCOMPARE(opportunities.own->n, 20);
    // Beta(8.5, 12.5): mean 0.405, standard deviation 0.105.
    QCOMPARE_LT(std::abs(opportunities.own->range.low - 0.271), 0.01);
    QCOMPARE_LT(std::abs(opportunities.own->range.high - 0.541), 0.01);
    QCOMPARE(stepOf(plan, "calls")->rate, 0.1);
    QCOMPARE(stepOf(plan, "calls")->own->n, 1'000);
}

void RevenuePlanTest::countsTheDaysThatAreWorked_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("heads");
    QTest::addColumn<int>("workdays");
    QTest::addColumn<int>("reps");
    QTest::addColumn<double>("repDays");
    // December 2026 has 23 weekdays; Christmas Day, a Friday, is a holiday. Ana has three days of leave.
    QTest::newRow("company") << u"company"_s << 0 << 22 << 2 << 41.0;
    QTest::newRow("team, its manager apart") << u"west"_s << 0 << 22 << 2 << 41.0;
    QTest::newRow("Ana") << u"ana"_s << 0 << 19 << 1 << 19.0;
    QTest::newRow("the manager alone") << u"manager"_s << 0 << 22 << 1 << 22.0;
    QTest::newRow("four instead of two") << u"company"_s << 4 << 22 << 4 << 82.0;
    // Four Saturdays of half a day.
    QTest::newRow("Budi, whose week is longer") << u"budi"_s << 0 << 26 << 1 << 24.0;
    QTest::newRow("two as they are two") << u"company"_s << 2 << 22 << 2 << 41.0;
}

void RevenuePlanTest::countsTheDaysThatAreWorked()
{
    QFETCH(const QString, who);
    QFETCH(const int, heads);
    TwoReps world;
    const RepId manager = world.addRep(u"Dewi"_s, world.west);
    RepFields leader = world.directory.reps.back().fields();
    leader.role = Role::Manager;
    world.directory.reps.back() = made(leader);
    world.directory.holidays.push_back(made(HolidayFields{.day = day("2026-12-25"), .name = u"Natal"_s}));
    world.directory.holidays.push_back(made(HolidayFields{.day = day("2026-12-28"),
                                                          .until = day("2026-12-30"),
                                                          .name = u"Cuti"_s,
                                                          .kind = HolidayKind::Leave,
                                                          .scope = world.ana}));
    if (who == u"budi") {
        WorkWeek week = world.directory.usualWeek();
        week[5] = WorkHours{.start = std::chrono::hours(8), .end = std::chrono::minutes(12 * 60 + 30)};
        world.directory.workSchedules.push_back(made(WorkScheduleFields{.scope = world.budi, .week = week}));
    }
    const Scope scope = who == u"west"      ? Scope(world.west)
                        : who == u"ana"     ? Scope(world.ana)
                        : who == u"budi"    ? Scope(world.budi)
                        : who == u"manager" ? Scope(manager)
                                            : Scope(Company{});
    const RevenuePlan plan = world.plan(
        10'000, december,
        {.dealSize = 250.0 * rupiah, .reps = heads > 0 ? std::optional(heads) : std::nullopt}, scope);
    QTEST(plan.work.workdays, "workdays");
    QTEST(plan.work.reps, "reps");
    QTEST(plan.work.repDays, "repDays");
    QCOMPARE(plan.steps.front().needed, 40);
    QCOMPARE(*plan.perRepDay(plan.steps.front()), 40 / plan.work.repDays);
    QCOMPARE(*plan.perWorkday(plan.steps.front()), 40.0 / plan.work.workdays);
}

void RevenuePlanTest::ofARunningPeriodItIsWhatIsLeft()
{
    TwoReps world;
    world.addDeal(
        world.ana,
        {.created = "2026-10-01", .closed = "2026-11-23", .state = StageKind::Won, .rupiah = 1'500});
    const RevenuePlan plan = world.plan(4'000, month("2026-11-01"));
    QCOMPARE(plan.won, 1'500 * rupiah);
    QCOMPARE(plan.left, 2'500 * rupiah);
    QCOMPARE(plan.work.days, days("2026-11-23", "2026-11-30"));
    QCOMPARE(plan.work.workdays, 6);
    QCOMPARE(plan.work.repDays, 12.0);
    // What is won today is no part of the rates: 2,500 ÷ 250.
    QCOMPARE(plan.steps.front().needed, 10);
    QCOMPARE(plan.open, 5);
}

void RevenuePlanTest::aReachedOrPastPeriodTakesNothing()
{
    TwoReps world;
    world.addDeal(
        world.ana,
        {.created = "2026-10-01", .closed = "2026-11-20", .state = StageKind::Won, .rupiah = 5'000});
    const RevenuePlan reached = world.plan(4'000, month("2026-11-01"));
    QVERIFY(reached.isReached());
    QCOMPARE(neededOf(reached), (QList<qint64>{0, 0, 0, 0, 0, 0}));
    QVERIFY(!reached.limit);
    const RevenuePlan over = world.plan(4'000, month("2026-10-01"));
    QVERIFY(over.isOver());
    QVERIFY(!over.isReached());
    QVERIFY(over.steps.empty());
    QVERIFY(!reached.isOver());
}

void RevenuePlanTest::saysWhatThereIsTooLittleOf_data()
{
    QTest::addColumn<int>("wins");
    QTest::addColumn<int>("withoutAmount");
    QTest::addColumn<int>("created");
    QTest::addColumn<int>("demos");
    QTest::addColumn<int>("meetings");
    QTest::addColumn<int>("calls");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("shortages");
    const QString all = u"deals_won opportunities_created demos_completed meetings_scheduled calls"_s;
    QTest::newRow("enough") << 5 << 0 << 10 << 5 << 5 << 5 << all << u""_s;
    QTest::newRow("few wins") << 4 << 0 << 10 << 5 << 5 << 5 << u""_s
                              << u"average_deal_size 4, deals_won 4"_s;
    QTest::newRow("wins without amounts") << 9 << 5 << 10 << 5 << 5 << 5 << u""_s << u"average_deal_size 4"_s;
    QTest::newRow("nobody knows when they were created")
        << 5 << 0 << 4 << 5 << 5 << 5 << u"deals_won opportunities_created"_s << u"opportunities_created 4"_s;
    QTest::newRow("no demos: meetings lead to opportunities")
        << 5 << 0 << 10 << 0 << 5 << 5 << u"deals_won opportunities_created meetings_scheduled calls"_s
        << u"demos_completed 0"_s;
    QTest::newRow("few demos and meetings: calls do")
        << 5 << 0 << 10 << 4 << 4 << 5 << u"deals_won opportunities_created calls"_s
        << u"demos_completed 4, meetings_scheduled 4"_s;
    QTest::newRow("nothing") << 0 << 0 << 0 << 0 << 0 << 0 << u""_s
                             << u"average_deal_size 0, deals_won 0, opportunities_created 0"_s;
}

void RevenuePlanTest::saysWhatThereIsTooLittleOf()
{
    QFETCH(const int, wins);
    QFETCH(const int, withoutAmount);
    QFETCH(const int, created);
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    for (int i = 0; i < wins; ++i)
        world.addDeal(rep, {.created = i < created ? "2026-02-01" : nullptr,
                            .closed = "2026-03-03",
                            .state = StageKind::Won,
                            .rupiah = i < withoutAmount ? std::nullopt : std::optional<qint64>(100)});
    for (int i = wins; i < created; ++i)
        world.addDeal(rep, {.created = "2026-02-01", .closed = "2026-03-03", .state = StageKind::Lost});
    for (const auto &[column, measure] :
         {std::pair{"demos", Measure::DemosCompleted}, std::pair{"meetings", Measure::MeetingsScheduled},
          std::pair{"calls", Measure::Calls}}) {
        const int count = *static_cast<const int *>(QTest::qData(column, qMetaTypeId<int>()));
        if (count > 0)
            world.addFact("2026-06-01", rep, measure, count);
    }
    const Facts facts = world.facts();
    const Period window = days("2025-11-23", "2026-11-22");
    const RevenuePlan plan =
        revenuePlan({10'000 * rupiah, december}, planRates(facts, Company{}, window), {}, facts, today);
    QStringList steps;
    for (const PlanStep &step : plan.steps)
        steps.append(QString::fromLatin1(step.link.lower->key));
    QTEST(steps.join(u' '), "steps");
    QStringList shortages;
    for (const PlanShortage &shortage : plan.shortages) {
        // Nobody sends e-mails here.
        if (shortage.counted != &metric("emails_sent"))
            shortages.append(QString::fromLatin1(shortage.counted->key) + u' ' +
                             QString::number(shortage.found));
    }
    QTEST(shortages.join(u", "_s), "shortages");
}

void RevenuePlanTest::assumptionsMakeUpForRecords()
{
    World world;
    world.addRep(u"Ana"_s);
    const Facts facts = world.facts();
    const PlanRates rates = planRates(facts, Company{}, planWindow(facts, today, 12));
    const PlanGoal goal{10'000 * rupiah, december};
    const RevenuePlan deals = revenuePlan(goal, rates, {.dealSize = 300.0 * rupiah}, facts, today);
    QCOMPARE(neededOf(deals), QList<qint64>{34});
    QVERIFY(deals.steps.front().isAssumed());
    QVERIFY(!deals.steps.front().own);
    QCOMPARE(deals.steps.front().low, 34);
    QCOMPARE(deals.steps.front().high, 34);
    // What is not known without the other is not told.
    QVERIFY(revenuePlan(goal, rates, {.winRate = 0.25}, facts, today).steps.empty());
    const RevenuePlan both =
        revenuePlan(goal, rates, {.dealSize = 300.0 * rupiah, .winRate = 0.25}, facts, today);
    QCOMPARE(neededOf(both), (QList<qint64>{34, 136}));
    QCOMPARE(both.shortages.size(), 1U);
    QCOMPARE(both.shortages.front().counted, &metric("opportunities_created"));
}

void RevenuePlanTest::aShorterCycleTakesFewerOpportunities_data()
{
    QTest::addColumn<double>("cycle");
    QTest::addColumn<QList<qint64>>("needed");
    // The own cycle is of 30 days, December has 31.
    QTest::newRow("as it is") << 30.0 << QList<qint64>{40, 100, 200, 400, 4'000, 2'000};
    // 100 × 31 ÷ (31 + 10) = 75.6
    QTest::newRow("ten days shorter") << 20.0 << QList<qint64>{40, 76, 152, 304, 3'040, 1'520};
    // 100 × 31 ÷ (31 − 15.5) = 200
    QTest::newRow("fifteen and a half longer") << 45.5 << QList<qint64>{40, 200, 400, 800, 8'000, 4'000};
    QTest::newRow("too long to end in time") << 61.0 << QList<qint64>{40};
}

void RevenuePlanTest::aShorterCycleTakesFewerOpportunities()
{
    QFETCH(const double, cycle);
    const RevenuePlan plan = TwoReps().plan(10'000, december, {.cycle = cycle});
    QTEST(neededOf(plan), "needed");
    QCOMPARE(plan.isTooSlow, plan.steps.size() == 1);
    QCOMPARE(plan.ownCycle, 30.0);
    QCOMPARE(plan.cycle, cycle);
}

void RevenuePlanTest::tellsWhenToBegin()
{
    QCOMPARE(TwoReps().plan(10'000, december).createdBy, day("2026-12-01"));
    QCOMPARE(TwoReps().plan(10'000, december, {.cycle = 11.5}).createdBy, day("2026-12-19"));
}

void RevenuePlanTest::whatLimitsMostSavesMost()
{
    // Six months of as many calls, of which 10 meetings and deals come or, in two of them, 20; half of them
    // are won, but for the last month.
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    for (int i = 0; i < 6; ++i) {
        const QByteArray on = toIso(dayOf(std::chrono::year(2026) / (5 + i) / 25)).toLatin1();
        world.addFact(on.constData(), rep, Measure::Calls, 100);
        world.addFact(on.constData(), rep, Measure::MeetingsScheduled, i < 2 ? 20 : 10);
        for (int deal = 0; deal < (i < 2 ? 20 : 10); ++deal)
            world.addDeal(rep, {.created = on.constData(),
                                .closed = on.constData(),
                                .state = deal < (i < 2    ? 10
                                                 : i == 5 ? 6
                                                          : 5)
                                             ? StageKind::Won
                                             : StageKind::Lost,
                                .rupiah = 100});
    }
    const Facts facts = world.facts();
    const PlanRates rates = planRates(facts, Company{}, days("2026-05-23", "2026-11-22"));
    const RevenuePlan plan = revenuePlan({4'100 * rupiah, december}, rates, {}, facts, today);
    // 41 deals ÷ 41/80 = 80 ÷ 80/80 = 80 meetings ÷ 80/600 = 600 calls. The upper quarter of 20, 20, 10, 10,
    // 10, 10 of a hundred is 17.5%. Their variance is 0.002667, that of chance 0.1333 × 1.1333 ÷ 100 =
    // 0.001511, so that √0.4333 of the 4.17% above 13.33% is no chance: 16.08% makes 498 of 600 calls.
    QCOMPARE(neededOf(plan), (QList<qint64>{41, 80, 80, 600}));
    QVERIFY(plan.limit.has_value());
    QCOMPARE(plan.limit->link.lower, &metric("calls"));
    QCOMPARE_LT(std::abs(plan.limit->better - 0.160762), 1e-6);
    QCOMPARE(plan.limit->saved, 102);
    QCOMPARE(plan.limit->of, 680);
    // Where months are alike, a little more or less of it in each is chance.
    const auto isChance = [](const OwnRate &rate) { return rate.better && *rate.better == rate.value; };
    QVERIFY(isChance(*rates.to(metric("opportunities_created"))));
    QVERIFY(isChance(*rates.to(metric("meetings_scheduled"))));
    QVERIFY(!isChance(*rates.to(metric("calls"))));
    // With fewer than four months nothing is said.
    const PlanRates few = planRates(facts, Company{}, days("2026-08-23", "2026-11-22"));
    QVERIFY(!revenuePlan({3'000 * rupiah, december}, few, {}, facts, today).limit);
}

void RevenuePlanTest::theWindowEndsWithTheRecords()
{
    TwoReps world;
    QCOMPARE(planWindow(world.facts(), today, 12), days("2025-11-23", "2026-11-22"));
    QCOMPARE(planWindow(world.facts(), day("2026-12-10"), 3), days("2026-08-24", "2026-11-23"));
    QCOMPARE(planWindow(World().facts(), today, 6), days("2026-05-23", "2026-11-22"));
}

void RevenuePlanTest::holdsOnAnyRecords()
{
    const quint32 first = QRandomGenerator::global()->generate();
    for (quint32 seed = first; seed != first + 20; ++seed) {
        const auto told = [&](const char *what) {
            return qPrintable(u"%1, seed %2"_s.arg(QLatin1StringView(what)).arg(seed));
        };
        const RandomCompany world(seed);
        const Facts facts = world.facts();
        const PlanRates rates = planRates(facts, Company{}, days("2025-12-01", "2026-11-22"));
        const PlanRates again = planRates(facts, Company{}, days("2025-12-01", "2026-11-22"));
        QCOMPARE(rates.rates.size(), again.rates.size());
        for (size_t i = 0; i < rates.rates.size(); ++i)
            QVERIFY2(rates.rates[i].draws == again.rates[i].draws, told("the same facts, other draws"));

        // The rates are those that the catalogue defines, over the window.
        for (const OwnRate &rate : rates.rates) {
            const auto figure = [&](const Metric &of) {
                return evaluate(of, {.scope = Company{}, .period = rates.window}, facts).value.value_or(0);
            };
            const double defined = rate.link.rate ? figure(*rate.link.rate)
                                                  : figure(*rate.link.upper) / figure(*rate.link.lower);
            QVERIFY2(std::abs(rate.value - defined) <= 1e-9 * defined, told("a rate of its own kind"));
        }

        const auto plan = [&](qint64 revenue, const WhatIf &whatIf = {}) {
            return revenuePlan({revenue * rupiah, december}, rates, whatIf, facts, today);
        };
        const auto fallsFrom = [](const RevenuePlan &more, const RevenuePlan &less) {
            return std::ranges::equal(more.steps, less.steps, [](const PlanStep &a, const PlanStep &b) {
                return a.needed >= b.needed && a.low >= b.low && (!a.high || (b.high && *a.high >= *b.high));
            });
        };
        const RevenuePlan usual = plan(50'000);
        for (const PlanStep &step : usual.steps) {
            QVERIFY2(step.low <= step.needed && (!step.high || step.needed <= *step.high),
                     told("a range without its number"));
            QVERIFY2(step.own->range.low <= step.rate && step.rate <= step.own->range.high,
                     told("a range without its rate"));
            QVERIFY2(!step.isAssumed(), told("nothing is assumed"));
        }
        QVERIFY2(fallsFrom(plan(60'000), usual), told("more revenue takes less"));
        if (usual.steps.size() < 2)
            continue;
        const double size = usual.steps[0].rate;
        const double rate = usual.steps[1].rate;
        QVERIFY2(fallsFrom(usual, plan(50'000, {.dealSize = size * 1.2})), told("larger deals take more"));
        QVERIFY2(fallsFrom(usual, plan(50'000, {.winRate = std::min(rate * 1.2, 1.0)})),
                 told("a better win rate takes more"));
        WhatIf own{.dealSize = size, .winRate = rate, .cycle = usual.ownCycle, .reps = usual.work.ownReps};
        const RevenuePlan same = plan(50'000, own);
        QVERIFY2(fallsFrom(usual, same) && fallsFrom(same, usual),
                 told("what is assumed as it is changes something"));
        QVERIFY2(usual.work.repDays == same.work.repDays, told("as many reps as there are change something"));
    }
}

QTEST_APPLESS_MAIN(RevenuePlanTest)
#include "revenue_plan_test.moc"
