// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel_gap.h"

#include "core/metrics/catalogue.h"

#include <QTest>

#include <cmath>

using namespace laju;

// The step at which somebody differs most.
class FunnelGapTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void widest_data()
    {
        QTest::addColumn<int>("demos"); // of 40 in both periods, the others 60 of 100
        QTest::addColumn<int>("meetings");
        QTest::addColumn<FlagKind>("kind");
        QTest::addColumn<QString>("expected");
        QTest::newRow("demos at 30% against 60%, meetings at 50%")
            << 12 << 20 << FlagKind::LookInto << QStringLiteral("demo_completion_rate");
        QTest::newRow("meetings at 25%, demos at 30%")
            << 12 << 10 << FlagKind::LookInto << QStringLiteral("meeting_hold_rate");
        QTest::newRow("all like the others") << 24 << 24 << FlagKind::LookInto << QString();
        QTest::newRow("below where one looks for above") << 12 << 24 << FlagKind::LearnFrom << QString();
        QTest::newRow("above") << 38 << 24 << FlagKind::LearnFrom << QStringLiteral("demo_completion_rate");
    }
    void widest()
    {
        QFETCH(int, demos);
        QFETCH(int, meetings);
        QFETCH(FlagKind, kind);
        QFETCH(QString, expected);
        const auto gap = widestGap(flag(kind), rates(demos, meetings));
        QCOMPARE(gap ? QString::fromLatin1(gap->rate.metric->key) : QString(), expected);
    }

    void contribution()
    {
        const auto gap = widestGap(flag(FlagKind::LookInto), rates(12, 20));
        QCOMPARE(gap->own.successes, 12);
        QCOMPARE(gap->others.trials, 100);
        // ln((12.5 / 41) / (60.5 / 101))
        QVERIFY(std::abs(gap->contribution - -0.675366) < 0.000001);
    }

    void aStepHasNoSteps()
    {
        CoachingFlag connect = flag(FlagKind::LookInto);
        connect.rate = {findMetric("connect_rate")};
        QVERIFY(!widestGap(connect, rates(12, 20)));
    }

private:
    [[nodiscard]] CoachingFlag flag(FlagKind kind) const
    {
        return {.rep = m_one,
                .rate = {findMetric("win_rate")},
                .kind = kind,
                .against = Against::Peers,
                .now = {5, 50},
                .before = {5, 50},
                .reference = {200, 600},
                .p = 0.001,
                .falseDiscoveryRate = 0.01};
    }
    [[nodiscard]] std::vector<RateOfReps> rates(int demos, int meetings) const
    {
        const auto of = [&](const char *key, const Share &own, const Share &others) {
            return RateOfReps{{findMetric(key)}, {{m_one, own}, {m_other, others}}};
        };
        return {of("win_rate", {10, 100}, {200, 600}), of("demo_completion_rate", {demos, 40}, {60, 100}),
                of("meeting_hold_rate", {meetings, 40}, {60, 100}), of("connect_rate", {1, 4}, {60, 100})};
    }

    const RepId m_one = RepId::generate();
    const RepId m_other = RepId::generate();
};

QTEST_APPLESS_MAIN(FunnelGapTest)
#include "funnel_gap_test.moc"
