// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

namespace {

QStringList written(const std::vector<Part> &parts)
{
    QStringList list;
    for (const Part &part : parts)
        list += part.key + u'=' + (part.figure.value ? QString::number(*part.figure.value) : u"-"_s);
    return list;
}

} // namespace

class EvaluateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void breakdowns_data();
    void breakdowns();
    void aRepsWorkByTeam();
    void dealsInNoRecordedStage_data();
    void dealsInNoRecordedStage();
    void noRecordedStageIsNobodysWork();
    void comparisons_data();
    void comparisons();
    void allTimeReachesUpToToday();
};

void EvaluateTest::breakdowns_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<Dimension>("by");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("total") << u"calls"_s << Dimension::Total << QStringList{u"total=9"_s};
    QTest::newRow("reps without calls are left out")
        << u"calls"_s << Dimension::Rep << QStringList{u"Ana=5"_s, u"Budi=4"_s};
    QTest::newRow("a team has its sub-teams' work in it")
        << u"calls"_s << Dimension::Team << QStringList{u"Office=9"_s, u"West=5"_s};
    QTest::newRow("weeks start on Monday, gaps stay")
        << u"calls"_s << Dimension::Week
        << QStringList{u"2026-11-09=5"_s, u"2026-11-16=0"_s, u"2026-11-23=4"_s};
    QTest::newRow("months") << u"calls"_s << Dimension::Month << QStringList{u"2026-11-01=9"_s};
    QTest::newRow("built-in types by key, own types by name")
        << u"activities"_s << Dimension::Type << QStringList{u"call=9"_s, u"Site visit=2"_s};
    QTest::newRow("calls have one type") << u"calls"_s << Dimension::Type << QStringList{u"call=9"_s};
    QTest::newRow("stages of open deals")
        << u"open_pipeline"_s << Dimension::Stage << QStringList{u"Prospecting=700"_s, u"Proposal=500"_s};
    QTest::newRow("products, and deals without one")
        << u"open_deals"_s << Dimension::Product << QStringList{u"Plus=1"_s, u"=1"_s};
    QTest::newRow("sources, and deals without one")
        << u"open_deals"_s << Dimension::Source << QStringList{u"Trade fair=1"_s, u"=1"_s};
    QTest::newRow("activities know no source") << u"calls"_s << Dimension::Source << QStringList{};
    QTest::newRow("activities know no product") << u"calls"_s << Dimension::Product << QStringList{};
}

void EvaluateTest::breakdowns()
{
    QFETCH(QString, metric);
    QFETCH(Dimension, by);
    QFETCH(QStringList, expected);
    World world;
    const TeamId office = world.addTeam(u"Office"_s);
    const TeamId west = world.addTeam(u"West"_s, office);
    const RepId ana = world.addRep(u"Ana"_s, west);
    const RepId budi = world.addRep(u"Budi"_s, office);
    world.addRep(u"Citra"_s, office);
    const ProductId plus = world.addProduct(u"Plus"_s);
    world.addProduct(u"Pro"_s);
    world.addType(u"call"_s, ActivityKind::Call);
    world.addType(u"email"_s, ActivityKind::Email);
    world.addType(u"site_visit"_s, ActivityKind::Other, u"Site visit"_s);
    world.addFact("2026-11-10", ana, Measure::Calls, 5);
    world.addFact("2026-11-27", budi, Measure::Calls, 4);
    world.addFact("2026-11-10", ana, measureOfType(0), 5);
    world.addFact("2026-11-27", budi, measureOfType(0), 4);
    world.addFact("2026-11-27", budi, measureOfType(2), 2);
    world.addDeal(ana, {.created = "2026-11-10", .rupiah = 5, .product = plus, .stage = world.proposal});
    world.addDeal(budi, {.created = "2026-11-10", .rupiah = 7});
    world.snapshot.deals.back().leadSource = u" Trade fair"_s;
    const Facts facts = world.facts();
    QCOMPARE(written(breakDown(*findMetric(metric), {.period = days("2026-11-09", "2026-11-29")}, by, facts)),
             expected);
}

void EvaluateTest::aRepsWorkByTeam()
{
    World world;
    const TeamId west = world.addTeam(u"West"_s);
    const TeamId east = world.addTeam(u"East"_s);
    const RepId ana = world.addRep(u"Ana"_s);
    world.directory.memberships = {
        {.rep = ana, .team = west, .until = day("2026-11-15")},
        {.rep = ana, .team = east, .from = day("2026-11-15"), .until = day("2026-11-20")}};
    world.addFact("2026-11-14", ana, Measure::Calls, 3);
    world.addFact("2026-11-15", ana, Measure::Calls, 5);
    world.addFact("2026-11-25", ana, Measure::Calls, 2);
    const Facts facts = world.facts();
    const auto parts = breakDown(*findMetric(u"calls"), {.scope = ana, .period = month("2026-11-01")},
                                 Dimension::Team, facts);
    QCOMPARE(written(parts), (QStringList{u"West=3"_s, u"East=5"_s, u"=2"_s}));
    // With what nobody's team did, the parts are the whole: 3 + 5 + 2 = 10 calls.
    const auto ofCompany =
        breakDown(*findMetric(u"calls"), {.period = month("2026-11-01")}, Dimension::Team, facts);
    QCOMPARE(written(ofCompany), (QStringList{u"West=3"_s, u"East=5"_s, u"=2"_s}));
}

void EvaluateTest::dealsInNoRecordedStage_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("whole");
    const auto row = [](const char *what, const char *metric, const char *month, const QStringList &parts,
                        const char *whole) {
        QTest::addRow("%s", what) << QString::fromLatin1(metric) << QString::fromLatin1(month) << parts
                                  << QString::fromLatin1(whole);
    };
    // In November one stands in Prospecting, and where the other two were before December nobody recorded.
    row("1 + 2 deals", "open_deals", "2026-11-01", {u"Prospecting=1"_s, u"=2"_s}, "3");
    row("5 + (7 + 20) rupiah", "open_pipeline", "2026-11-01", {u"Prospecting=500"_s, u"=2700"_s}, "3200");
    row("5 × 10% + 20 × 25%, its own", "weighted_pipeline", "2026-11-01", {u"Prospecting=50"_s, u"=500"_s},
        "550");
    // In December all are where somebody put them.
    row("1 + 2 deals, all recorded", "open_deals", "2026-12-01", {u"Prospecting=1"_s, u"Proposal=2"_s}, "3");
    // What was created stands in a stage today, always.
    row("created ones by where they stand", "opportunities_created", "2026-11-01",
        {u"Prospecting=1"_s, u"Proposal=2"_s}, "3");
}

void EvaluateTest::dealsInNoRecordedStage()
{
    QFETCH(QString, metric);
    QFETCH(QString, month);
    QFETCH(QStringList, parts);
    QFETCH(QString, whole);
    World world;
    const RepId ana = world.addRep(u"Ana"_s);
    world.addDeal(ana, {.created = "2026-11-10", .rupiah = 5});
    for (const World::Deal &deal :
         {World::Deal{.created = "2026-11-10", .rupiah = 7, .stage = world.proposal},
          World::Deal{.created = "2026-11-11", .rupiah = 20, .stage = world.proposal, .probability = 25}})
        world.addStay(world.addDeal(ana, deal), world.proposal, "2026-12-05");
    const Facts facts = world.facts();
    const Selection selection{.period = laju::test::month(qPrintable(month))};
    const Metric &asked = *findMetric(metric);
    const std::vector<Part> found = breakDown(asked, selection, Dimension::Stage, facts);
    QCOMPARE(written(found), parts);
    QCOMPARE(QString::number(*evaluate(asked, selection, facts).value), whole);
    // The rows of each part are its own.
    for (const Part &part : found)
        QCOMPARE(std::ssize(asked.rows(facts, part.selection).numeratorDeals), part.figure.n);
}

void EvaluateTest::noRecordedStageIsNobodysWork()
{
    World world;
    const RepId ana = world.addRep(u"Ana"_s);
    world.addFact("2026-11-10", ana, Measure::Activities, 5);
    world.addCost("2026-11-01", CostClass::Sales, 10);
    world.addMonthlyTarget(u"won_value"_s, 100'00);
    const OpportunityId won = world.addDeal(ana, {.created = "2026-11-01",
                                                  .closed = "2026-11-10",
                                                  .state = StageKind::Won,
                                                  .rupiah = 50,
                                                  .account = AccountId::generate()});
    world.addStay(won, world.prospecting, "2026-11-01", "2026-11-10");
    world.addStay(won, world.won, "2026-11-10");
    const Facts facts = world.facts();
    const Selection all{.period = month("2026-11-01")};
    Selection nowhere = all;
    nowhere.withoutStage = true;
    for (const char *key : {"activities", "deals_won", "won_value", "win_rate", "opportunities_created",
                            "stage_conversion", "stage_time", "cac", "attainment", "expected_by_now"}) {
        const Metric &metric = *findMetric(QLatin1StringView(key));
        QVERIFY2(evaluate(metric, all, facts).value.value_or(0) > 0, key);
        const Figure none = evaluate(metric, nowhere, facts);
        QVERIFY2(none.value.value_or(0) == 0 && none.numerator.value_or(0) == 0, key);
        const RowList rows = metric.rows(facts, nowhere);
        QVERIFY2(!rows.numeratorMeasure && rows.numeratorDeals.empty() && rows.denominatorDeals.empty(), key);
    }
}

void EvaluateTest::comparisons_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *first, const char *last, const char *today,
                        const char *expected) {
        QTest::addRow("%s", what) << QString::fromLatin1(first) << QString::fromLatin1(last)
                                  << QString::fromLatin1(today) << QString::fromLatin1(expected);
    };
    row("a month that is over: all of the one before", "2026-10-01", "2026-10-31", "2026-11-23",
        "2026-09-01 2026-09-30");
    // 2 to 23 November are 16 working days; 1 October is a Thursday: 2 + 5 + 5 + 4 of them end on the 22nd.
    row("a running month: as many working days", "2026-11-01", "2026-11-30", "2026-11-23",
        "2026-10-01 2026-10-22");
    row("a running week on Wednesday: up to Wednesday", "2026-11-23", "2026-11-29", "2026-11-25",
        "2026-11-16 2026-11-18");
    row("a running week on Saturday: the whole week", "2026-11-23", "2026-11-29", "2026-11-28",
        "2026-11-16 2026-11-22");
    row("today: the day before", "2026-11-23", "2026-11-23", "2026-11-23", "2026-11-22 2026-11-22");
    row("ten days that are over: the ten before", "2026-11-01", "2026-11-10", "2026-11-23",
        "2026-10-22 2026-10-31");
}

void EvaluateTest::comparisons()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, today);
    QFETCH(QString, expected);
    const Period compared =
        comparisonPeriod(days(qPrintable(first), qPrintable(last)), day(qPrintable(today)), Directory{});
    QCOMPARE(QString(toIso(compared.from()) + u' ' + toIso(compared.last())), expected);
}

void EvaluateTest::allTimeReachesUpToToday()
{
    World world;
    const Day today = day("2026-11-23");
    QCOMPARE(allTime(world.facts(), today), Period::ofDay(today));
    world.addFact("2026-10-10", world.addRep(u"Ana"_s), Measure::Calls, 1);
    QCOMPARE(allTime(world.facts(), today), days("2026-10-10", "2026-11-23"));
}

QTEST_APPLESS_MAIN(EvaluateTest)
#include "evaluate_test.moc"
