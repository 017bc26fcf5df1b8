// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/common/context.h"

namespace laju::ui {

/// Activities by type and time, as bars, and what each bar and part of it is of.
struct ActivityBars
{
    StackedBars bars;
    std::vector<Period> buckets;       ///< one per category
    std::vector<ActivityTypeId> types; ///< one per series
};

/// @p wanted, or the next longer step of which @p period has no more than the sixty that a chart can show.
[[nodiscard]] Calendar bucketStep(const Period &period, Calendar wanted, std::chrono::weekday weekStart);

[[nodiscard]] ActivityBars makeActivityBars(const Context &context, const Selection &selection,
                                            Calendar step);

} // namespace laju::ui
