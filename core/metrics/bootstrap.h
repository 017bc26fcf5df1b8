// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"

namespace laju {

/// How a bootstrap draws; the same seed gives the same interval.
struct BootstrapOptions
{
    double confidence = 0.95;
    int draws = 2000;
    quint64 seed = 1;
};

/// The percentile interval of the median of @p first less that of @p second (each with a value or more): both
/// drawn anew from themselves, with replacement, many times. B. Efron, "Bootstrap methods: another look at
/// the jackknife", Annals of Statistics 7 (1979).
///
/// Which place the median of a resample has among the values is drawn itself, from the distribution of order
/// statistics of equally likely places, so that a draw costs the same however many values there are.
[[nodiscard]] Interval medianDifference(std::vector<double> first, std::vector<double> second,
                                        const BootstrapOptions &options = {});

} // namespace laju
