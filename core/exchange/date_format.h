// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>
#include <QTime>

#include <optional>
#include <span>

namespace laju {

/// How a column's dates in numbers (3/4/2026) are meant. Dates with the year first, with a month's name, or
/// as a spreadsheet's serial number need no such choice and are read in any column.
enum class DateOrder { DayFirst, MonthFirst };

struct DateFormat
{
    DateOrder order = DateOrder::DayFirst;

    friend bool operator==(const DateFormat &, const DateFormat &) = default;
};

/// What a column's cells say about its dates.
struct DateDetection
{
    DateFormat format;      ///< what more cells prove; DayFirst where none does
    bool ambiguous = false; ///< there are cells that mean another day in the other order, and no cell (or
                            ///< cells on both sides) to prove which is right: ask
    qint64 dayFirst = 0;    ///< cells that are a date only with the day first
    qint64 monthFirst = 0;  ///< cells that are a date only with the month first
    qint64 undecided = 0;   ///< cells that are another date in each order
    qint64 dates = 0;       ///< cells that are a date in some order, the above included
    qint64 withTime = 0;    ///< those of them that have a time of day
    qint64 unreadable = 0;  ///< cells that are no date; blank cells count nowhere
};

/// Collects evidence from a column cell by cell.
class DateDetector final
{
public:
    void add(QStringView cell);
    [[nodiscard]] DateDetection result() const;

private:
    DateDetection m_seen;
};

[[nodiscard]] DateDetection detectDates(std::span<const QString> cells);

/// A date as a cell gives it.
struct ParsedDate
{
    Day day;
    std::optional<QTime> time = {}; ///< nothing where the cell has a date only
    std::optional<int> utcOffsetSeconds =
        {}; ///< east of Greenwich is positive; nothing where the cell names no zone

    friend bool operator==(const ParsedDate &, const ParsedDate &) = default;
};

/// Reads one cell: 2026-11-23, 2026-11-23T14:05:09.5Z, 20261123, 23/11/2026, 23-11-26 (years 00–69 are 20xx),
/// 23 Nov 2026, Nov 23, 2026 (English and Indonesian names), 45631.0 (days since 1899-12-30), with times such
/// as 14:05, 2:05 PM, 14.05, and 1763877600 or 1763877600000 (since 1970, in UTC). Errors: InvalidInput,
/// naming the text and what is wrong (31 February, month 13, years before 1900 or after 2199 …).
Result<ParsedDate> parseDate(QStringView text, const DateFormat &format);

/// Reads a time of day: 14:05, 14:05:09, 2:05 PM, 14.05. Errors: InvalidInput, naming the text.
Result<QTime> parseTimeOfDay(QStringView text);

} // namespace laju
