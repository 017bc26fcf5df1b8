// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QTime>

namespace laju::ui {

/// @name Times of day as fields hold them, and as minutes since midnight; a field has no 24:00, which is
/// 23:59 in it
/// @{
[[nodiscard]] inline std::chrono::minutes minutesOf(QTime time)
{
    return std::chrono::minutes(time.msecsSinceStartOfDay() / 60'000);
}
[[nodiscard]] inline QTime timeOf(std::chrono::minutes minutes)
{
    return minutes >= std::chrono::hours(24)
               ? QTime(23, 59)
               : QTime::fromMSecsSinceStartOfDay(static_cast<int>(minutes.count()) * 60'000);
}
/// @}

/// Some day that is that day of the week, 0 for Monday, to be named in the language in force.
[[nodiscard]] constexpr Day sampleDay(int sinceMonday)
{
    return dayOf(std::chrono::year(2026) / 11 / 23) + std::chrono::days(sinceMonday);
}

} // namespace laju::ui
