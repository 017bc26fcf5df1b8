// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/common/context.h"

namespace laju::ui {

/// A metric over the last twelve periods, with its interval where it is a share.
struct RateTrend
{
    LineBand line;
    std::vector<Period> buckets; ///< one per point of @c line
};

/// @p period and the eleven of equal kind before it, oldest first.
[[nodiscard]] std::vector<Period> trendPeriods(const Period &period, std::chrono::weekday weekStart);

[[nodiscard]] RateTrend makeRateTrend(const Context &context, const Metric &metric,
                                      const Selection &selection);

} // namespace laju::ui
