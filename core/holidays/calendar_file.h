// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/working_time.h"

#include <QByteArray>

namespace laju {

/// What a calendar file has of holidays.
struct CalendarFileHolidays
{
    std::vector<HolidayFields> days = {}; ///< of the whole company, by day; each day and name once
    int timed = 0;                        ///< events that do not take whole days, left out
    int broken = 0;                       ///< events without a readable date, left out
};

/// Reads the events that take whole days within @p span from an iCalendar file (RFC 5545), repeated ones at
/// each of their dates; those that last go on until the day before their end. What is called "cuti bersama"
/// or the like is that. Bytes that are no UTF-8 are taken as Latin 1. Errors: InvalidInput when it
/// is no iCalendar file or holds no whole-day event in the span, saying what is there.
[[nodiscard]] Result<CalendarFileHolidays> readCalendarFile(const QByteArray &content, const Period &span);

} // namespace laju
