// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_funnel.h"
#include "tests/core/metrics/stage_figures.h"

using namespace laju;
using namespace laju::test;
using namespace Qt::StringLiterals;

namespace {

using enum StageWorld::Place;

/// Every way to pass through the funnel of November.
StageWorld november()
{
    StageWorld world;
    const RepId ani = world.ani();
    const auto day = &dayIn2026;
    world.add(ani, {{Lead, day(11, 2)}, {Qualified, day(11, 5)}, {Won, day(11, 20)}}); // 1: skips Proposal
    world.add(ani, {{Lead, day(11, 3)}, {Lost, day(11, 10)}}); // 2: lost, stays in at Lead
    world.add(ani, {{Lead, day(10, 20)},
                    {Qualified, day(11, 4)},
                    {Proposal, day(11, 12)},
                    {Lost, day(11, 25)}}); // 3: was a lead before
    world.add(ani, {{Lead, day(11, 6)},
                    {Qualified, day(11, 9)},
                    {Lead, day(11, 11)},
                    {Qualified, day(11, 16)}}); // 4: back and forth
    world.add(ani, {{Lead, day(10, 1)},
                    {Qualified, day(10, 5)},
                    {Proposal, day(10, 9)},
                    {Won, day(10, 20)},
                    {Proposal, day(11, 3)},
                    {Won, day(11, 18)}});                           // 5: reopened and won again
    world.add(ani, {{Lead, day(11, 24)}, {Qualified, day(12, 2)}}); // 6: goes on after the period
    world.add(world.budi(), {{Lead, day(11, 2)}});                  // 7
    world.add(ani, {{Proposal, day(11, 13)}});                      // 8: begins in Proposal
    return world;
}

QList<int> reachedOf(const std::vector<FunnelStep> &steps)
{
    QList<int> reached;
    for (const FunnelStep &step : steps)
        reached.push_back(static_cast<int>(step.reached));
    return reached;
}

QStringList namesOf(const std::vector<FunnelStep> &steps)
{
    QStringList names;
    for (const FunnelStep &step : steps)
        names.push_back(step.name);
    return names;
}

} // namespace

class StageMetricsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conversion_data();
    void conversion();
    void threeOfFive();
    void wonHasNoNextStage();
    void funnelIsTheConversions();
    void creditsTheRepOnTheDeal();
    void isEmptyWhereNothingMoved();
    void reentryCountsNothingAnew();
    void wonOnceIsWonEvenWhenLostLater();
    void renamedStageKeepsItsFigures();
    void removedStageKeepsItsPast();
    void pipelinesAreApart();
    void aDealThatChangesPipelines();
    void unknownCreation();
    void closedNobodyKnowsWhen();
    void stageTime_data();
    void stageTime();
    void movesAtOneMomentKeepTheirOrder();
    void touchesTheFirstStageThereIs();
    void breaksDownByStage();
};

void StageMetricsTest::conversion_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("touchedOnly");
    QTest::addColumn<int>("wentOn");
    QTest::addColumn<int>("reached");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("movedBack");
    QTest::addColumn<int>("stillOpen");
    // Reached Lead or beyond: 1, 2, 4, 6, 7 and 8, which began beyond it. Of these 1, 4, 6 and 8 reached
    // Qualified or beyond; 2 is lost, 7 is open.
    QTest::newRow("lead") << 0 << false << 4 << 6 << 1 << 0 << 1;
    // Reached Qualified or beyond: 1, 3, 4 and 8 (6 in December only); 1, 3 and 8 went on, 4 moved back and
    // is open.
    QTest::newRow("qualified") << 1 << false << 3 << 4 << 1 << 1 << 1;
    // Reached Proposal or beyond: 3, 8 and 1, which skipped it on its way to the win; 8 is open, 3 is lost.
    QTest::newRow("proposal") << 2 << false << 1 << 3 << 1 << 0 << 1;
    // All six leads, of which 1 was won. 1 and 8 skipped a stage, 4 moved back; 4, 6, 7 and 8 are open.
    QTest::newRow("first to won") << -1 << false << 1 << 6 << 2 << 1 << 4;
    // 8 was never a lead.
    QTest::newRow("lead, touched") << 0 << true << 3 << 5 << 0 << 0 << 1;
    QTest::newRow("qualified, touched") << 1 << true << 2 << 3 << 0 << 1 << 1;
    // 3 and 8; 5 was in Proposal in October first, and 1 never.
    QTest::newRow("proposal, touched") << 2 << true << 0 << 2 << 0 << 0 << 1;
}

void StageMetricsTest::conversion()
{
    QFETCH(int, place);
    QFETCH(bool, touchedOnly);
    const StageWorld world = november();
    const Figure figure = figureOf("stage_conversion", world, at(world, place, touchedOnly));
    QTEST(static_cast<int>(*figure.numerator), "wentOn");
    QTEST(static_cast<int>(*figure.denominator), "reached");
    QTEST(static_cast<int>(count(figure, Aside::Skipped)), "skipped");
    QTEST(static_cast<int>(count(figure, Aside::MovedBack)), "movedBack");
    QTEST(static_cast<int>(count(figure, Aside::StillOpen)), "stillOpen");
    QCOMPARE(*figure.value, double(*figure.numerator) / double(*figure.denominator));
}

void StageMetricsTest::threeOfFive()
{
    const StageWorld world = november();
    const Figure figure = figureOf("stage_conversion", world, at(world, Lead, true));
    // The check value of Wilson's interval: 3/5 is 23.07–88.24%.
    QCOMPARE(qRound(*figure.low * 10000), 2307);
    QCOMPARE(qRound(*figure.high * 10000), 8824);
}

void StageMetricsTest::wonHasNoNextStage()
{
    const StageWorld world = november();
    QCOMPARE(figureOf("stage_conversion", world, at(world, Won)), Figure());
    QCOMPARE(figureOf("stage_conversion", world, at(world, Lost)), Figure());
    QVERIFY(!figureOf("stage_time", world, at(world, Won)).value);
}

void StageMetricsTest::funnelIsTheConversions()
{
    const StageWorld world = november();
    const auto steps = stageFunnel(world.facts(), at(world, -1));
    QCOMPARE(reachedOf(steps), QList({6, 4, 3, 1}));
    QCOMPARE(namesOf(steps), QStringList({u"Lead"_s, u"Qualified"_s, u"Proposal"_s, u"Won"_s}));
    QCOMPARE(steps[0].shareOfPrevious, std::nullopt);
    QCOMPARE(steps[1].shareOfPrevious, std::optional(4.0 / 6));
    QCOMPARE(steps[2].shareOfPrevious, std::optional(3.0 / 4));
    QCOMPARE(steps[3].shareOfPrevious, std::optional(1.0 / 3));
    for (const size_t place : {0, 1, 2}) {
        QCOMPARE(steps[place].conversion, figureOf("stage_conversion", world, at(world, place)));
        QCOMPARE(steps[place].time, figureOf("stage_time", world, at(world, place)));
    }
    QCOMPARE(steps[3].conversion, Figure());
    QVERIFY(!steps[3].time.value);
}

void StageMetricsTest::creditsTheRepOnTheDeal()
{
    const StageWorld world = november();
    const Period period = monthOf2026(11);
    QCOMPARE(reachedOf(stageFunnel(world.facts(), {.scope = world.ani(), .period = period})),
             QList({5, 4, 3, 1}));
    QCOMPARE(reachedOf(stageFunnel(world.facts(), {.scope = world.directory.teams[1]->id, .period = period})),
             QList({1, 0, 0, 0}));
}

void StageMetricsTest::isEmptyWhereNothingMoved()
{
    const StageWorld world = november();
    QVERIFY(stageFunnel(world.facts(), {.period = monthOf2026(3)}).empty());
    const Figure figure = figureOf("stage_conversion", world, at(world, Lead, false, 3));
    QVERIFY(!figure.value);
    QCOMPARE(figure.denominator, std::optional<qint64>(0));
}

void StageMetricsTest::reentryCountsNothingAnew()
{
    const StageWorld world = november();
    // Deal 5 alone was in October's funnel, with deal 3 at Lead; its second win in November is in no step of
    // it.
    QCOMPARE(reachedOf(stageFunnel(world.facts(), at(world, -1, false, 10))), QList({2, 1, 1, 1}));
    // In November nobody else was won than deal 1.
    QCOMPARE(reachedOf(stageFunnel(world.facts(), at(world, -1))).back(), 1);
}

void StageMetricsTest::wonOnceIsWonEvenWhenLostLater()
{
    StageWorld world;
    world.add(world.ani(), {{Lead, dayIn2026(11, 2)},
                            {Won, dayIn2026(11, 5)},
                            {Lead, dayIn2026(11, 10)},
                            {Lost, dayIn2026(11, 12)}});
    const Figure figure = figureOf("stage_conversion", world, at(world, -1));
    QCOMPARE(figure.numerator, std::optional<qint64>(1));
    QCOMPARE(figure.denominator, std::optional<qint64>(1));
    QCOMPARE(count(figure, Aside::MovedBack), 1);
    // Two visits to Lead, of 3 and 2 days, are one of 5.
    QCOMPARE(figureOf("stage_time", world, at(world, Lead)).value, std::optional(5.0));
}

void StageMetricsTest::renamedStageKeepsItsFigures()
{
    StageWorld world = november();
    const Figure before = figureOf("stage_conversion", world, at(world, Qualified));
    StageFields fields = world.directory.stages[Qualified].fields();
    fields.name = u"Discovery"_s;
    world.directory.stages[Qualified] = Stage::make(fields).value();
    QCOMPARE(figureOf("stage_conversion", world, at(world, Qualified)), before);
    QCOMPARE(stageFunnel(world.facts(), at(world, -1))[1].name, u"Discovery"_s);
}

void StageMetricsTest::removedStageKeepsItsPast()
{
    StageWorld world = november();
    world.add(world.ani(),
              {{Lead, dayIn2026(12, 3)}, {Qualified, dayIn2026(12, 5)}, {Won, dayIn2026(12, 10)}});
    const Figure before = figureOf("stage_conversion", world, at(world, Proposal));
    const Figure time = figureOf("stage_time", world, at(world, Proposal));
    world.removeStage(Proposal);
    QCOMPARE(figureOf("stage_conversion", world, at(world, Proposal)), before);
    QCOMPARE(figureOf("stage_time", world, at(world, Proposal)), time);
    QCOMPARE(namesOf(stageFunnel(world.facts(), at(world, -1))),
             QStringList({u"Lead"_s, u"Qualified"_s, u"Proposal"_s, u"Won"_s}));
    // In December nobody was there, so that Won follows on Qualified: of deals 6 and the new one the latter
    // was won.
    QCOMPARE(namesOf(stageFunnel(world.facts(), at(world, -1, false, 12))),
             QStringList({u"Lead"_s, u"Qualified"_s, u"Won"_s}));
    const Figure december = figureOf("stage_conversion", world, at(world, Qualified, false, 12));
    QCOMPARE(december.numerator, std::optional<qint64>(1));
    QCOMPARE(december.denominator, std::optional<qint64>(2));
    QCOMPARE(figureOf("stage_conversion", world, at(world, Proposal, false, 12)), Figure());
    // Who passes where no stage is any more skips nothing.
    QCOMPARE(count(figureOf("stage_conversion", world, at(world, -1, false, 12)), Aside::Skipped), 0);
}

void StageMetricsTest::pipelinesAreApart()
{
    StageWorld world;
    world.addPipeline(u"Renewals"_s);
    constexpr size_t other = 5;
    const auto day = &dayIn2026;
    world.add(world.ani(), {{Lead, day(11, 2)}, {Won, day(11, 5)}});
    world.add(world.ani(), {{Lead, day(11, 2)}, {Lost, day(11, 5)}});
    world.add(world.ani(), {{other + Lead, day(11, 2)}, {other + Won, day(11, 9)}});
    QCOMPARE(reachedOf(stageFunnel(world.facts(), at(world, -1))), QList({2, 1, 1, 1, 1, 1, 1, 1}));
    QCOMPARE(figureOf("stage_conversion", world, at(world, Lead)).denominator, std::optional<qint64>(2));
    QCOMPARE(figureOf("stage_conversion", world, at(world, other + Lead)).denominator,
             std::optional<qint64>(1));
    // Over both: one of two, and one of one.
    const Figure all = figureOf("stage_conversion", world, at(world, -1));
    QCOMPARE(all.numerator, std::optional<qint64>(2));
    QCOMPARE(all.denominator, std::optional<qint64>(3));
}

void StageMetricsTest::aDealThatChangesPipelines()
{
    StageWorld world;
    world.addPipeline(u"Renewals"_s);
    constexpr size_t other = 5;
    world.add(
        world.ani(),
        {{Lead, dayIn2026(11, 2)}, {other + Qualified, dayIn2026(11, 5)}, {other + Won, dayIn2026(11, 9)}});
    // It came to Lead and went no further there; in the other it came in at Qualified, on the 5th.
    QCOMPARE(reachedOf(stageFunnel(world.facts(), at(world, -1))), QList({1, 0, 0, 0, 1, 1, 1, 1}));
    QCOMPARE(figureOf("stage_conversion", world, at(world, Lead)).numerator, std::optional<qint64>(0));
    // Over all it counts once.
    const Figure all = figureOf("stage_conversion", world, at(world, -1));
    QCOMPARE(all.numerator, std::optional<qint64>(1));
    QCOMPARE(all.denominator, std::optional<qint64>(1));
}

void StageMetricsTest::unknownCreation()
{
    StageWorld world;
    world.add(world.ani(), {{Qualified, dayIn2026(11, 9)}, {Proposal, dayIn2026(11, 20)}});
    world.lastDeal().created.reset();
    // When it became a lead nobody knows; when it was qualified is known.
    const Figure lead = figureOf("stage_conversion", world, at(world, Lead));
    QCOMPARE(lead.denominator, std::optional<qint64>(0));
    QCOMPARE(count(lead, Caveat::UnknownEntry), 1);
    const Figure qualified = figureOf("stage_conversion", world, at(world, Qualified));
    QCOMPARE(qualified.numerator, std::optional<qint64>(1));
    QCOMPARE(count(qualified, Caveat::UnknownEntry), 0);

    // One that nobody dated at all is in no period, and in no stage's time.
    world.add(world.ani(), {{Qualified, dayIn2026(11, 9)}});
    world.lastDeal().created.reset();
    world.snapshot.stays.pop_back();
    const Figure withUndated = figureOf("stage_conversion", world, at(world, Qualified));
    QCOMPARE(withUndated.denominator, std::optional<qint64>(1));
    QCOMPARE(count(withUndated, Caveat::UnknownEntry), 1);
    QCOMPARE(figureOf("stage_time", world, at(world, Qualified)).n, 1);
}

void StageMetricsTest::closedNobodyKnowsWhen()
{
    StageWorld world;
    for (const StageWorld::Place end : {Won, Lost}) {
        world.add(world.ani(), {{Lead, dayIn2026(11, 2)}});
        world.lastDeal().stage = world.stage(end);
        world.lastDeal().state = end == Won ? StageKind::Won : StageKind::Lost;
    }
    // Both were leads, and one was won whenever that was.
    const Figure lead = figureOf("stage_conversion", world, at(world, Lead));
    QCOMPARE(lead.numerator, std::optional<qint64>(1));
    QCOMPARE(lead.denominator, std::optional<qint64>(2));
    QCOMPARE(count(lead, Aside::StillOpen), 0);
    // It came to Proposal nobody knows when, and how long both were leads nobody knows either.
    QCOMPARE(count(figureOf("stage_conversion", world, at(world, Proposal)), Caveat::UnknownEntry), 1);
    QCOMPARE(figureOf("stage_time", world, at(world, Lead)).n, 0);
}

void StageMetricsTest::stageTime_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("p75");
    QTest::addColumn<int>("completed");
    QTest::addColumn<int>("inside");
    // Left: 3 (1), 7 (2), 15 (3), 3 + 5 days (4); inside on 1 December: 7 (6), 29 (7). Of 3 7 7 8 15 29 the
    // middle is (7 + 8) ÷ 2; the 75th percentile is 3.75 steps up: 8 + 0.75 × 7.
    QTest::newRow("lead") << 0 << 7.5 << 13.25 << 4 << 2;
    // Left: 15 (1), 8 (3); inside: 2 + 15 days (4). Of 8 15 17 the 75th percentile is 1.5 steps up.
    QTest::newRow("qualified") << 1 << 15.0 << 16.0 << 2 << 1;
    // Left: 13 (3), and 11 + 15 days of the deal that was reopened (5); inside: 18 (8). 18 + 0.5 × 8.
    QTest::newRow("proposal") << 2 << 18.0 << 22.0 << 2 << 1;
    // Days per stage of deals 1–8: (3 + 15) ÷ 2 = 9, 7, (15 + 8 + 13) ÷ 3 = 12, (8 + 17) ÷ 2 = 12.5, 26, 7,
    // 29, 18. Of 7 7 9 12 12.5 18 26 29 the middle is 12.25; 5.25 steps up lies 18 + 0.25 × 8.
    QTest::newRow("all stages") << -1 << 12.25 << 20.0 << 4 << 4;
}

void StageMetricsTest::stageTime()
{
    QFETCH(int, place);
    const StageWorld world = november();
    const Figure figure = figureOf("stage_time", world, at(world, place));
    QTEST(*figure.value, "median");
    QTEST(*figure.median, "median");
    QTEST(*figure.p75, "p75");
    QTEST(static_cast<int>(count(figure, Aside::Completed)), "completed");
    QTEST(static_cast<int>(count(figure, Aside::Inside)), "inside");
    QVERIFY(!figure.numerator);
}

void StageMetricsTest::movesAtOneMomentKeepTheirOrder()
{
    StageWorld world;
    const Day day = dayIn2026(11, 2);
    world.add(world.ani(), {{Qualified, day}, {Lead, day}, {Proposal, day}});
    QCOMPARE(count(figureOf("stage_conversion", world, at(world, Qualified)), Aside::MovedBack), 1);
    world.add(world.ani(), {{Lead, day}, {Qualified, day}, {Proposal, day}});
    QCOMPARE(count(figureOf("stage_conversion", world, at(world, Qualified)), Aside::MovedBack), 1);
}

void StageMetricsTest::touchesTheFirstStageThereIs()
{
    StageWorld world;
    world.removeStage(Lead);
    world.add(world.ani(), {{Qualified, dayIn2026(11, 2)}, {Won, dayIn2026(11, 5)}});
    world.add(world.ani(), {{Qualified, dayIn2026(11, 3)}});
    const Figure figure = figureOf("stage_conversion", world, at(world, -1, true));
    QCOMPARE(figure.numerator, std::optional<qint64>(1));
    QCOMPARE(figure.denominator, std::optional<qint64>(2));
}

void StageMetricsTest::breaksDownByStage()
{
    StageWorld world = november();
    world.removeStage(Proposal);
    QStringList lines;
    const Facts facts = world.facts();
    for (const Part &part :
         breakDown(*findMetric(u"stage_conversion"), {.period = monthOf2026(11)}, Dimension::Stage, facts))
        lines.append(u"%1 %2/%3"_s.arg(part.key).arg(*part.figure.numerator).arg(*part.figure.denominator));
    QCOMPARE(lines, QStringList({u"Lead 4/6"_s, u"Qualified 3/4"_s, u"Proposal 1/3"_s}));
}

QTEST_GUILESS_MAIN(StageMetricsTest)
#include "stage_metrics_test.moc"
