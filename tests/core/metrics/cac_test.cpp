// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/world.h"

#include <set>

using namespace laju;
using namespace laju::test;

Q_DECLARE_METATYPE(laju::Period)

/// The cost of a customer: three kinds, lag, parts of months, teams and currencies.
class CacTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeKindsAndTheLag_data();
    void threeKindsAndTheLag();
    void partsOfMonths_data();
    void partsOfMonths();
    void theRowsAreTheFirstWins();
    void noCustomerOrNoCostIsNoFigure();
    void foreignMoneyAtTheRateOfItsOwnMonth();
    void aMissingRateLeavesNoFigure();
    void aTeamSaysWhichCostsItLeavesOut();
};

namespace {

constexpr qlonglong none = -1;

/// Costs in whole rupiah, and who was won:
///
///                  marketing  sales  other   first wins   besides
///     2025-11            100    200     50
///     2025-12            300    600     90   A
///     2026-01            500   1000    120   B, C         a second win of A, a win without an account
///     2026-02                                             a second win of B
struct CostWorld : World
{
    RepId ana = addRep(u"Ana"_s);
    AccountId a = AccountId::generate();
    AccountId b = AccountId::generate();
    OpportunityId firstOfA = addWin("2025-12-15", a);
    OpportunityId firstOfB = addWin("2026-01-10", b);
    OpportunityId firstOfC = addWin("2026-01-31", AccountId::generate());

    CostWorld()
    {
        addWin("2026-01-20", a);
        addWin("2026-01-21", {});
        addWin("2026-02-02", b);
        addMonth("2025-11-01", 100, 200, 50);
        addMonth("2025-12-01", 300, 600, 90);
        addMonth("2026-01-01", 500, 1000, 120);
    }

    OpportunityId addWin(const char *on, std::optional<AccountId> account)
    {
        return addDeal(ana,
                       {.created = "2025-10-01", .closed = on, .state = StageKind::Won, .account = account});
    }
    void addMonth(const char *first, qint64 marketing, qint64 sales, qint64 other)
    {
        addCost(first, CostClass::Marketing, marketing);
        addCost(first, CostClass::Sales, sales);
        addCost(first, CostClass::Other, other);
    }
    void setLag(int months) { directory.settings.acquisitionLag = std::chrono::months(months); }
};

qint64 countOf(const Figure &figure, Caveat caveat)
{
    const auto found = std::ranges::find(figure.caveats, caveat, &CaveatCount::caveat);
    return found == figure.caveats.end() ? 0 : found->count;
}

} // namespace

void CacTest::threeKindsAndTheLag_data()
{
    QTest::addColumn<int>("lag");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<qlonglong>("cost"); // in whole rupiah
    QTest::addColumn<qlonglong>("customers");
    QTest::addColumn<double>("value"); // in sen
    const auto row = [](const char *arithmetic, int lag, const char *of, const char *metric, qlonglong cost,
                        qlonglong customers, double value) {
        QTest::newRow(arithmetic) << lag << QString::fromLatin1(of) << QString::fromLatin1(metric) << cost
                                  << customers << value;
    };
    // In January two customers are new: the second win of A and the win of nobody's account make none.
    row("no lag, paid: 500 / 2", 0, "2026-01-01", "cac_paid", 500, 2, 250'00);
    row("no lag, sales and marketing: (500 + 1000) / 2", 0, "2026-01-01", "cac", 1500, 2, 750'00);
    row("no lag, all: (500 + 1000 + 120) / 2", 0, "2026-01-01", "cac_loaded", 1620, 2, 810'00);
    row("a month later, over the year's end, paid: 300 / 2", 1, "2026-01-01", "cac_paid", 300, 2, 150'00);
    row("a month later: (300 + 600) / 2", 1, "2026-01-01", "cac", 900, 2, 450'00);
    row("a month later, all: (300 + 600 + 90) / 2", 1, "2026-01-01", "cac_loaded", 990, 2, 495'00);
    row("two months later, paid: 100 / 2", 2, "2026-01-01", "cac_paid", 100, 2, 50'00);
    row("two months later: (100 + 200) / 2", 2, "2026-01-01", "cac", 300, 2, 150'00);
    row("two months later, all: (100 + 200 + 50) / 2", 2, "2026-01-01", "cac_loaded", 350, 2, 175'00);
    row("December without a lag: (300 + 600) / 1", 0, "2025-12-01", "cac", 900, 1, 900'00);
    row("December a month later: (100 + 200) / 1", 1, "2025-12-01", "cac", 300, 1, 300'00);
    row("December two months later: October cost nothing on record", 2, "2025-12-01", "cac", none, 1, none);
    row("February: a second win is nobody new", 1, "2026-02-01", "cac", 1500, 0, none);
}

void CacTest::threeKindsAndTheLag()
{
    QFETCH(int, lag);
    QFETCH(QString, of);
    QFETCH(QString, metric);
    QFETCH(qlonglong, cost);
    QFETCH(qlonglong, customers);
    QFETCH(double, value);
    CostWorld world;
    world.setLag(lag);
    const Figure figure =
        world.figure(metric.toLatin1().constData(), {.period = month(of.toLatin1().constData())});
    QCOMPARE(figure.value.value_or(none), value);
    QCOMPARE(figure.numerator.value_or(none), cost == none ? none : cost * 100);
    QCOMPARE(figure.denominator.value(), customers);
    QCOMPARE(countOf(figure, Caveat::CostLag), lag);
    QCOMPARE(countOf(figure, Caveat::PartMonth), 0);
}

void CacTest::partsOfMonths_data()
{
    QTest::addColumn<int>("lag");
    QTest::addColumn<Period>("period");
    QTest::addColumn<qlonglong>("cost"); // in sen
    QTest::addColumn<int>("parts");      // costs that are spread
    QTest::newRow("15 of January's 31 days: 1500 × 15 / 31 = 725.81")
        << 0 << days("2026-01-01", "2026-01-15") << 725'81LL << 2;
    QTest::newRow("the other 16: 1500 − 725.81") << 0 << days("2026-01-16", "2026-01-31") << 774'19LL << 2;
    QTest::newRow("with a lag January's cost is February's: 1500 × 14 / 28")
        << 1 << days("2026-02-01", "2026-02-14") << 750'00LL << 2;
    // December's 900 count in January: the days to the 16th make 900 × 16 / 31 = 464.52, the rest is 435.48.
    QTest::newRow("half of January, half of February: 435.48 + 750")
        << 1 << days("2026-01-17", "2026-02-14") << 1185'48LL << 4;
    QTest::newRow("whole months over the year's end: 300 + 900")
        << 1 << days("2025-12-01", "2026-01-31") << 1200'00LL << 0;
    QTest::newRow("one whole month and 14 days of the next: 900 + 750")
        << 1 << days("2026-01-01", "2026-02-14") << 1650'00LL << 2;
}

void CacTest::partsOfMonths()
{
    QFETCH(int, lag);
    QFETCH(Period, period);
    QFETCH(qlonglong, cost);
    QFETCH(int, parts);
    CostWorld world;
    world.setLag(lag);
    const Figure figure = world.figure("cac", {.period = period});
    QCOMPARE(figure.numerator.value(), cost);
    QCOMPARE(countOf(figure, Caveat::PartMonth), parts);
}

void CacTest::theRowsAreTheFirstWins()
{
    const CostWorld world;
    const Facts facts = world.facts();
    for (const char *metric : {"cac", "cac_paid", "cac_loaded"}) {
        const Selection january{.period = month("2026-01-01")};
        const RowList rows = findMetric(QLatin1StringView(metric))->rows(facts, january);
        QVERIFY(rows.numeratorDeals.empty());
        QCOMPARE(std::set(rows.denominatorDeals.begin(), rows.denominatorDeals.end()),
                 (std::set{world.firstOfB, world.firstOfC}));
        QCOMPARE(qint64(rows.denominatorDeals.size()), world.figure(metric, january).denominator.value());
        QCOMPARE(countOf(world.figure(metric, january), Caveat::NoAccount), 1);
    }
}

void CacTest::noCustomerOrNoCostIsNoFigure()
{
    const CostWorld world;
    const Figure noCustomer = world.figure("cac", {.period = days("2026-01-01", "2026-01-09")});
    QVERIFY(!noCustomer.value);
    QVERIFY(noCustomer.numerator.value() > 0);
    QVERIFY(noCustomer.has(Caveat::NoNewCustomers));
    QVERIFY(!noCustomer.has(Caveat::NoCosts));

    const Figure noCost = world.figure("cac", {.period = month("2026-03-01")});
    QVERIFY(!noCost.value && !noCost.numerator);
    QVERIFY(noCost.has(Caveat::NoCosts));

    World free;
    free.addDeal(free.addRep(u"Ana"_s),
                 {.closed = "2026-01-10", .state = StageKind::Won, .account = AccountId::generate()});
    free.addCost("2026-01-01", CostClass::Sales, 0);
    QCOMPARE(free.figure("cac", {.period = month("2026-01-01")}).value.value(), 0.0); // 0 / 1, on record
}

void CacTest::foreignMoneyAtTheRateOfItsOwnMonth()
{
    const Currency dollar = Currency::fromCode(u"USD").value();
    CostWorld world;
    world.directory.costs = {made(CostFields{.month = day("2026-01-01"), .amount = Money(100'00, dollar)})};
    world.directory.rates = {
        {.currency = dollar, .from = day("2025-12-15"), .numerator = 15'000, .denominator = 1},
        {.currency = dollar, .from = day("2026-01-02"), .numerator = 16'000, .denominator = 1},
        {.currency = dollar, .from = day("2026-02-01"), .numerator = 17'000, .denominator = 1}};
    // The rate in force when January began: 100 × 15 000, for the two customers of January.
    QCOMPARE(world.figure("cac", {.period = month("2026-01-01")}).value.value(), 750'000'00.0);
    // A lag moves the cost, not the day it was spent on.
    world.setLag(1);
    QCOMPARE(world.figure("cac", {.period = month("2026-02-01")}).numerator.value(), 1'500'000'00);
}

void CacTest::aMissingRateLeavesNoFigure()
{
    CostWorld world;
    world.directory.costs.push_back(made(
        CostFields{.month = day("2026-01-01"), .amount = Money(5'00, Currency::fromCode(u"EUR").value())}));
    const Figure january = world.figure("cac", {.period = month("2026-01-01")});
    QVERIFY(!january.value && !january.numerator);
    QCOMPARE(countOf(january, Caveat::CostWithoutRate), 1);
    QVERIFY(!january.has(Caveat::NoCosts));
    QCOMPARE(world.figure("cac_paid", {.period = month("2026-01-01")}).value.value(), 250'00.0); // 500 / 2
    QCOMPARE(world.figure("cac", {.period = month("2025-12-01")}).value.value(), 900'00.0);
}

void CacTest::aTeamSaysWhichCostsItLeavesOut()
{
    CostWorld world;
    const TeamId west = world.addTeam(u"West"_s);
    const TeamId coast = world.addTeam(u"Coast"_s, west);
    const TeamId east = world.addTeam(u"East"_s);
    world.directory.memberships.push_back({.rep = world.ana, .team = coast});
    world.addCost("2026-01-01", CostClass::Sales, 40, coast);
    world.addCost("2026-01-01", CostClass::Sales, 60, west);
    world.addCost("2026-01-01", CostClass::Marketing, 7, east);
    const Selection january{.period = month("2026-01-01")};
    const auto of = [&](const Scope &scope) {
        Selection selection = january;
        selection.scope = scope;
        return world.figure("cac", selection);
    };
    QCOMPARE(of(west).value.value(), 50'00.0); // (40 + 60) / 2: with the team below it
    QCOMPARE(countOf(of(west), Caveat::CompanyCosts), 2);
    QCOMPARE(of(coast).value.value(), 20'00.0);      // 40 / 2
    QVERIFY(!of(east).value);                        // it won nobody
    QCOMPARE(of(Company{}).value.value(), 803'50.0); // (500 + 1000 + 40 + 60 + 7) / 2
    QCOMPARE(countOf(of(Company{}), Caveat::CompanyCosts), 0);

    world.directory.costs.erase(world.directory.costs.end() - 3, world.directory.costs.end());
    const Figure onlyCompanies = of(west);
    QVERIFY(!onlyCompanies.value);
    QVERIFY(onlyCompanies.has(Caveat::NoCosts));
    QCOMPARE(countOf(onlyCompanies, Caveat::CompanyCosts), 2);
}

QTEST_APPLESS_MAIN(CacTest)
#include "cac_test.moc"
