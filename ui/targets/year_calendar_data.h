// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/working_time.h"
#include "ui/common/context.h"
#include "ui/targets/year_calendar.h"

namespace laju::ui {

/// Whose year it is.
struct WorkingYear
{
    Scope scope;
    Period days;
    WorkingCalendar calendar;
    std::vector<Holiday> holidays; ///< that concern the scope
};

/// What the year calendar shows of @p year.
[[nodiscard]] YearCalendarData yearCalendarData(const Context &context, const WorkingYear &year);

} // namespace laju::ui
