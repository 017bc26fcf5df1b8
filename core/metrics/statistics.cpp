// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace laju {

Interval wilson(qint64 successes, qint64 trials, double confidence)
{
    const double z = boost::math::quantile(boost::math::normal(), 0.5 + confidence / 2);
    const double n = static_cast<double>(trials);
    const double share = static_cast<double>(successes) / n;
    const double scale = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / scale;
    const double half = z / scale * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::optional<double> median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

std::optional<double> quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return {};
    return quantiles(std::move(values), std::array{share}).front();
}

std::vector<double> quantiles(std::vector<double> values, std::span<const double> shares)
{
    std::vector<double> found;
    auto begin = values.begin(); // what stands before is smaller
    for (const double share : shares) {
        const double position = share * static_cast<double>(values.size() - 1);
        const auto below = values.begin() + static_cast<std::ptrdiff_t>(std::floor(position));
        std::nth_element(begin, below, values.end());
        const double rest = position - std::floor(position);
        found.push_back(rest == 0 ? *below
                                  : *below + rest * (*std::min_element(below + 1, values.end()) - *below));
        begin = below;
    }
    return found;
}

std::optional<double> quantileOf(std::span<const SampleRun> values, double share)
{
    const qint64 count = countOf(values);
    if (count == 0)
        return {};
    return quantileAt(count, share, [&](qint64 place) {
        auto run = values.begin();
        for (; place >= run->count; ++run)
            place -= run->count;
        return static_cast<double>(run->value);
    });
}

qint64 countOf(std::span<const SampleRun> values)
{
    qint64 count = 0;
    for (const SampleRun &run : values)
        count += run.count;
    return count;
}

qint64 sumOf(std::span<const SampleRun> values)
{
    qint64 sum = 0;
    for (const SampleRun &run : values)
        sum += qint64(run.value) * run.count;
    return sum;
}

Interval poissonRange(double mean, double probability)
{
    if (mean <= 0)
        return {0, 0};
    // The smallest counts up to which the lower tail, and all but the upper tail, have been passed.
    using RoundUp = boost::math::policies::policy<
        boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>>;
    const boost::math::poisson_distribution<double, RoundUp> distribution(mean);
    const double tail = (1 - probability) / 2;
    return {boost::math::quantile(distribution, tail), boost::math::quantile(distribution, 1 - tail)};
}

} // namespace laju
