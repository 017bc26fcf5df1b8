// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/simulation.h"

#include <QTest>

#include <cmath>
#include <map>
#include <numeric>

using namespace laju;

namespace {

double meanOf(const std::vector<qint64> &values)
{
    double sum = 0;
    for (const qint64 value : values)
        sum += static_cast<double>(value);
    return sum / static_cast<double>(values.size());
}

double varianceOf(const std::vector<qint64> &values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const qint64 value : values)
        sum += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
    return sum / static_cast<double>(values.size());
}

const std::vector<qint64> &of(const Simulated &simulated, Horizon horizon)
{
    return simulated.won[static_cast<size_t>(horizon)];
}

/// Whether @p value is @p expected but for what chance does five times in ten million.
bool isNear(double value, double expected, double deviation)
{
    return std::abs(value - expected) <= 5 * deviation;
}

} // namespace

// A seed is given, so what passes once always does.
class SimulationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Each of the eight outcomes of three deals comes as often as the product of their chances says.
    void everyOutcomeComesAsOftenAsItShould()
    {
        constexpr std::array chances{0.25, 0.5, 0.9};
        Chances all;
        qint64 amount = 1;
        for (const double chance : chances) {
            all.deals.push_back({.wonBy = {chance, chance, chance}, .amount = amount});
            amount *= 2;
        }
        constexpr int runs = 200'000;
        const Simulated simulated = simulate(all, {.runs = runs});
        std::map<qint64, int> counts;
        for (const qint64 sum : of(simulated, Horizon::Month))
            ++counts[sum];
        for (qint64 outcome = 0; outcome < 8; ++outcome) {
            double chance = 1;
            for (size_t i = 0; i < chances.size(); ++i)
                chance *= (outcome >> i) & 1 ? chances[i] : 1 - chances[i];
            QVERIFY2(isNear(counts[outcome], runs * chance, std::sqrt(runs * chance * (1 - chance))),
                     qPrintable(QStringLiteral("%1: %2").arg(outcome).arg(counts[outcome])));
        }
        QVERIFY(std::ranges::is_sorted(of(simulated, Horizon::Month)));
    }

    void aDealComesInOnePeriodOnly()
    {
        Chances one;
        one.deals.push_back({.wonBy = {0.2, 0.5, 0.9}, .amount = 1000});
        constexpr int runs = 100'000;
        const Simulated simulated = simulate(one, {.runs = runs});
        const auto deviation = [](double chance) { return 1000 * std::sqrt(chance * (1 - chance) / runs); };
        QVERIFY(isNear(meanOf(of(simulated, Horizon::Month)), 200, deviation(0.2)));
        QVERIFY(isNear(meanOf(of(simulated, Horizon::Quarter)), 500, deviation(0.5)));
        QVERIFY(isNear(meanOf(of(simulated, Horizon::NextQuarter)), 400, deviation(0.4)));
    }

    void whatIsSureIsSure_data()
    {
        QTest::addColumn<double>("chance");
        QTest::addColumn<qint64>("sum");
        QTest::newRow("certain") << 1.0 << qint64(12'345);
        QTest::newRow("impossible") << 0.0 << qint64(0);
    }
    void whatIsSureIsSure()
    {
        QFETCH(double, chance);
        QFETCH(qint64, sum);
        Chances one;
        one.deals.push_back({.wonBy = {chance, chance, chance}, .amount = 12'345});
        const Simulated simulated = simulate(one, {.runs = 1000});
        QCOMPARE(of(simulated, Horizon::Month).front(), sum);
        QCOMPARE(of(simulated, Horizon::Month).back(), sum);
    }

    // Deals not begun yet: a Poisson number of each horizon's, amounts drawn evenly. Mean λ·m, variance
    // λ·(m² + s²) where amounts have mean m and deviation s.
    void newDealsComeByChance_data()
    {
        QTest::addColumn<double>("mean");
        for (const double mean : {0.05, 1.0, 7.5, 400.0, 3000.0})
            QTest::addRow("%g", mean) << mean;
    }
    void newDealsComeByChance()
    {
        QFETCH(double, mean);
        constexpr int runs = 20'000;
        const Chances some{.newWins = {mean, 2 * mean, 2 * mean}, .usualAmounts = {100, 200, 600}};
        const Simulated simulated = simulate(some, {.runs = runs});
        const double square = (100.0 * 100 + 200 * 200 + 600 * 600) / 3;
        for (const auto &[horizon, expected] :
             {std::pair(Horizon::Month, mean), std::pair(Horizon::Quarter, 2 * mean)}) {
            const double variance = expected * square;
            QVERIFY(isNear(meanOf(of(simulated, horizon)), expected * 300, std::sqrt(variance / runs)));
            // A variance of so many runs is within some percent of the true one, of rare deals less near.
            const double ratio = varianceOf(of(simulated, horizon)) / variance;
            QVERIFY2(std::abs(ratio - 1) < 0.05 + 0.5 / std::sqrt(runs * expected),
                     qPrintable(QString::number(ratio)));
        }
        QCOMPARE(of(simulated, Horizon::NextQuarter).back(), 0);
    }

    void unknownAmountsAreDrawn()
    {
        Chances one{.usualAmounts = {100, 200, 600}};
        one.deals.push_back({.wonBy = {0.5, 0.5, 0.5}, .amount = 0});
        constexpr int runs = 100'000;
        const Simulated simulated = simulate(one, {.runs = runs});
        std::map<qint64, int> counts;
        for (const qint64 sum : of(simulated, Horizon::Month))
            ++counts[sum];
        QCOMPARE(counts.size(), size_t(4));
        for (const qint64 amount : {100, 200, 600})
            QVERIFY(isNear(counts[amount], runs / 6.0, std::sqrt(runs / 6.0 * 5 / 6)));
        one.usualAmounts.clear();
        QCOMPARE(of(simulate(one, {.runs = 10}), Horizon::Month).back(), 0);
    }

    void whatRunsHaveInCommonSpreads()
    {
        Chances sure{.spread = 0.2};
        sure.deals.push_back({.wonBy = {1, 1, 1}, .amount = 1'000'000});
        constexpr int runs = 50'000;
        const auto sums = of(simulate(sure, {.runs = runs}), Horizon::Month);
        QVERIFY(isNear(meanOf(sums), 1e6, 2e5 / std::sqrt(runs)));
        QVERIFY(std::abs(std::sqrt(varianceOf(sums)) / 2e5 - 1) < 0.02);
        QVERIFY(sums.front() >= 0);
    }

    void theLargestAmountsFit()
    {
        constexpr qint64 most = 90'000'000'000'000'000;
        Chances all{.newWins = {3, 3, 3}, .usualAmounts = {most}, .spread = 1};
        for (int i = 0; i < 40; ++i)
            all.deals.push_back({.wonBy = {1, 1, 1}, .amount = most});
        const auto sums = of(simulate(all, {.runs = 1000}), Horizon::Month);
        QVERIFY(sums.front() >= 0);
        QVERIFY(sums.back() > most * 40);
    }

    // The same on every machine, and with every standard library: from now on.
    void aSeedGivesTheSame()
    {
        Chances all{.newWins = {1.5, 4, 9}, .usualAmounts = {150, 400, 1900}, .spread = 0.15};
        for (int i = 1; i <= 50; ++i)
            all.deals.push_back({.wonBy = {0.01 * i, 0.012 * i, 0.018 * i}, .amount = 100 + 37 * i});
        all.deals.push_back({.wonBy = {0.5, 0.5, 0.5}, .amount = 0});
        const Simulated simulated = simulate(all, {});
        const auto at = [&](Horizon horizon, size_t place) { return of(simulated, horizon)[place]; };
        const std::vector<qint64> known{at(Horizon::Month, 1000),       at(Horizon::Month, 5000),
                                        at(Horizon::Month, 9000),       at(Horizon::Quarter, 1000),
                                        at(Horizon::Quarter, 5000),     at(Horizon::Quarter, 9000),
                                        at(Horizon::NextQuarter, 1000), at(Horizon::NextQuarter, 5000),
                                        at(Horizon::NextQuarter, 9000), simulated.draws};
        QStringList told;
        std::ranges::transform(known, std::back_inserter(told),
                               [](qint64 each) { return QString::number(each); });
        const std::vector<qint64> expected{12458, 18413, 25477, 16813, 23842,
                                           32293, 8652,  13998, 20619, 664623};
        QVERIFY2(known == expected, qPrintable(told.join(QStringLiteral(", "))));
        QVERIFY(of(simulate(all, {.seed = 2}), Horizon::Month) != of(simulated, Horizon::Month));
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulation_test.moc"
