// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/scope_totals.h"

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

qint64 ScopeTotals::sum(Measure measure, const Scope &scope, const Period &days,
                        const std::function<DayTotals()> &make) const
{
    const std::scoped_lock lock(m_mutex);
    const Key key(static_cast<qint32>(measure), scope);
    auto found = m_made.find(key);
    if (found == m_made.end())
        found = m_made.emplace(key, make()).first;
    return found->second.between(days);
}

void ScopeTotals::forget(Measure measure)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_made, [&](const auto &made) { return made.first.first == static_cast<qint32>(measure); });
}

void ScopeTotals::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_made.clear();
}

} // namespace laju
