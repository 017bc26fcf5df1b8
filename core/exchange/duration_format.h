// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/number_format.h"

#include <QString>

#include <chrono>
#include <span>

namespace laju {

/// What a plain number in a column of durations counts.
enum class DurationUnit { Milliseconds, Seconds, Minutes, Hours };
/// What 12:30 means in a column of durations.
enum class ClockForm { MinutesSeconds, HoursMinutes };

struct DurationFormat
{
    DurationUnit unit = DurationUnit::Seconds;
    ClockForm clock = ClockForm::MinutesSeconds;
    NumberFormat number = {};

    friend bool operator==(const DurationFormat &, const DurationFormat &) = default;
};

/// What a column's head and cells say about its durations.
struct DurationDetection
{
    DurationFormat format; ///< the likeliest
    bool ambiguous =
        false;             ///< neither head nor cells prove the unit, the clock form or the decimal sign: ask
    qint64 durations = 0;  ///< cells that are a duration in some format
    qint64 unreadable = 0; ///< cells that are none; blank cells count nowhere
};

/// Decides by the head (@p header, as in the file: "Call Duration (in seconds)"), else by all @p cells:
/// numbers that would be more than ten hours in the middle are milliseconds, above a day in minutes they are
/// seconds.
[[nodiscard]] DurationDetection detectDurations(std::span<const QString> cells, QStringView header);

/// Reads one cell to the nearest second: a plain number in @p format's unit, 1:02:03, 12:30 (see ClockForm),
/// 12m, 1h 5m, 1 jam 5 menit, 90 s, 1500 ms, PT5M30S. Errors: InvalidInput, naming the text, when it is none,
/// negative, or longer than 10,000 hours.
Result<std::chrono::seconds> parseDuration(QStringView text, const DurationFormat &format);

} // namespace laju
