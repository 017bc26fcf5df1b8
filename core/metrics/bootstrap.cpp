// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bootstrap.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace laju {

namespace {

/// The median of as many values drawn from @p sorted, with replacement.
double resampledMedian(const std::vector<double> &sorted, Random &random)
{
    const auto count = static_cast<double>(sorted.size());
    const auto at = [&](double place) {
        return sorted[std::min(sorted.size() - 1, static_cast<size_t>(place * count))];
    };
    const double below = std::floor((count - 1) / 2); // how many of the drawn lie before the (lower) middle
    const double lower = random.beta(below + 1, count - below);
    if (sorted.size() % 2 == 1)
        return at(lower);
    // The next one is the least of those drawn that lie above.
    const double left = count - below - 1;
    const double upper = lower + (1 - lower) * (1 - std::pow(1 - random.unit(), 1 / left));
    return (at(lower) + at(upper)) / 2;
}

} // namespace

Interval medianDifference(std::vector<double> first, std::vector<double> second,
                          const BootstrapOptions &options)
{
    std::ranges::sort(first);
    std::ranges::sort(second);
    Random random(options.seed);
    std::vector<double> differences(static_cast<size_t>(options.draws));
    for (double &difference : differences)
        difference = resampledMedian(first, random) - resampledMedian(second, random);
    const std::array shares{(1 - options.confidence) / 2, (1 + options.confidence) / 2};
    const std::vector<double> bounds = quantiles(std::move(differences), shares);
    return {bounds[0], bounds[1]};
}

} // namespace laju
