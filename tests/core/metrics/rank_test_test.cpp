// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rank_test.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace laju;

namespace {

using Values = std::vector<double>;

bool isNear(double one, double other, double tolerance = 0.0001)
{
    return std::abs(one - other) <= tolerance;
}

/// Pairs in which the first is the larger, equal ones half: what the ranks must say.
double pairsWon(const Values &first, const Values &second)
{
    double won = 0;
    for (const double a : first) {
        for (const double b : second)
            won += a > b ? 1 : a == b ? 0.5 : 0;
    }
    return won;
}

/// The exact p by trying every way to deal the values to the groups.
double triedP(const Values &first, const Values &second)
{
    Values all = first;
    all.insert(all.end(), second.begin(), second.end());
    std::vector<bool> isFirst(all.size(), false);
    std::fill(isFirst.begin(), isFirst.begin() + static_cast<std::ptrdiff_t>(first.size()), true);
    const double seen = pairsWon(first, second);
    double ways = 0;
    double below = 0;
    double above = 0;
    do {
        Values one;
        Values other;
        for (size_t i = 0; i < all.size(); ++i)
            (isFirst[i] ? one : other).push_back(all[i]);
        const double won = pairsWon(one, other);
        ++ways;
        below += won <= seen ? 1 : 0;
        above += won >= seen ? 1 : 0;
    } while (std::prev_permutation(isFirst.begin(), isFirst.end()));
    return std::min(1.0, 2 * std::min(below, above) / ways);
}

Values numbers(Random &random, int count, int upTo)
{
    Values values;
    for (int i = 0; i < count; ++i)
        values.push_back(random.below(upTo));
    return values;
}

} // namespace

class RankTestTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void published_data();
    void published();
    void exactIsEveryWayTried();
    void manyAreAsOneByOne();
    void sharesAreTheChiSquareTest();
    void hanleyAndMcNeil();
    void intervalHoldsTheTruth();
    void extremes();
};

void RankTestTest::published_data()
{
    QTest::addColumn<Values>("first");
    QTest::addColumn<Values>("second");
    QTest::addColumn<double>("wins");
    QTest::addColumn<double>("p");
    // Age at diagnosis, in the documentation of SciPy's mannwhitneyu: U = 17, exact p = 0.1111.
    QTest::newRow("SciPy's example") << Values{19, 22, 16, 29, 24} << Values{20, 11, 17, 12} << 17.0
                                     << 1.0 / 9;
    // Permeability of the placenta, M. Hollander and D. A. Wolfe (1973), pages 69 f., in the documentation of
    // R's wilcox.test: W = 35, p = 0.1272 one-sided.
    QTest::newRow("Hollander and Wolfe") << Values{0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46}
                                         << Values{1.15, 0.88, 0.90, 0.74, 1.21} << 35.0 << 2 * 0.1272;
}

void RankTestTest::published()
{
    QFETCH(const Values, first);
    QFETCH(const Values, second);
    QFETCH(const double, wins);
    QFETCH(const double, p);
    const RankTest test = rankTest(first, second);
    QCOMPARE(test.superiority * static_cast<double>(first.size() * second.size()), wins);
    QVERIFY2(isNear(test.p, p), qPrintable(QString::number(test.p, 'g', 10)));
    const RankTest turned = rankTest(second, first);
    QVERIFY(isNear(turned.p, test.p, 1e-12));
    QVERIFY(isNear(turned.superiority, 1 - test.superiority, 1e-12));
    QVERIFY(isNear(turned.interval.low, 1 - test.interval.high, 1e-9));
    QVERIFY(isNear(turned.interval.high, 1 - test.interval.low, 1e-9));
}

void RankTestTest::exactIsEveryWayTried()
{
    constexpr quint64 seed = 20261130;
    Random random(seed);
    for (int run = 0; run < 60; ++run) {
        const Values first = numbers(random, 1 + random.below(6), 6); // with many ties
        const Values second = numbers(random, 1 + random.below(6), 6);
        const RankTest test = rankTest(first, second);
        const auto pairs = static_cast<double>(first.size() * second.size());
        QVERIFY2(isNear(test.superiority, pairsWon(first, second) / pairs, 1e-12),
                 qPrintable(QString::number(seed)));
        QVERIFY2(isNear(test.p, triedP(first, second), 1e-9),
                 qPrintable(QStringLiteral("run %1: %2").arg(run).arg(test.p)));
    }
}

/// Beyond the count of exact ones: the p of ranks dealt anew a few thousand times lies where chance lets it.
void RankTestTest::manyAreAsOneByOne()
{
    constexpr quint64 seed = 7;
    Random random(seed);
    const Values first = numbers(random, 30, 12);
    Values second = numbers(random, 40, 12);
    std::ranges::transform(second, second.begin(), [](double value) { return value + 3; });
    const double pairs = 1200;
    const RankTest test = rankTest(first, second);
    const double distance = std::abs(pairsWon(first, second) - pairs / 2);

    Values all = first;
    all.insert(all.end(), second.begin(), second.end());
    constexpr int deals = 4000;
    int asFar = 0;
    for (int deal = 0; deal < deals; ++deal) {
        for (size_t i = all.size() - 1; i > 0; --i)
            std::swap(all[i], all[static_cast<size_t>(random.below(static_cast<int>(i) + 1))]);
        const Values one(all.begin(), all.begin() + 30);
        const Values other(all.begin() + 30, all.end());
        asFar += std::abs(pairsWon(one, other) - pairs / 2) >= distance ? 1 : 0;
    }
    const double dealt = asFar / static_cast<double>(deals);
    const double chance = 4 * std::sqrt(dealt * (1 - dealt) / deals) + 0.003;
    QVERIFY2(isNear(test.p, dealt, chance),
             qPrintable(QStringLiteral("%1 against %2").arg(test.p).arg(dealt)));
    QVERIFY2(test.p > 0.0001 && test.p < 0.2, qPrintable(QString::number(test.p)));
}

/// Of zeros and ones it is the test of a two-by-two table with N − 1, corrected for continuity.
void RankTestTest::sharesAreTheChiSquareTest()
{
    Values first(100, 0.0);
    std::fill_n(first.begin(), 60, 1.0);
    Values second(80, 0.0);
    std::fill_n(second.begin(), 36, 1.0);
    const RankTest test = rankTest(first, second);
    QCOMPARE(test.effect(), 0.6 - 0.45);
    // Of the 96 ones 60 are in the first group, 6⅔ more than by chance: U lies 180 ÷ 2 times that from its
    // middle, and its variance is (180 ÷ 2)² times the hypergeometric one.
    const double variance = 100.0 * 80 * 96 * 84 / (4.0 * 179);
    const double z = (600 - 0.5) / std::sqrt(variance);
    QVERIFY2(isNear(test.p, std::erfc(z / std::sqrt(2.0)), 1e-9), qPrintable(QString::number(test.p)));
}

void RankTestTest::hanleyAndMcNeil()
{
    // Their example: 51 abnormal and 58 normal scans, area 0.893, standard error 0.032 by the ranks
    // themselves.
    QVERIFY(isNear(std::sqrt(superiorityVariance(0.893, 51, 58)), 0.032, 0.0006));
    // Where both are spread exponentially, as far apart as 3 to 1, it is exact.
    Random random(3);
    constexpr int runs = 4000;
    Values seen;
    for (int run = 0; run < runs; ++run) {
        Values first(20);
        Values second(6);
        std::ranges::generate(first, [&] { return -3 * std::log(1 - random.unit()); });
        std::ranges::generate(second, [&] { return -std::log(1 - random.unit()); });
        seen.push_back(pairsWon(first, second) / 120);
    }
    double sum = 0;
    double squares = 0;
    for (const double value : seen) {
        sum += value;
        squares += (value - 0.75) * (value - 0.75);
    }
    QVERIFY(isNear(sum / runs, 0.75, 0.01));
    const double ratio = squares / runs / superiorityVariance(0.75, 20, 6);
    QVERIFY2(isNear(ratio, 1, 0.1), qPrintable(QString::number(ratio)));
}

void RankTestTest::intervalHoldsTheTruth()
{
    constexpr quint64 seed = 31;
    Random random(seed);
    // A normal value and one that is 1 lower: superiority Φ(1 ÷ √2) = 0.7602.
    const double truth = 0.5 * std::erfc(-0.5);
    constexpr int runs = 1000;
    int held = 0;
    for (int run = 0; run < runs; ++run) {
        Values first(25);
        Values second(15);
        std::ranges::generate(first, [&] { return random.normal() + 1; });
        std::ranges::generate(second, [&] { return random.normal(); });
        const Interval interval = rankTest(first, second).interval;
        held += interval.low <= truth && truth <= interval.high ? 1 : 0;
    }
    // 95% of 1000, give or take four standard errors of 6.9.
    QVERIFY2(held >= 922 && held <= 978, qPrintable(QString::number(held)));
}

void RankTestTest::extremes()
{
    const RankTest apart = rankTest(Values{4, 5, 6}, Values{1, 2, 3});
    QCOMPARE(apart.superiority, 1.0);
    QCOMPARE(apart.interval.high, 1.0);
    QVERIFY2(apart.interval.low > 0.2 && apart.interval.low < 0.8, "three against three say little");
    QVERIFY(isNear(apart.p, 0.1, 1e-12)); // 2 of 20 ways
    const RankTest same = rankTest(Values(60, 3.0), Values(50, 3.0));
    QCOMPARE(same.superiority, 0.5);
    QCOMPARE(same.p, 1.0);
    QVERIFY(same.interval.low < 0.5 && same.interval.high > 0.5);
    QCOMPARE(rankTest(Values{1}, Values{2}).p, 1.0);
}

QTEST_APPLESS_MAIN(RankTestTest)
#include "rank_test_test.moc"
