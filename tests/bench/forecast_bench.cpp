// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/forecast_bench.h"

#include "core/base/random.h"
#include "core/forecast/simulation.h"

#include <benchmark/benchmark.h>

#include <memory>

namespace laju::bench {

namespace {

constexpr int openDeals = 5'000;

/// Deals of any chance and amount; one in ten has none that is known, and half as many more are begun.
Chances someChances()
{
    Random random(openDeals);
    Chances chances{.newWins = {20, 300, 1'500}, .spread = 0.1};
    for (int i = 0; i < openDeals; ++i) {
        const double month = random.unit();
        const double quarter = month + (1 - month) * random.unit();
        const double next = quarter + (1 - quarter) * random.unit();
        const auto amount = static_cast<qint64>(random.between(1e9, 5e10));
        chances.deals.push_back({{month, quarter, next}, random.chance(0.1) ? 0 : amount});
        chances.usualAmounts.push_back(amount);
    }
    return chances;
}

} // namespace

std::vector<Comparison> forecasts()
{
    const auto chances = std::make_shared<const Chances>(someChances());
    const SimulationOptions options;
    const auto simulated = [chances, options] {
        benchmark::DoNotOptimize(simulate(*chances, options).won.back().back());
    };
    const auto drawn = [draws = simulate(*chances, options).draws, seed = options.seed] {
        std::mt19937_64 generator(seed);
        quint64 all = 0;
        for (qint64 i = 0; i < draws; ++i)
            all ^= generator();
        benchmark::DoNotOptimize(all);
    };
    return {{.name = QStringLiteral("%1 futures of 5,000 open deals").arg(options.runs),
             .ours = busy(simulated),
             .others = {{QStringLiteral("a bare loop of as many draws"), busy(drawn)}},
             .atMost = {2}}};
}

} // namespace laju::bench
