// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pace_report.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

namespace {

/// Ana is asked for 10 calls and 4 e-mails a workday, and for at most 2 lost deals a week. It is the end of
/// Wednesday, 25 November: 30 calls and 12 e-mails are due.
struct Office : World
{
    RepId ana = addRep(u"Ana"_s);
    Period week = days("2026-11-23", "2026-11-29");
    Day today = day("2026-11-26");

    void ask(const char *metric, qint64 value, int weight, Cadence cadence = Cadence::Workday,
             TargetSense sense = TargetSense::AtLeast)
    {
        directory.targets.push_back(made(TargetFields{.metric = QString::fromLatin1(metric),
                                                      .cadence = cadence,
                                                      .sense = sense,
                                                      .value = value,
                                                      .weight = weight,
                                                      .from = day("2026-01-01")}));
    }
    [[nodiscard]] PaceReport report() const { return paceReport(ana, week, today, facts()); }
};

} // namespace

class PaceReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scoreIsTheMeanByWeights_data();
    void scoreIsTheMeanByWeights();
    void whatIsAllowedCounts();
    void nothingDueIsNoScore();
    void tellsTheBandOfChance();
};

void PaceReportTest::scoreIsTheMeanByWeights_data()
{
    QTest::addColumn<int>("callWeight");
    QTest::addColumn<int>("emailWeight");
    QTest::addColumn<int>("calls");
    QTest::addColumn<double>("score");
    // 6 of 12 e-mails are reached.
    QTest::newRow("equal weights, half and all") << 1 << 1 << 30 << 0.75;
    QTest::newRow("more than is due makes nothing good") << 1 << 1 << 300 << 0.75;
    QTest::newRow("calls weigh three times") << 3 << 1 << 15 << 0.5;
    QTest::newRow("calls weigh three times, all of them") << 3 << 1 << 30 << 0.875;
    QTest::newRow("nothing weighs: plain mean") << 0 << 0 << 30 << 0.75;
    QTest::newRow("calls do not count") << 0 << 5 << 30 << 0.5;
}

void PaceReportTest::scoreIsTheMeanByWeights()
{
    QFETCH(int, calls);
    QFETCH(int, callWeight);
    QFETCH(int, emailWeight);
    Office world;
    world.ask("calls", 10, callWeight);
    world.ask("emails_sent", 4, emailWeight);
    world.addFact("2026-11-24", world.ana, Measure::Calls, calls);
    world.addFact("2026-11-24", world.ana, Measure::EmailsSent, 6);
    const PaceReport report = world.report();
    QCOMPARE(report.lines.size(), 2u);
    QTEST(report.score.value(), "score");
}

void PaceReportTest::whatIsAllowedCounts()
{
    Office world;
    world.ask("deals_lost", 5, 1, Cadence::Week, TargetSense::AtMost);
    // Three of five days are over: 3 are allowed by now.
    QCOMPARE(world.report().score.value(), 1.0);
    for (int i = 0; i < 4; ++i)
        world.addDeal(world.ana, {.created = "2026-11-02", .closed = "2026-11-24", .state = StageKind::Lost});
    QCOMPARE(world.report().score.value(), 0.75);
}

void PaceReportTest::nothingDueIsNoScore()
{
    Office world;
    QVERIFY(!world.report().score);
    world.ask("calls", 10, 1);
    world.today = day("2026-11-23");
    QVERIFY(!world.report().score);
    QCOMPARE(world.report().lines.size(), 1u);
}

void PaceReportTest::tellsTheBandOfChance()
{
    Office world;
    world.ask("calls", 10, 1);
    const Interval band = world.report().lines.front().standing.chance.value();
    // R: qpois(c(0.1, 0.9), 30)
    QCOMPARE(band.low, 23.0);
    QCOMPARE(band.high, 37.0);
}

QTEST_GUILESS_MAIN(PaceReportTest)
#include "pace_report_test.moc"
