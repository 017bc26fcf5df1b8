// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <vector>

namespace laju {

/// A whole number of a day.
struct Dated
{
    qint64 value;
    qint32 day; ///< the day's number

    friend auto operator<=>(const Dated &, const Dated &) = default;
};

/// What a whole team or company came to by each day, from a first day on: the sum over any days is two
/// look-ups.
class DayTotals final
{
public:
    DayTotals() = default;
    /// @p byDay is what was done on @p first (a day's number), on the day after it, and so on.
    DayTotals(qint32 first, const std::vector<qint64> &byDay);

    void add(const Dated &more);

    [[nodiscard]] qint64 between(const Period &days) const;
    /// The sum of all days before @p day.
    [[nodiscard]] qint64 before(Day day) const { return before(dayNumber(day)); }

private:
    [[nodiscard]] qint64 before(qint32 day) const;

    qint32 m_first = 0;
    std::vector<qint64> m_before = {0}; ///< before the first day, the next one … and after the last
};

/// Gathers much that makes a DayTotals: quicker than adding to one.
class DayTally final
{
public:
    void add(const Dated &more);
    [[nodiscard]] DayTotals totals() const { return DayTotals(m_first, m_byDay); }

private:
    qint32 m_first = 0;
    std::vector<qint64> m_byDay;
};

} // namespace laju
