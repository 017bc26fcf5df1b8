// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/acquisition_lag.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

class AcquisitionLagTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suggestsTheMedianCycle_data();
    void suggestsTheMedianCycle();
};

void AcquisitionLagTest::suggestsTheMedianCycle_data()
{
    QTest::addColumn<QList<int>>("cycles"); // in days
    QTest::addColumn<int>("months");        // -1: no suggestion
    QTest::addColumn<double>("median");
    QTest::newRow("20 40 50 60 100: 50 / 30.44 = 1.64") << QList{20, 40, 50, 60, 100} << 2 << 50.0;
    QTest::newRow("under half a month is none: 15 / 30.44 = 0.49") << QList{1, 14, 15, 16, 300} << 0 << 15.0;
    QTest::newRow("over half a month is one: 16 / 30.44 = 0.53") << QList{1, 14, 16, 17, 300} << 1 << 16.0;
    QTest::newRow("of six the middle two: (40 + 52) / 2 = 46, / 30.44 = 1.51")
        << QList{10, 20, 40, 52, 60, 70} << 2 << 46.0;
    QTest::newRow("four are too few") << QList{20, 40, 50, 60} << -1 << 0.0;
}

void AcquisitionLagTest::suggestsTheMedianCycle()
{
    QFETCH(QList<int>, cycles);
    QFETCH(int, months);
    QFETCH(double, median);
    World world;
    const RepId rep = world.addRep(u"Ana"_s);
    const Day closed = day("2026-11-10");
    for (const int cycle : cycles) {
        world.addDeal(rep, {.closed = "2026-11-10", .state = StageKind::Won});
        world.snapshot.deals.back().created = closed - std::chrono::days(cycle);
    }
    // What was won more than twelve months ago, and what is won later, says nothing.
    for (const char *other : {"2025-11-22", "2026-11-24"})
        world.addDeal(rep, {.created = "2020-01-01", .closed = other, .state = StageKind::Won});
    const auto suggestion = suggestLag(world.facts(), day("2026-11-23"));
    QCOMPARE(suggestion.has_value(), months >= 0);
    if (!suggestion)
        return;
    QCOMPARE(suggestion->lag.count(), months);
    QCOMPARE(suggestion->medianDays, median);
    QCOMPARE(suggestion->deals, cycles.size());
}

QTEST_APPLESS_MAIN(AcquisitionLagTest)
#include "acquisition_lag_test.moc"
