// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stuck_deals.h"

#include "tests/core/metrics/stage_world.h"

#include <QTest>

using namespace laju;
using namespace laju::test;

class StuckDealsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsStuckDeals()
    {
        StageWorld world;
        const auto day = &dayIn2026;
        // Leads were left after 2, 4, 6, 8, 10 and (a lost one) 24 days.
        for (const int days : {2, 4, 6, 8, 10})
            world.add(world.ani(),
                      {{0, day(10, 1)}, {1, day(10, 1) + std::chrono::days(days)}, {4, day(10, 20)}});
        const OpportunityId old = world.add(world.ani(), {{0, day(11, 1)}});
        const OpportunityId older = world.add(world.budi(), {{0, day(10, 20)}});
        world.add(world.ani(), {{0, day(11, 15)}});
        world.add(world.ani(), {{0, day(10, 1)}, {4, day(10, 25)}});
        const Instant asOf = world.startOf(day(11, 20));
        const auto all = stuckDeals(world.facts(), {}, asOf);
        QCOMPARE(all.size(), 2U);
        QCOMPARE(all[0].opportunity, older);
        QCOMPARE(all[0].days, 31);
        QCOMPARE(all[1].opportunity, old);
        QCOMPARE(all[1].days, 19);
        // The 0.75 quantile of six values lies at 3.75 steps from the least: three quarters of the way from 8
        // to 10.
        QCOMPARE(all[1].usualDays, 9.5);
        const auto ofAni = stuckDeals(world.facts(), world.ani(), asOf);
        QCOMPARE(ofAni.size(), 1U);
        QCOMPARE(ofAni[0].opportunity, old);
        // As of an earlier day the later deal was not there yet.
        QCOMPARE(stuckDeals(world.facts(), {}, world.startOf(day(10, 31))).size(), 1U);
    }

    void whatClosedNobodyKnowsWhenIsNotStuck()
    {
        StageWorld world;
        const auto day = &dayIn2026;
        for (int i = 0; i < 5; ++i)
            world.add(world.ani(), {{0, day(10, 1)}, {1, day(10, 3)}, {4, day(10, 20)}});
        world.add(world.ani(), {{0, day(10, 1)}});
        world.lastDeal().stage = world.stage(StageWorld::Lost);
        world.lastDeal().state = StageKind::Lost;
        QVERIFY(stuckDeals(world.facts(), {}, world.startOf(day(11, 20))).empty());
    }
};

QTEST_GUILESS_MAIN(StuckDealsTest)
#include "stuck_deals_test.moc"
