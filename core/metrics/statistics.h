// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"

#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace laju {

struct Interval
{
    double low;
    double high;
};

/// The Wilson score interval of @p successes out of @p trials (> 0) at @p confidence (0–1).
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
[[nodiscard]] Interval wilson(qint64 successes, qint64 trials, double confidence = 0.95);

/// The middle of @p values (the mean of the two middle ones of an even number); none of no values.
[[nodiscard]] std::optional<double> median(std::vector<double> values);

/// The @p share quantile (0–1) of @p values, linear between order statistics (type 7 of Hyndman and Fan,
/// 1996); none of no values.
[[nodiscard]] std::optional<double> quantile(std::vector<double> values, double share);

/// The same for each of @p shares, which ascend; @p values has at least one.
[[nodiscard]] std::vector<double> quantiles(std::vector<double> values, std::span<const double> shares);

/// How values spread: the median, the middle half around it, and the middle eight tenths.
struct Spread
{
    qint64 count = 0;
    double p10 = 0;
    double p25 = 0;
    double median = 0;
    double p75 = 0;
    double p90 = 0;

    friend bool operator==(const Spread &, const Spread &) = default;
};
/// @p quantileOf(share) tells the quantiles of @p count values; none of no values.
template<class QuantileOf> [[nodiscard]] std::optional<Spread> spreadOf(qint64 count, QuantileOf quantileOf)
{
    if (count == 0)
        return {};
    return Spread{count,           quantileOf(0.1),  quantileOf(0.25),
                  quantileOf(0.5), quantileOf(0.75), quantileOf(0.9)};
}

/// The @p share quantile of @p count values (> 0), of which @p valueAt(place) is the one at a place, the
/// smallest being at 0.
template<class ValueAt> [[nodiscard]] double quantileAt(qint64 count, double share, ValueAt valueAt)
{
    const double position = share * static_cast<double>(count - 1);
    const double place = std::floor(position);
    const double below = valueAt(static_cast<qint64>(place));
    return position == place ? below
                             : below + (position - place) * (valueAt(static_cast<qint64>(place) + 1) - below);
}

/// @name The same of values that are each given once, smallest first, with how often they occur
/// @{
[[nodiscard]] std::optional<double> quantileOf(std::span<const SampleRun> values, double share);
[[nodiscard]] qint64 countOf(std::span<const SampleRun> values);
[[nodiscard]] qint64 sumOf(std::span<const SampleRun> values);
/// @}

/// The narrowest interval of a Poisson count with that @p mean (≥ 0) that leaves out at most half of 1 − @p
/// probability on either side.
[[nodiscard]] Interval poissonRange(double mean, double probability);

} // namespace laju
