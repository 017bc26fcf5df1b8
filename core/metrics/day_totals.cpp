// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/day_totals.h"

#include <algorithm>
#include <numeric>

namespace laju {

DayTotals::DayTotals(qint32 first, const std::vector<qint64> &byDay)
    : m_first(first)
{
    std::inclusive_scan(byDay.begin(), byDay.end(), std::back_inserter(m_before));
}

qint64 DayTotals::before(qint32 day) const
{
    const auto days = std::clamp<qint64>(qint64{day} - m_first, 0, std::ssize(m_before) - 1);
    return m_before[static_cast<size_t>(days)];
}

qint64 DayTotals::between(const Period &days) const
{
    return before(dayNumber(days.to())) - before(dayNumber(days.from()));
}

} // namespace laju
