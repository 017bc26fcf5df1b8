// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/quickline/moments.h"

namespace laju::quickline {

/// Where a day without a year or a week is looked for.
enum class Lean {
    Past,   ///< today or before
    Future, ///< today or after
    Nearest,
};

/// The time of day of a moment that names only its day.
inline const QTime usualTime{9, 0};

/// The day that @p word means; none when there is no such date.
[[nodiscard]] std::optional<Day> resolveDay(const DayWord &word, Day today, Lean lean);
/// The instant that @p moment means in @p zone; none when there is no such date. A weekday that is today's
/// means today while its time is still to come (or, looking back, has come), else the one a week away.
[[nodiscard]] std::optional<Instant> resolve(const Moment &moment, Instant now, const QTimeZone &zone,
                                             Lean lean);

} // namespace laju::quickline
