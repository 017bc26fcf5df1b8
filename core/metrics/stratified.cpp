// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stratified.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace laju {

namespace {

/// For each of @p values the share of @p others (sorted) that it exceeds, less that which exceeds it.
std::vector<double> standings(std::span<const double> values, const std::vector<double> &others)
{
    std::vector<double> standings;
    standings.reserve(values.size());
    for (const double value : values) {
        const auto [from, past] = std::ranges::equal_range(others, value);
        const auto below = static_cast<double>(from - others.begin());
        const auto above = static_cast<double>(others.end() - past);
        standings.push_back((below - above) / static_cast<double>(others.size()));
    }
    return standings;
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double meanSquareAround(const std::vector<double> &values, double centre)
{
    double sum = 0;
    for (const double value : values)
        sum += (value - centre) * (value - centre);
    return sum / static_cast<double>(values.size());
}

std::vector<double> sorted(std::span<const double> values)
{
    std::vector<double> all(values.begin(), values.end());
    std::ranges::sort(all);
    return all;
}

} // namespace

StratumEffect stratumEffect(std::span<const double> first, std::span<const double> second)
{
    const std::vector<double> ofFirst = standings(first, sorted(second));
    const std::vector<double> ofSecond = standings(second, sorted(first));
    const double effect = meanOf(ofFirst);
    const auto n1 = static_cast<double>(first.size());
    const auto n2 = static_cast<double>(second.size());
    return {.effect = effect,
            .variance = meanSquareAround(ofFirst, effect) / n1 + meanSquareAround(ofSecond, -effect) / n2,
            .first = n1,
            .second = n2};
}

std::optional<StratifiedEffect> stratifiedEffect(std::span<const StratumEffect> strata, double confidence)
{
    double weights = 0;
    double sum = 0;
    double variance = 0;
    for (const StratumEffect &stratum : strata) {
        const double weight = stratum.first * stratum.second / (stratum.first + stratum.second);
        weights += weight;
        sum += weight * stratum.effect;
        variance += weight * weight * stratum.variance;
    }
    if (weights <= 0)
        return {};
    const double effect = sum / weights;
    const double reach =
        boost::math::quantile(boost::math::normal(), (1 + confidence) / 2) * std::sqrt(variance) / weights;
    return StratifiedEffect{effect, {std::max(-1.0, effect - reach), std::min(1.0, effect + reach)}};
}

} // namespace laju
