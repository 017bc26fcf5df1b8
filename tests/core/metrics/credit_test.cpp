// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

/// Who gets the credit, on which day, in which money.
class CreditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRepWhoChangesTeamKeepsEarlierNumbersThere();
    void whatHasNoDateBelongsToTheTeamAtTheEnd();
    void openIsJudgedByTheDay_data();
    void openIsJudgedByTheDay();
    void aSecondWinIsNoNewCustomer();
    void costOfATeamIsItsOwn();
    void noNewCustomerNoCostOfOne();
    void partsOfAMonthSumToItsCost();
    void otherCurrenciesAtTheDaysRate();
    void importsOfOneMomentAreNamed();
    void moreMoneyThanFitsIntoSixtyFourBits();
};

void CreditTest::aRepWhoChangesTeamKeepsEarlierNumbersThere()
{
    World world;
    const TeamId all = world.addTeam(u"All"_s);
    const TeamId west = world.addTeam(u"West"_s, all);
    const TeamId east = world.addTeam(u"East"_s, all);
    const RepId ana = world.addRep(u"Ana"_s);
    world.directory.memberships = {{.rep = ana, .team = west, .until = day("2026-11-15")},
                                   {.rep = ana, .team = east, .from = day("2026-11-15")}};
    world.addFact("2026-11-14", ana, Measure::Calls, 3);
    world.addFact("2026-11-15", ana, Measure::Calls, 5);
    world.addDeal(ana,
                  {.created = "2026-11-01", .closed = "2026-11-14", .state = StageKind::Won, .rupiah = 7});
    world.addDeal(ana,
                  {.created = "2026-11-01", .closed = "2026-11-15", .state = StageKind::Won, .rupiah = 9});
    const auto value = [&](const char *metric, const Scope &scope) {
        return world.figure(metric, {.scope = scope, .period = month("2026-11-01")}).value.value();
    };
    QCOMPARE(value("calls", west), 3.0);
    QCOMPARE(value("calls", east), 5.0);
    QCOMPARE(value("calls", all), 8.0);
    QCOMPARE(value("calls", ana), 8.0);
    QCOMPARE(value("won_value", west), 700.0);
    QCOMPARE(value("won_value", east), 900.0);

    const Facts facts = world.facts();
    const auto parts = breakDown(*findMetric(u"calls"), {.scope = west, .period = month("2026-11-01")},
                                 Dimension::Rep, facts);
    QCOMPARE(parts.size(), size_t(1));
    QCOMPARE(parts[0].figure.value.value(), 3.0); // not the 5 for East
}

void CreditTest::whatHasNoDateBelongsToTheTeamAtTheEnd()
{
    World world;
    const TeamId west = world.addTeam(u"West"_s);
    const TeamId east = world.addTeam(u"East"_s);
    const RepId ana = world.addRep(u"Ana"_s);
    world.directory.memberships = {{.rep = ana, .team = west, .until = day("2026-11-15")},
                                   {.rep = ana, .team = east, .from = day("2026-11-15")}};
    world.addDeal(ana, {});
    world.addDeal(ana, {.state = StageKind::Lost});
    const auto at = [&](const char *metric, TeamId team, const char *of) {
        return world.figure(metric, {.scope = team, .period = month(of)});
    };
    QCOMPARE(at("open_deals", west, "2026-11-01").n, 0);
    QCOMPARE(at("open_deals", east, "2026-11-01").n, 1);
    QCOMPARE(at("open_deals", west, "2026-10-01").n, 1);
    QVERIFY(at("deals_lost", east, "2026-11-01").has(Caveat::UnknownClose));
    QVERIFY(!at("deals_lost", west, "2026-11-01").has(Caveat::UnknownClose));
}

void CreditTest::openIsJudgedByTheDay_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("open");
    QTest::newRow("the day before it was created") << u"2026-11-02"_s << 0;
    QTest::newRow("the day of creation") << u"2026-11-03"_s << 1;
    QTest::newRow("the day before it was closed") << u"2026-11-09"_s << 1;
    QTest::newRow("the day of closing") << u"2026-11-10"_s << 0;
}

void CreditTest::openIsJudgedByTheDay()
{
    QFETCH(QString, last);
    QFETCH(int, open);
    World world;
    world.addDeal(world.addRep(u"Ana"_s),
                  {.created = "2026-11-03", .closed = "2026-11-10", .state = StageKind::Lost});
    QCOMPARE(world.figure("open_deals", {.period = Period::ofDay(dayFromIso(last).value())}).n, open);
}

void CreditTest::aSecondWinIsNoNewCustomer()
{
    World world;
    const RepId ana = world.addRep(u"Ana"_s);
    const RepId budi = world.addRep(u"Budi"_s);
    const AccountId account = AccountId::generate();
    world.addDeal(
        ana, {.created = "2026-09-01", .closed = "2026-10-10", .state = StageKind::Won, .account = account});
    world.addDeal(
        budi, {.created = "2026-09-01", .closed = "2026-11-10", .state = StageKind::Won, .account = account});
    world.addDeal(budi, {.created = "2026-09-01", .closed = "2026-11-11", .state = StageKind::Won});
    world.addCost("2026-10-01", CostClass::Sales, 40);
    world.addCost("2026-11-01", CostClass::Sales, 60);
    const Figure october = world.figure("cac", {.period = month("2026-10-01")});
    QCOMPARE(october.value.value(), 40'00.0);
    const Figure november = world.figure("cac", {.period = month("2026-11-01")});
    QVERIFY(!november.value);
    QCOMPARE(november.denominator.value(), 0);
    QVERIFY(november.has(Caveat::NoAccount));
    QCOMPARE(world.figure("cac", {.period = days("2026-10-01", "2026-11-30")}).value.value(),
             100'00.0); // (40 + 60) / 1
}

void CreditTest::costOfATeamIsItsOwn()
{
    World world;
    const TeamId all = world.addTeam(u"All"_s);
    const TeamId west = world.addTeam(u"West"_s, all);
    const RepId ana = world.addRep(u"Ana"_s, west);
    world.addDeal(ana, {.closed = "2026-11-10", .state = StageKind::Won, .account = AccountId::generate()});
    world.addCost("2026-11-01", CostClass::Sales, 10, west);
    world.addCost("2026-11-01", CostClass::Sales, 20, all);
    world.addCost("2026-11-01", CostClass::Marketing, 40);
    const auto cac = [&](const Scope &scope) {
        return world.figure("cac", {.scope = scope, .period = month("2026-11-01")}).value.value();
    };
    QCOMPARE(cac(west), 10'00.0);
    QCOMPARE(cac(all), 30'00.0);
    QCOMPARE(cac(Company{}), 70'00.0);
}

void CreditTest::noNewCustomerNoCostOfOne()
{
    World world;
    world.addCost("2026-11-01", CostClass::Sales, 10);
    const Figure figure = world.figure("cac", {.period = month("2026-11-01")});
    QVERIFY(!figure.value);
    QVERIFY(figure.has(Caveat::NoNewCustomers));
    QCOMPARE(figure.numerator.value(), 10'00);
}

void CreditTest::partsOfAMonthSumToItsCost()
{
    World world;
    world.addCost("2026-11-01", CostClass::Sales, 1);
    // 100 sen over 30 days: 3.33… a day, so 10 in any three days, and the days themselves 3, 4, 3, 3, 4, 3 …
    const auto cost = [&](const char *first, const char *last) {
        return world.figure("cac", {.period = days(first, last)}).numerator.value();
    };
    QCOMPARE(cost("2026-11-01", "2026-11-01"), 3);
    QCOMPARE(cost("2026-11-02", "2026-11-02"), 4);
    QCOMPARE(cost("2026-11-03", "2026-11-03"), 3);
    QCOMPARE(cost("2026-11-01", "2026-11-15"), 50);
    QCOMPARE(cost("2026-10-01", "2026-12-31"), 100);
    qint64 sum = 0;
    for (const Period &piece : month("2026-11-01").split(Calendar::Day))
        sum += world.figure("cac", {.period = piece}).numerator.value();
    QCOMPARE(sum, 100);
}

void CreditTest::otherCurrenciesAtTheDaysRate()
{
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    const Currency dollar = Currency::fromCode(u"USD").value();
    for (const char *closed : {"2026-10-20", "2026-11-20", "2026-11-25"}) {
        world.addDeal(rep, {.created = "2026-01-01", .closed = closed, .state = StageKind::Won});
        world.snapshot.deals.back().amount = Money(2'00, dollar);
    }
    world.addDeal(rep, {.created = "2026-01-01", .closed = "2026-11-26", .state = StageKind::Won});
    world.snapshot.deals.back().amount = Money(5'00, Currency::fromCode(u"EUR").value());
    world.directory.rates = {
        {.currency = dollar, .from = day("2026-10-01"), .numerator = 15'000, .denominator = 1},
        {.currency = dollar, .from = day("2026-11-21"), .numerator = 16'000, .denominator = 1}};
    QCOMPARE(world.figure("won_value", {.period = month("2026-10-01")}).value.value(), 30'000'00.0);
    const Figure november = world.figure("won_value", {.period = month("2026-11-01")});
    QCOMPARE(november.value.value(), 30'000'00.0 + 32'000'00.0);
    QCOMPARE(november.caveats, (std::vector<CaveatCount>{{Caveat::NoRate, 1}}));
}

void CreditTest::importsOfOneMomentAreNamed()
{
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    world.addDeal(rep, {.created = "2026-11-10", .closed = "2026-11-10", .state = StageKind::Won});
    world.snapshot.deals.back().createdAt = world.snapshot.deals.back().closedAt;
    world.addDeal(rep, {.created = "2026-11-01", .closed = "2026-11-09", .state = StageKind::Won});
    const Figure figure = world.figure("sales_cycle", {.period = month("2026-11-01")});
    QCOMPARE(figure.value.value(), 4.0); // (0 + 8) / 2
    QCOMPARE(figure.caveats, (std::vector<CaveatCount>{{Caveat::SameInstant, 1}}));
}

void CreditTest::moreMoneyThanFitsIntoSixtyFourBits()
{
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    for (int i = 0; i < 200; ++i)
        world.addDeal(rep,
                      {.closed = "2026-11-10", .state = StageKind::Won, .rupiah = Money::maxMinor / 100});
    const Figure figure = world.figure("won_value", {.period = month("2026-11-01")});
    QCOMPARE(figure.value.value(), 200.0 * 9e16);
    QVERIFY(!figure.numerator); // 1.8e19 is more than a 64-bit number holds
    QCOMPARE(world.figure("average_deal_size", {.period = month("2026-11-01")}).value.value(), 9e16);
}

QTEST_APPLESS_MAIN(CreditTest)
#include "credit_test.moc"
