// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/world.h"

#include <cmath>

using namespace laju;
using namespace laju::test;

namespace {

/// November 2026 of a small company. Ana moves from West to East on the 15th; Citra is in no team.
struct November : World
{
    TeamId indonesia = addTeam(u"Indonesia"_s);
    TeamId west = addTeam(u"West"_s, indonesia);
    TeamId east = addTeam(u"East"_s, indonesia);
    RepId ana = addRep(u"Ana"_s);
    RepId budi = addRep(u"Budi"_s, east);
    RepId citra = addRep(u"Citra"_s);
    AccountId a = AccountId::generate();
    AccountId b = AccountId::generate();
    AccountId c = AccountId::generate();
    OpportunityId firstOfA, secondOfA, firstOfB, firstOfC, late;

    November()
        : firstOfA(addDeal(ana, {.created = "2026-10-01",
                                 .closed = "2026-11-10",
                                 .state = StageKind::Won,
                                 .rupiah = 100,
                                 .account = a,
                                 .activities = 6}))
        , secondOfA(addDeal(budi, {.created = "2026-11-01",
                                   .closed = "2026-11-21",
                                   .state = StageKind::Won,
                                   .rupiah = 300,
                                   .account = a,
                                   .activities = 3}))
        , firstOfB(
              addDeal(budi, {.closed = "2026-11-05", .state = StageKind::Won, .rupiah = 200, .account = b}))
        , firstOfC(addDeal(citra, {.created = "2026-11-02",
                                   .closed = "2026-11-12",
                                   .state = StageKind::Won,
                                   .account = c,
                                   .activities = 5}))
        , late(addDeal(
              budi, {.created = "2026-11-03", .closed = "2026-12-05", .state = StageKind::Won, .rupiah = 60}))
    {
        directory.memberships.push_back({.rep = ana, .team = west, .until = day("2026-11-15")});
        directory.memberships.push_back({.rep = ana, .team = east, .from = day("2026-11-15")});

        addDeal(ana,
                {.created = "2026-10-05", .closed = "2026-11-20", .state = StageKind::Lost, .activities = 9});
        addDeal(budi, {.created = "2026-11-15", .rupiah = 1000, .stage = proposal, .expected = "2026-11-30"});
        addDeal(ana, {.created = "2026-09-01", .rupiah = 400, .probability = 25, .expected = "2026-12-10"});
        addDeal(citra, {});
        addDeal(ana, {.state = StageKind::Won, .rupiah = 999});
        addDeal(citra, {.created = "2026-10-31", .closed = "2026-10-31", .state = StageKind::Lost});
        addStay(late, prospecting, "2026-11-03", "2026-11-20");
        addStay(late, proposal, "2026-11-20", "2026-12-05");
        addStay(late, won, "2026-12-05");

        for (const auto &[measure, value] :
             std::initializer_list<std::pair<Measure, qint64>>{{Measure::Calls, 10},
                                                               {Measure::CallsOutbound, 8},
                                                               {Measure::CallsConnected, 4},
                                                               {Measure::TalkSeconds, 600},
                                                               {Measure::Activities, 12}})
            addFact("2026-11-02", ana, measure, value);
        for (const auto &[measure, value] :
             std::initializer_list<std::pair<Measure, qint64>>{{Measure::Calls, 6},
                                                               {Measure::CallsOutbound, 6},
                                                               {Measure::CallsConnected, 3},
                                                               {Measure::TalkSeconds, 300},
                                                               {Measure::Activities, 8}})
            addFact("2026-11-20", ana, measure, value);
        for (const auto &[measure, value] :
             std::initializer_list<std::pair<Measure, qint64>>{{Measure::Calls, 4},
                                                               {Measure::CallsOutbound, 2},
                                                               {Measure::CallsConnected, 1},
                                                               {Measure::TalkSeconds, 100},
                                                               {Measure::EmailsSent, 20},
                                                               {Measure::EmailsDelivered, 18},
                                                               {Measure::EmailsReplied, 3},
                                                               {Measure::MeetingsScheduled, 5},
                                                               {Measure::MeetingsHeld, 3},
                                                               {Measure::MeetingsDue, 4},
                                                               {Measure::DemosScheduled, 2},
                                                               {Measure::DemosCompleted, 1},
                                                               {Measure::DemosDue, 2},
                                                               {Measure::Activities, 30}})
            addFact("2026-11-03", budi, measure, value);
        addFact("2026-11-30", citra, Measure::Activities, 1);
        for (const auto &[on, rep, values] :
             std::initializer_list<std::tuple<const char *, RepId, std::vector<SampleRun>>>{
                 {"2026-11-02", ana, {{120, 1}, {180, 1}, {300, 1}}},
                 {"2026-11-20", ana, {{60, 1}, {240, 1}}},
                 {"2026-11-03", budi, {{100, 1}}}}) {
            addSample(on, rep, Sample::CallSeconds, values);
            addFact(on, rep, Measure::CallsTimed, std::ssize(values));
        }
        addFact("2026-11-02", ana, Measure::CallsUntimed, 1);
        addSample("2026-11-03", budi, Sample::ReplyMinutes, {{60, 1}, {180, 1}});
        addFact("2026-11-03", budi, Measure::RepliesTimed, 2);
        addFact("2026-10-31", citra, Measure::Calls, 99);
        addFact("2026-12-01", citra, Measure::Calls, 77);

        addCost("2026-11-01", CostClass::Marketing, 300);
        addCost("2026-11-01", CostClass::Sales, 600);
        addCost("2026-11-01", CostClass::Other, 150);
        addCost("2026-10-01", CostClass::Sales, 9999);

        addMonthlyTarget(u"won_value"_s, 2000'00, 3);
        addMonthlyTarget(u"calls"_s, 40);

        const SurveyId agreement = addSurvey(SurveyScale::Agreement);
        addAnswers("2026-10-31", agreement, {}, {{2, 50}});
        addAnswers("2026-11-12", agreement, {}, {{0, 2}, {1, 3}, {2, 5}});
        addAnswers("2026-11-13", addSurvey(SurveyScale::Recommendation), {},
                   {{3, 2}, {7, 1}, {9, 4}, {10, 1}});
    }
};

constexpr qlonglong none = -1;

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examples_data();
    void examples();
    void bottleneckExample();
    void everyMetricHasAnExample();
    void keysAndAliasesAreUnique();
    void caveats_data();
    void caveats();
    void medianStandsBesideMeans();
    void coverageSaysWhyThereIsNone();
    void paceIsTheWorkingTimeThatHasPassed();
    void lessIsAttainedTheOtherWayRound();
    void velocityShowsItsFactors();
    void aShorterCycleIsFaster_data();
    void aShorterCycleIsFaster();
    void nothingOnRecordIsNoDataOrZero();
    void aSelectionThatDoesNotApplyHasNoData();
    void dealsWithoutAnAmountAreNotWorthZero();
    void dealsInNoKnownStageAreNotWorthZero();

private:
    QSet<QString> m_shown; ///< the metrics that examples() went through
};

void CatalogueTest::examples_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("value");
    QTest::addColumn<qlonglong>("numerator");
    QTest::addColumn<qlonglong>("denominator");
    QTest::addColumn<qlonglong>("n");
    const auto row = [](const char *arithmetic, const char *metric, double value, qlonglong numerator,
                        qlonglong denominator, qlonglong n) {
        QTest::addRow("%s: %s", metric, arithmetic)
            << QString::fromLatin1(metric) << value << numerator << denominator << n;
    };
    row("10 + 6 + 4", "calls", 20, 20, none, 20);
    row("4 + 3 + 1", "calls_connected", 8, 8, none, 8);
    row("Budi's 20", "emails_sent", 20, 20, none, 20);
    row("Budi's 5", "meetings_scheduled", 5, 5, none, 5);
    row("Budi's 3", "meetings_held", 3, 3, none, 3);
    row("Budi's 2", "demos_scheduled", 2, 2, none, 2);
    row("Budi's 1", "demos_completed", 1, 1, none, 1);
    row("12 + 8 + 30 + 1", "activities", 51, 51, none, 51);
    row("600 + 300 + 100 s in 3 + 2 + 1 calls", "talk_time", 1000, 1000, none, 6);
    row("60, 100, 120, 180, 240, 300: (120 + 180) / 2; mean 1000 / 6", "call_duration", 150, 1000, 6, 6);
    row("(4 + 3 + 1) of (8 + 6 + 2)", "connect_rate", 0.5, 8, 16, 16);
    row("3 of 18", "email_reply_rate", 3.0 / 18, 3, 18, 18);
    row("60 and 180 minutes: 120 minutes are 2 hours", "reply_time", 2, none, 2, 2);
    row("3 of 4", "meeting_hold_rate", 0.75, 3, 4, 4);
    row("1 of 2", "demo_completion_rate", 0.5, 1, 2, 2);
    row("1, 2, 3 and 15 November", "opportunities_created", 4, 4, none, 4);
    row("5, 10, 12 and 21 November", "deals_won", 4, 4, none, 4);
    row("20 November", "deals_lost", 1, 1, none, 1);
    row("100 + 300 + 200 rupiah", "won_value", 600'00, 600'00, none, 3);
    row("4 of 4 + 1", "win_rate", 0.8, 4, 5, 5);
    row("of 4 created 3 were won since", "win_rate_cohort", 0.75, 3, 4, 4);
    row("600 / 3", "average_deal_size", 200'00, 600'00, 3, 3);
    row("(40 + 20 + 10) / 3 days", "sales_cycle", 70.0 / 3, 70, 3, 3);
    row("(6 + 3 + 0 + 5) / 4, the 9 on the lost deal aside", "activities_on_won", 3.5, 14, 4, 4);
    row("51 / 4", "activities_per_won", 12.75, 51, 4, 4);
    row("of 4 created 3 have come to Won since", "stage_conversion", 0.75, 3, 4, 4);
    row("17 d in Prospecting and, until 1 December, 10 d 14 h in Proposal: / 2", "stage_time",
        (17 + 10 + 14.0 / 24) / 2, none, none, 1);
    row("4 open, 4 of 6 closed in 12 months, 200 rupiah, 70/3 days: 4 × 2/3 × 200 / (70/3) = 22.857",
        "pipeline_velocity", 2285.714285714286, none, none, 4);
    row("two of November, one of September, one undated", "open_deals", 4, 4, none, 4);
    row("1000 + 400 + 60", "open_pipeline", 1460'00, 1460'00, none, 3);
    row("1000 × 50% (proposal) + 400 × 25% (own) + 60 × 50% (proposal then, won since)", "weighted_pipeline",
        630'00, 630'00, none, 3);
    row("(300 + 600) / 3 accounts won for the first time", "cac", 300'00, 900'00, 3, 3);
    row("300 / 3", "cac_paid", 100'00, 300'00, 3, 3);
    row("(300 + 600 + 150) / 3", "cac_loaded", 350'00, 1050'00, 3, 3);
    row("1000 expected in November / (2000 − 600)", "coverage", 1000.0 / 1400, none, none, 1);
    row("revenue 600 / 2000 weighs 3, calls 20 / 40 weigh 1: (3 × 0.3 + 0.5) / 4", "attainment", 0.35, none,
        none, 2);
    row("after November both targets are due in full: (3 × 1 + 1 × 1) / 4", "expected_by_now", 1, none, none,
        2);
    row("5 agree, 3 neutral, 2 disagree: (5 − 2) / 10 × 100", "pulse", 30, 3, 10, 10);
    row("5 promoters, 1 passive, 2 detractors: (5 − 2) / 8 × 100", "enps", 37.5, 3, 8, 8);
}

void CatalogueTest::examples()
{
    QFETCH(QString, metric);
    QFETCH(double, value);
    QFETCH(qlonglong, numerator);
    QFETCH(qlonglong, denominator);
    QFETCH(qlonglong, n);
    m_shown.insert(metric);
    const Figure figure = November().figure(qPrintable(metric), {.period = month("2026-11-01")});
    QVERIFY(figure.value);
    QCOMPARE(*figure.value, value);
    QCOMPARE(qlonglong(figure.numerator.value_or(none)), numerator);
    QCOMPARE(qlonglong(figure.denominator.value_or(none)), denominator);
    QCOMPARE(qlonglong(figure.n), n);
}

void CatalogueTest::bottleneckExample()
{
    World world;
    const RepId ana = world.addRep(u"Ana"_s);
    for (const char *since : {"2026-11-26", "2026-11-26", "2026-11-26", "2026-11-26", "2026-11-11"}) {
        const OpportunityId deal =
            world.addDeal(ana, {.created = since, .rupiah = 300, .stage = world.proposal});
        world.addStay(deal, world.proposal, since);
    }
    world.addFact("2026-12-01", ana, Measure::Calls, 1);
    const Figure figure = world.figure("bottleneck", {.period = month("2026-11-01")});
    m_shown.insert(u"bottleneck"_s);
    // Of 4 days 14 hours, four times, and 19 days 14 hours both median and 75th percentile are the former;
    // the one older is worth 300.
    QVERIFY(figure.finding);
    QCOMPARE(figure.finding->stage, world.proposal);
    QCOMPARE(figure.finding->reason, HoldUp::OldValue);
    QCOMPARE(figure.finding->amount, std::optional<qint64>(300'00));
    QCOMPARE(figure.value, std::optional(4 + 14.0 / 24));
    QCOMPARE(figure.n, 1);
}

void CatalogueTest::everyMetricHasAnExample()
{
    for (const Metric &metric : catalogue())
        QVERIFY2(m_shown.contains(QLatin1StringView(metric.key)), metric.key);
}

void CatalogueTest::keysAndAliasesAreUnique()
{
    QSet<QString> seen;
    for (const Metric &metric : catalogue()) {
        for (const char *word : {metric.key, metric.alias}) {
            const QString text = QString::fromLatin1(word);
            QVERIFY2(!seen.contains(text) || text.isEmpty(), word);
            seen.insert(text);
            QVERIFY(text.isEmpty() || findMetric(text) == &metric);
        }
    }
    QCOMPARE(findMetric(u"won"), findMetric(u"deals_won"));
    QCOMPARE(findMetric(u"lost"), findMetric(u"deals_lost"));
    QCOMPARE(findMetric(u"open"), findMetric(u"open_deals"));
    QVERIFY(!findMetric(u""));
    QVERIFY(!findMetric(u"profit"));
}

void CatalogueTest::caveats_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<Caveat>("caveat");
    QTest::addColumn<qlonglong>("count");
    const auto row = [](const char *what, const char *metric, Caveat caveat, qlonglong count) {
        QTest::addRow("%s", what) << QString::fromLatin1(metric) << caveat << count;
    };
    row("4 meetings due are too few", "meeting_hold_rate", Caveat::TooFew, 4);
    row("5 closed deals are not too few", "win_rate", Caveat::TooFew, 0);
    row("Ana's win without a date", "deals_won", Caveat::UnknownClose, 1);
    row("no loss is without a date", "deals_lost", Caveat::UnknownClose, 0);
    row("three deals without a creation", "opportunities_created", Caveat::UnknownCreation, 3);
    row("Budi's win without a creation", "sales_cycle", Caveat::UnknownCreation, 1);
    row("Citra's win without an amount", "average_deal_size", Caveat::NoAmount, 1);
    row("Citra's open deal without an amount", "open_pipeline", Caveat::NoAmount, 1);
    // Cycles 10, 20, 40: 90% is 36. Ages at the end of November are 16, 28 and 91: one of three is more than
    // 20%.
    row("a deal of 91 days, older than 36", "win_rate", Caveat::StaleOpenDeals, 1);
    // Cycles 10, 20, 32, 40 up to the last day on record, 5 December: 75% is 34. Ages then are 34, 33, 32
    // and 20.
    row("three created less than 34 days ago", "win_rate_cohort", Caveat::YoungCohort, 3);
    row("a connected call without a length", "talk_time", Caveat::UnknownLength, 1);
    row("the same is in no median", "call_duration", Caveat::UnknownLength, 1);
    row("3 replies, 2 with a moment", "reply_time", Caveat::UnknownReply, 1);
    row("connected from 60 seconds on", "connect_rate", Caveat::ConnectThreshold, 60);
    row("the deal of 60 that nobody expects on a day", "coverage", Caveat::NoExpectedClose, 1);
    row("Ana's win without a date is in no ratio", "activities_on_won", Caveat::UnknownClose, 1);
    row("all customers have an account", "cac", Caveat::NoAccount, 0);
}

void CatalogueTest::caveats()
{
    QFETCH(QString, metric);
    QFETCH(Caveat, caveat);
    QFETCH(qlonglong, count);
    const Figure figure = November().figure(qPrintable(metric), {.period = month("2026-11-01")});
    const auto found = std::ranges::find(figure.caveats, caveat, &CaveatCount::caveat);
    QCOMPARE(found == figure.caveats.end() ? 0 : qlonglong(found->count), count);
    if (caveat == Caveat::TooFew || caveat == Caveat::YoungCohort)
        QCOMPARE(figure.isTentative(), count > 0);
}

void CatalogueTest::medianStandsBesideMeans()
{
    const November world;
    QCOMPARE(world.figure("average_deal_size", {.period = month("2026-11-01")}).median.value(),
             200'00.0); // of 100, 200, 300
    QCOMPARE(world.figure("sales_cycle", {.period = month("2026-11-01")}).median.value(),
             20.0); // of 10, 20, 40
    // Of durations the median is the figure, and the mean stands beside it.
    QCOMPARE(world.figure("call_duration", {.period = month("2026-11-01")}).mean.value(), 1000.0 / 6);
    QCOMPARE(world.figure("reply_time", {.period = month("2026-11-01")}).mean.value(), 2.0);
}

void CatalogueTest::coverageSaysWhyThereIsNone()
{
    November world;
    const Selection november{.period = month("2026-11-01")};
    world.directory.targets.clear();
    QVERIFY(!world.figure("coverage", november).value);
    QVERIFY(world.figure("coverage", november).has(Caveat::NoTarget));
    QVERIFY(world.figure("attainment", november).has(Caveat::NoTarget));
    world.addMonthlyTarget(u"won_value"_s, 600'00);
    QVERIFY(!world.figure("coverage", november).value);
    QVERIFY(world.figure("coverage", november).has(Caveat::TargetReached));
    QCOMPARE(world.figure("attainment", november).value.value(), 1.0);
}

void CatalogueTest::paceIsTheWorkingTimeThatHasPassed()
{
    November world;
    Selection november{.period = month("2026-11-01")};
    const auto expected = [&](const char *day) {
        november.asOf = laju::test::day(day);
        return world.figure("expected_by_now", november).value.value();
    };
    // November 2026 begins on a Sunday and has 21 workdays: 2 to 6, 9 to 13, 16 to 20, 23 to 27 and the 30th.
    QCOMPARE(expected("2026-11-01"), 0.0);
    QCOMPARE(expected("2026-11-10"), 6.0 / 21);
    QCOMPARE(expected("2026-11-23"), 15.0 / 21);
    QCOMPARE(expected("2026-12-24"), 1.0);
    // Only targets that add up take part: of a cycle the whole is due at any time.
    world.addMonthlyTarget(u"sales_cycle"_s, 20'00, 1, TargetSense::AtMost);
    QCOMPARE(expected("2026-11-10"), 6.0 / 21);
    world.directory.targets.clear();
    QVERIFY(!world.figure("expected_by_now", november).value);
    QVERIFY(world.figure("expected_by_now", november).has(Caveat::NoTarget));
}

void CatalogueTest::lessIsAttainedTheOtherWayRound()
{
    November world;
    world.directory.targets.clear();
    world.addMonthlyTarget(u"sales_cycle"_s, 20'00, 1, TargetSense::AtMost);
    // 20 days ÷ (70 / 3 days)
    QCOMPARE(world.figure("attainment", {.period = month("2026-11-01")}).value.value(), 60.0 / 70);
}

void CatalogueTest::velocityShowsItsFactors()
{
    const Figure figure = November().figure("pipeline_velocity", {.period = month("2026-11-01")});
    const std::vector<std::pair<std::string, double>> expected{
        {"open_deals", 4}, {"win_rate", 4.0 / 6}, {"average_deal_size", 200'00}, {"sales_cycle", 70.0 / 3}};
    QVERIFY(figure.factors == expected);
}

void CatalogueTest::aShorterCycleIsFaster_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<double>("velocity"); // in sen a day
    QTest::newRow("won after 50 days: 1 open × 1 of 1 won × 100 rupiah / 50") << u"2026-10-01"_s << 2'00.0;
    QTest::newRow("20% sooner, after 40: 100 / 40, which is 25% more") << u"2026-10-11"_s << 2'50.0;
}

void CatalogueTest::aShorterCycleIsFaster()
{
    QFETCH(QString, created);
    QFETCH(double, velocity);
    World world;
    const RepId ana = world.addRep(u"Ana"_s);
    const QByteArray day = created.toLatin1();
    world.addDeal(
        ana, {.created = day.constData(), .closed = "2026-11-20", .state = StageKind::Won, .rupiah = 100});
    world.addDeal(ana, {.created = "2026-11-01", .rupiah = 70});
    QCOMPARE(world.figure("pipeline_velocity", {.period = month("2026-11-01")}).value.value(), velocity);
}

void CatalogueTest::nothingOnRecordIsNoDataOrZero()
{
    const World empty;
    for (const Metric &metric : catalogue()) {
        const Figure figure = empty.figure(metric.key, {.period = month("2026-11-01")});
        const bool isSum = metric.additive || (metric.basis == DateBasis::PeriodEnd &&
                                               (metric.unit == Unit::Count || metric.unit == Unit::Money));
        QVERIFY2(isSum ? figure.value == 0.0 : !figure.value, metric.key);
        QVERIFY2(!figure.low && !figure.high && !figure.median, metric.key);
        QVERIFY2(figure.n == 0, metric.key);
        for (const CaveatCount &caveat : figure.caveats)
            QVERIFY2(caveat.caveat == Caveat::NoTarget || caveat.caveat == Caveat::NoCosts, metric.key);
    }
}

void CatalogueTest::aSelectionThatDoesNotApplyHasNoData()
{
    November world;
    const ProductId product = world.addProduct(u"Plus"_s);
    const ActivityTypeId call = world.addType(u"call"_s, ActivityKind::Call);
    const Period november = month("2026-11-01");
    QVERIFY(!world.figure("calls", {.period = november, .product = product}).value);
    QVERIFY(!world.figure("deals_won", {.period = november, .type = call}).value);
    QVERIFY(!world.figure("emails_sent", {.period = november, .type = call}).value);
    QVERIFY(!world.figure("cac", {.scope = world.ana, .period = november}).value);
    QCOMPARE(world.figure("connect_rate", {.period = november, .type = call}).value.value(), 0.5);
}

void CatalogueTest::dealsWithoutAnAmountAreNotWorthZero()
{
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    world.addDeal(rep, {.created = "2026-11-01"});
    const Figure figure = world.figure("open_pipeline", {.period = month("2026-11-01")});
    QVERIFY(!figure.value && !figure.numerator);
    QVERIFY(figure.has(Caveat::NoAmount));
}

void CatalogueTest::dealsInNoKnownStageAreNotWorthZero()
{
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    // Where it was before it came to Proposal in December nobody recorded.
    const OpportunityId deal =
        world.addDeal(rep, {.created = "2026-11-01", .rupiah = 40, .stage = world.proposal});
    world.addStay(deal, world.proposal, "2026-12-05");
    const auto weighted = [&](const char *firstDay) {
        return world.figure("weighted_pipeline", {.period = month(firstDay)});
    };
    QVERIFY(!weighted("2026-11-01").value && !weighted("2026-11-01").numerator);
    QVERIFY(weighted("2026-11-01").has(Caveat::UnknownStage));
    QCOMPARE(world.figure("open_pipeline", {.period = month("2026-11-01")}).value.value(), 40'00.0);
    QCOMPARE(weighted("2026-12-01").value.value(), 20'00.0); // × 50%
}

QTEST_APPLESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
