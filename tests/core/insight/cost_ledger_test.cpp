// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cost_ledger.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

class CostLedgerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsByMonthAndClass();
    void ofOneYear();
    void withoutARateInNoSum();
    void moreThanFitsIntoSixtyFourBits();
};

namespace {

World ledgerWorld()
{
    World world;
    const TeamId west = world.addTeam(u"West"_s);
    world.addCost("2025-12-01", CostClass::Other, 9);
    world.addCost("2026-01-01", CostClass::Sales, 20);
    world.addCost("2026-02-01", CostClass::Sales, 50, west);
    world.addCost("2026-02-01", CostClass::Sales, 30);
    world.addCost("2026-02-01", CostClass::Marketing, 70);
    return world;
}

qint64 rupiahOf(const CostSums &sums, CostClass costClass)
{
    const auto found = sums.byClass.find(costClass);
    return found == sums.byClass.end() ? 0 : found->second.exact().value() / 100;
}

} // namespace

void CostLedgerTest::sumsByMonthAndClass()
{
    const CostLedger ledger = costLedger(ledgerWorld().directory);
    QCOMPARE(ledger.months.size(), 3u);
    QCOMPARE(toIso(ledger.months[0].first), u"2026-02-01"_s); // latest first
    QCOMPARE(rupiahOf(ledger.months[0].sums, CostClass::Marketing), 70);
    QCOMPARE(rupiahOf(ledger.months[0].sums, CostClass::Sales), 80); // 50 + 30
    QCOMPARE(rupiahOf(ledger.months[0].sums, CostClass::Other), 0);
    QCOMPARE(ledger.months[0].sums.all.exact().value(), 150'00); // 70 + 80
    QCOMPARE(ledger.months[0].sums.entries, 3);
    QCOMPARE(toIso(ledger.months[2].first), u"2025-12-01"_s);
    QCOMPARE(ledger.total.all.exact().value(), 179'00);      // 150 + 20 + 9
    QCOMPARE(rupiahOf(ledger.total, CostClass::Sales), 100); // 20 + 80
    // Within a month by class, then the company's before a team's.
    QCOMPARE(ledger.entries[0]->costClass, CostClass::Marketing);
    QCOMPARE(ledger.entries[1]->amount.minor(), 30'00);
    QCOMPARE(ledger.entries[2]->amount.minor(), 50'00);
}

void CostLedgerTest::ofOneYear()
{
    const World world = ledgerWorld();
    const CostLedger ledger = costLedger(world.directory, std::chrono::year(2025));
    QCOMPARE(ledger.entries.size(), 1u);
    QCOMPARE(ledger.total.all.exact().value(), 9'00);
    QCOMPARE(yearsWithCosts(world.directory),
             (std::vector{std::chrono::year(2026), std::chrono::year(2025)}));
    QVERIFY(costLedger(world.directory, std::chrono::year(2024)).entries.empty());
}

void CostLedgerTest::withoutARateInNoSum()
{
    World world = ledgerWorld();
    const Currency dollar = Currency::fromCode(u"USD").value();
    world.directory.costs.push_back(
        made(CostFields{.month = day("2026-02-01"), .amount = Money(2'00, dollar)}));
    CostLedger ledger = costLedger(world.directory);
    QCOMPARE(ledger.months[0].sums.withoutRate, 1);
    QCOMPARE(ledger.months[0].sums.entries, 4);
    QCOMPARE(ledger.total.all.exact().value(), 179'00);
    world.directory.rates = {
        {.currency = dollar, .from = day("2026-01-15"), .numerator = 15'000, .denominator = 1}};
    ledger = costLedger(world.directory);
    QCOMPARE(ledger.total.withoutRate, 0);
    QCOMPARE(ledger.total.all.exact().value(), 30'179'00); // 179 + 2 × 15 000
}

void CostLedgerTest::moreThanFitsIntoSixtyFourBits()
{
    World world;
    for (int i = 0; i < 200; ++i)
        world.addCost("2026-02-01", CostClass::Sales, Money::maxMinor / 100);
    QCOMPARE(costLedger(world.directory).total.all.rounded(), 200.0 * 9e16);
}

QTEST_APPLESS_MAIN(CostLedgerTest)
#include "cost_ledger_test.moc"
