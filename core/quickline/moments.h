// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/lengths.h"

#include <chrono>
#include <optional>
#include <variant>

namespace laju::quickline {

// How bare numbers are read, in one place:
// - "12m", "1h30", "1 jam 15 menit", "1:02:03" are a duration, everywhere;
// - "9am", "14.00", "jam 9", "at 9", "pukul 14:00", "9 pagi" are a time of day, everywhere ("2 jam" is two
// hours,
//   "jam 2" is two o'clock);
// - "12:04" with a colon is a time of day in the follow-up, beside a date, or of anything but a call; of a
// call
//   otherwise minutes and seconds, as telephones show them, and so it is when it is no time ("45:10");
// - an hour from 1 to 5 without "am", "pagi" or a leading zero is in the afternoon: nobody sells at night;
// - "26/11" is 26 November: the day stands first in both languages;
// - a year that is not said is the nearest that makes sense.

/// A day as said; which one it is depends on today.
struct WeekdayWord
{
    std::chrono::weekday weekday;
    int weeks = 0; ///< 1: of next week ("kamis depan"); -1: the last one that was
};
struct DayMonth
{
    unsigned day;
    std::optional<std::chrono::month> month; ///< none: "tanggal 26"
    std::optional<int> year;
};
struct MonthOffset
{
    int months;
};
using DayWord = std::variant<DayOffset, WeekdayWord, DayMonth, MonthOffset>;

struct ClockWord
{
    QTime time;
    bool mayBeDuration = false; ///< two numbers with a colon
};

/// What a line or its follow-up says about the moment.
struct Moment
{
    std::optional<DayWord> day = {};
    std::optional<QTime> time = {};
    std::optional<DayPart> part = {};
    std::optional<std::chrono::seconds> fromNow = {};

    [[nodiscard]] bool isSaid() const { return day || time || part || fromNow; }
};

/// Each reads what stands at word @p at; none when it is something else.
[[nodiscard]] std::optional<Said<DayWord>> readDay(const Sentence &sentence, int at);
[[nodiscard]] std::optional<Said<ClockWord>> readClock(const Sentence &sentence, int at);
/// "14:00-15:30"
[[nodiscard]] std::optional<Said<std::pair<QTime, std::chrono::seconds>>>
readSpanOfDay(const Sentence &sentence, int at);
[[nodiscard]] std::optional<Said<DayPart>> readDayPart(const Sentence &sentence, int at);

} // namespace laju::quickline
