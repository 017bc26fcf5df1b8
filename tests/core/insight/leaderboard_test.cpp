// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/leaderboard.h"

#include "tests/core/metrics/world.h"

using namespace laju;
using namespace laju::test;

namespace {

/// "Ana 1/2, Budi 1/2, Citra –": each rep with rank and how many share it.
QString placesOf(const std::vector<Standing> &standings)
{
    QStringList places;
    for (const Standing &standing : standings)
        places += standing.name + u' ' +
                  (standing.rank ? QString::number(*standing.rank) + u'/' + QString::number(standing.tied)
                                 : u"–"_s);
    return places.join(u", "_s);
}

struct Reps
{
    World world = {};
    RepId ana = world.addRep(u"Ana"_s);
    RepId budi = world.addRep(u"Budi"_s);
    RepId citra = world.addRep(u"Citra"_s);
    RepId dewi = world.addRep(u"Dewi"_s);

    void addCalls(RepId rep, qint64 outbound, qint64 connected)
    {
        world.addFact("2026-11-02", rep, Measure::Calls, outbound);
        world.addFact("2026-11-02", rep, Measure::CallsOutbound, outbound);
        world.addFact("2026-11-02", rep, Measure::CallsConnected, connected);
    }
    void addWins(RepId rep, const std::vector<qint64> &rupiah)
    {
        for (const qint64 amount : rupiah)
            world.addDeal(
                rep,
                {.created = "2026-10-01", .closed = "2026-11-03", .state = StageKind::Won, .rupiah = amount});
    }
    [[nodiscard]] std::vector<Standing> board(const char *metric) const
    {
        return leaderboard(*findMetric(QString::fromLatin1(metric)), {.period = month("2026-11-01")},
                           world.facts());
    }
};

} // namespace

class LeaderboardTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesRankWhereClear();
    void countsRankWhereClear();
    void comparisonsOfTheListAreHeldTogether();
    void meansAndSums();
    void lowerIsBetter();
    void onlyWhatIsKnownIsRanked_data();
    void onlyWhatIsKnownIsRanked();
    void nobody();
};

void LeaderboardTest::sharesRankWhereClear()
{
    Reps reps;
    reps.addCalls(reps.dewi, 4, 4);
    reps.addCalls(reps.citra, 60, 24);
    reps.addCalls(reps.budi, 60, 30);
    reps.addCalls(reps.ana, 60, 45);
    const auto board = reps.board("connect_rate");
    // Three can be ranked, so two comparisons at 97.5%. 75% − 50% = 25 points stand 2.9 standard errors from
    // 0; 50% − 40% = 10 points 1.1. Dewi's 4 of 4 are fewer than five: no rank, though 100%.
    QCOMPARE(placesOf(board), u"Ana 1/1, Budi 2/2, Citra 2/2, Dewi –"_s);
    QCOMPARE(board[1].figure.value, 0.5);
    // The interval is the figure's own: Wilson of 30/60.
    QCOMPARE(board[1].low, board[1].figure.low);
    QCOMPARE(board[1].high, board[1].figure.high);
}

void LeaderboardTest::countsRankWhereClear()
{
    Reps reps;
    reps.addCalls(reps.ana, 60, 0);
    reps.addCalls(reps.budi, 40, 0);
    const auto board = reps.board("calls");
    // One comparison at 95%: 20 ÷ √100 = 2 > 1.96.
    QCOMPARE(placesOf(board), u"Ana 1/1, Budi 2/1"_s);
    // Garwood's interval of 60: χ²(0.025; 120) ÷ 2 = 45.786, χ²(0.975; 122) ÷ 2 = 77.232.
    QVERIFY(std::abs(*board[0].low - 45.786) < 0.001);
    QVERIFY(std::abs(*board[0].high - 77.232) < 0.001);
}

void LeaderboardTest::comparisonsOfTheListAreHeldTogether()
{
    Reps reps;
    reps.addCalls(reps.ana, 60, 0);
    reps.addCalls(reps.budi, 40, 0);
    reps.addCalls(reps.citra, 20, 0);
    // Two comparisons at 97.5%, z = 2.24: 60 against 40 stands at 2 and is a tie now; 60 against 20 stands at
    // 40 ÷ √80 = 4.47. Two are above Citra, so her rank is 3.
    QCOMPARE(placesOf(reps.board("calls")), u"Ana 1/2, Budi 1/2, Citra 3/1"_s);
}

void LeaderboardTest::meansAndSums()
{
    Reps reps;
    reps.addWins(reps.ana, {10, 12, 14, 16, 18});
    reps.addWins(reps.budi, {4, 5, 6, 7, 8});
    reps.addWins(reps.citra, {100, 200, 300});
    const auto sizes = reps.board("average_deal_size");
    // 14 − 6 = 8; variances of the means 10 ÷ 5 = 2 and 2.5 ÷ 5 = 0.5, √2.5 = 1.58: 5.1 standard errors.
    // Citra's three deals are too few, though the largest.
    QCOMPARE(placesOf(sizes), u"Ana 1/1, Budi 2/1, Citra –"_s);
    // Student's interval of 14 rupiah ± 3.92649, in minor units.
    QVERIFY(std::abs(*sizes[0].low - 1007.351) < 0.01);
    QVERIFY(std::abs(*sizes[0].high - 1792.649) < 0.01);
    QVERIFY(!sizes[2].low);

    // 70 − 30 = 40; Σx² = 1020 + 190 = 1210, 1.96 × √1210 = 68.2: won money does not differ clearly.
    QCOMPARE(placesOf(reps.board("won_value")), u"Ana 1/2, Budi 1/2, Citra –"_s);
}

void LeaderboardTest::lowerIsBetter()
{
    Reps reps;
    const auto lose = [&](RepId rep, int times) {
        for (int i = 0; i < times; ++i)
            reps.world.addDeal(rep,
                               {.created = "2026-10-01", .closed = "2026-11-03", .state = StageKind::Lost});
    };
    lose(reps.ana, 30);
    lose(reps.budi, 5);
    // 25 ÷ √35 = 4.2.
    QCOMPARE(placesOf(reps.board("deals_lost")), u"Budi 1/1, Ana 2/1"_s);
}

void LeaderboardTest::onlyWhatIsKnownIsRanked_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<bool>("can");
    QTest::newRow("a share") << u"win_rate"_s << true;
    QTest::newRow("a count") << u"meetings_held"_s << true;
    QTest::newRow("money of closed deals") << u"won_value"_s << true;
    QTest::newRow("a mean") << u"sales_cycle"_s << true;
    QTest::newRow("a stock of open deals") << u"open_pipeline"_s << false;
    QTest::newRow("a product of factors") << u"pipeline_velocity"_s << false;
    QTest::newRow("costs") << u"cac"_s << false;
}

void LeaderboardTest::onlyWhatIsKnownIsRanked()
{
    QFETCH(const QString, metric);
    QFETCH(const bool, can);
    QCOMPARE(canRank(*findMetric(metric)), can);
}

void LeaderboardTest::nobody()
{
    QVERIFY(Reps().board("win_rate").empty());
}

QTEST_APPLESS_MAIN(LeaderboardTest)
#include "leaderboard_test.moc"
