// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace laju {

/// A moment, in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
/// A date on somebody's calendar. A different type than Instant on purpose: turning one into the other needs
/// a zone.
using Day = std::chrono::local_days;

[[nodiscard]] Day toDay(QDate date);
[[nodiscard]] QDate toQDate(Day day);
[[nodiscard]] constexpr Day dayOf(std::chrono::year_month_day date)
{
    return Day(date);
}
/// The same day of the month @p months later, or that month's last when it has none.
[[nodiscard]] Day monthsLater(Day day, int months);
/// Days since 1970-01-01: how a day is stored.
[[nodiscard]] constexpr qint32 dayNumber(Day day)
{
    return static_cast<qint32>(day.time_since_epoch().count());
}
[[nodiscard]] constexpr Day dayFromNumber(qint64 number)
{
    return Day(std::chrono::days(number));
}
/// Milliseconds since 1970-01-01 UTC: how an instant is stored.
[[nodiscard]] constexpr qint64 millis(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant instantFromMillis(qint64 number)
{
    return Instant(std::chrono::milliseconds(number));
}

/// The date in @p zone at @p instant.
[[nodiscard]] Day localDay(Instant instant, const QTimeZone &zone);
/// The date and time in @p zone at @p instant.
[[nodiscard]] QDateTime toZone(Instant instant, const QTimeZone &zone);
/// The instant of @p time on @p day in @p zone; in a gap of summer time, the first moment after it.
[[nodiscard]] Instant instantAt(Day day, QTime time, const QTimeZone &zone);
/// The first instant of @p day in @p zone (not always midnight).
[[nodiscard]] Instant startOfDay(Day day, const QTimeZone &zone);

/// Reads YYYY-MM-DD. Errors: InvalidInput, naming the text, when it is no such date (31 February is none).
Result<Day> dayFromIso(QStringView text);
/// YYYY-MM-DD.
[[nodiscard]] QString toIso(Day day);

} // namespace laju
