// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_blocks.h"

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
/// look-ups. Totals are qint64, or Total where they may not fit.
template<class Sum> class TotalsByDay final
{
public:
    TotalsByDay() = default;
    /// @p byDay is what was done on @p first (a day's number), on the day after it, and so on.
    TotalsByDay(qint32 first, const std::vector<Sum> &byDay);

    void add(const Dated &more);

    [[nodiscard]] Sum between(const Period &days) const;
    /// The sum of all days before @p day.
    [[nodiscard]] Sum before(Day day) const { return before(dayNumber(day)); }

private:
    [[nodiscard]] Sum before(qint32 day) const;

    qint32 m_first = 0;
    std::vector<Sum> m_before = std::vector<Sum>(1); ///< before the first day, the next one … and after all
};

/// Gathers much that makes totals by day: quicker than adding to them.
template<class Sum> class TallyByDay final
{
public:
    void add(const Dated &more);
    [[nodiscard]] TotalsByDay<Sum> totals() const { return TotalsByDay<Sum>(m_first, m_byDay); }

private:
    qint32 m_first = 0;
    std::vector<Sum> m_byDay;
};

using DayTotals = TotalsByDay<qint64>;
using DayTally = TallyByDay<qint64>;

} // namespace laju
