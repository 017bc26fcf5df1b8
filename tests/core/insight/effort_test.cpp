// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/effort.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

class EffortTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairsFiguresWithTheirMedians();
    void nobody();
};

void EffortTest::pairsFiguresWithTheirMedians()
{
    World world;
    const auto add = [&](const QString &name, qint64 calls, int won, int lost) {
        const RepId rep = world.addRep(name);
        world.addFact("2026-11-02", rep, Measure::Calls, calls);
        for (int i = 0; i < won + lost; ++i)
            world.addDeal(rep, {.created = "2026-10-01",
                                .closed = "2026-11-03",
                                .state = i < won ? StageKind::Won : StageKind::Lost});
    };
    add(u"Ana"_s, 10, 1, 3);
    add(u"Budi"_s, 20, 3, 1);
    add(u"Citra"_s, 60, 1, 1);
    add(u"Dewi"_s, 90, 0, 0); // nothing closed: no win rate, so no point
    const Selection november{.period = month("2026-11-01")};
    const Facts facts = world.facts();
    const Metric &calls = *findMetric(u"calls");
    const Metric &winRate = *findMetric(u"win_rate");
    const auto both = effortAgainstResult(calls, winRate, november, facts);
    QCOMPARE(both.reps.size(), 3U);
    // Calls 10, 20, 60; win rates 1/4, 3/4, 1/2.
    QCOMPARE(both.medianEffort, 20.0);
    QCOMPARE(both.medianResult, 0.5);
    for (const RepEffort &rep : both.reps) {
        const Selection own{.scope = rep.rep, .period = november.period};
        QCOMPARE(rep.effort, evaluate(calls, own, facts));
        QCOMPARE(rep.result, evaluate(winRate, own, facts));
    }
}

void EffortTest::nobody()
{
    const auto both = effortAgainstResult(*findMetric(u"calls"), *findMetric(u"win_rate"),
                                          {.period = month("2026-11-01")}, World().facts());
    QVERIFY(both.reps.empty());
    QVERIFY(!both.medianEffort);
}

QTEST_APPLESS_MAIN(EffortTest)
#include "effort_test.moc"
