// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rank_test.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace laju {

namespace {

/// Up to so many values every way to deal the ranks is counted.
constexpr size_t mostExact = 40;

struct Ranked
{
    double value;
    bool isFirst;
    qint64 doubledRank = 0; ///< from 2; twice, for mean ranks of equal values may end in a half
};

struct Ranking
{
    std::vector<Ranked> values;
    double ties = 0;       ///< Σ(t³ − t) over groups of t equal values
    qint64 doubledSum = 0; ///< of the ranks of the first group
};

Ranking rank(std::span<const double> first, std::span<const double> second)
{
    Ranking ranking;
    ranking.values.reserve(first.size() + second.size());
    for (const double value : first)
        ranking.values.push_back({value, true});
    for (const double value : second)
        ranking.values.push_back({value, false});
    std::ranges::sort(ranking.values, {}, &Ranked::value);
    for (size_t from = 0; from < ranking.values.size();) {
        size_t past = from;
        while (past < ranking.values.size() && ranking.values[past].value == ranking.values[from].value)
            ++past;
        const auto tied = static_cast<double>(past - from);
        ranking.ties += tied * tied * tied - tied;
        for (size_t i = from; i < past; ++i) {
            ranking.values[i].doubledRank = static_cast<qint64>(from + past + 1);
            if (ranking.values[i].isFirst)
                ranking.doubledSum += ranking.values[i].doubledRank;
        }
        from = past;
    }
    return ranking;
}

double exactP(const Ranking &ranking, size_t firstCount)
{
    qint64 most = 0;
    for (const Ranked &value : ranking.values)
        most += value.doubledRank;
    // ways[k][s]: in how many ways k of the values seen so far have ranks that sum up to s.
    const auto sums = static_cast<size_t>(most) + 1;
    std::vector<std::vector<double>> ways(firstCount + 1, std::vector<double>(sums, 0.0));
    ways[0][0] = 1;
    for (const Ranked &value : ranking.values) {
        const auto rank = static_cast<size_t>(value.doubledRank);
        for (size_t chosen = firstCount; chosen > 0; --chosen) {
            for (size_t sum = sums - 1; sum >= rank; --sum)
                ways[chosen][sum] += ways[chosen - 1][sum - rank];
        }
    }
    double all = 0;
    double below = 0;
    double above = 0;
    for (size_t sum = 0; sum < sums; ++sum) {
        const double count = ways[firstCount][sum];
        all += count;
        below += static_cast<qint64>(sum) <= ranking.doubledSum ? count : 0;
        above += static_cast<qint64>(sum) >= ranking.doubledSum ? count : 0;
    }
    return std::min(1.0, 2 * std::min(below, above) / all);
}

double normalP(const Ranking &ranking, double n1, double n2, double wins)
{
    const double n = n1 + n2;
    const double variance = n1 * n2 / 12 * (n + 1 - ranking.ties / (n * (n - 1)));
    if (variance <= 0) // all values are equal
        return 1;
    const double distance = std::max(0.0, std::abs(wins - n1 * n2 / 2) - 0.5);
    return std::min(1.0, 2 * boost::math::cdf(boost::math::complement(boost::math::normal(),
                                                                      distance / std::sqrt(variance))));
}

/// Where |@p theta − x| is z standard errors as they are at x, between @p inside, where it is less, and
/// @p outside.
template<class Excess> double bound(double inside, double outside, Excess excess)
{
    constexpr int halvings = 60;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (inside + outside) / 2;
        (excess(middle) > 0 ? outside : inside) = middle;
    }
    return (inside + outside) / 2;
}

} // namespace

double superiorityVariance(double theta, double first, double second)
{
    return theta * (1 - theta) *
           (1 + (first - 1) * (1 - theta) / (2 - theta) + (second - 1) * theta / (1 + theta)) /
           (first * second);
}

Interval superiorityInterval(double theta, double first, double second, double confidence)
{
    const double z = boost::math::quantile(boost::math::normal(), (1 + confidence) / 2);
    const double middle = (first + second) / 2;
    const auto excess = [&](double x) {
        // Both groups as large as their mean, but for the number of pairs.
        const double variance = superiorityVariance(x, middle, middle) * middle * middle / (first * second);
        return (theta - x) * (theta - x) - z * z * variance;
    };
    return {theta > 0 ? bound(theta, 0, excess) : 0, theta < 1 ? bound(theta, 1, excess) : 1};
}

RankTest rankTest(std::span<const double> first, std::span<const double> second, double confidence)
{
    const Ranking ranking = rank(first, second);
    const auto n1 = static_cast<double>(first.size());
    const auto n2 = static_cast<double>(second.size());
    const double wins = static_cast<double>(ranking.doubledSum) / 2 - n1 * (n1 + 1) / 2;
    const double theta = wins / (n1 * n2);
    return {.superiority = theta,
            .interval = superiorityInterval(theta, n1, n2, confidence),
            .p = ranking.values.size() <= mostExact ? exactP(ranking, first.size())
                                                    : normalP(ranking, n1, n2, wins)};
}

} // namespace laju
