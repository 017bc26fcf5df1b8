// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/common/context.h"
#include "ui/common/ring_card.h"

namespace laju::ui {

/// A ring of the page, and what it is of.
struct TodayRing
{
    const Metric *metric;
    Period period;
    RingContent content;
};

/// The week of the workspace that holds @p day.
[[nodiscard]] Period weekOf(const Context &context, Day day);

/// How the rep's calls, e-mails, meetings and talk time stand against the targets of the day or week, as of
/// now: within the day, what is due grows with the hours worked.
[[nodiscard]] std::vector<TodayRing> makeRings(const Context &context, RepId rep);

/// The rep's week: done activities by type and weekday, and what a day is to bring.
struct WeekBars
{
    StackedBars bars;
    std::vector<Period> days;          ///< one per category
    std::vector<ActivityTypeId> types; ///< one per series
};
[[nodiscard]] WeekBars makeWeek(const Context &context, RepId rep);

} // namespace laju::ui
