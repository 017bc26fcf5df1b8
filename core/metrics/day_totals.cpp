// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/day_totals.h"

#include "core/metrics/figures.h"

#include <algorithm>
#include <numeric>

namespace laju {

template<class Sum>
TotalsByDay<Sum>::TotalsByDay(qint32 first, const std::vector<Sum> &byDay)
    : m_first(first)
{
    std::inclusive_scan(byDay.begin(), byDay.end(), std::back_inserter(m_before));
}

template<class Sum> void TotalsByDay<Sum>::add(const Dated &more)
{
    if (m_before.size() == 1)
        m_first = more.day;
    if (more.day < m_first) {
        m_before.insert(m_before.begin(), static_cast<size_t>(m_first - more.day), Sum());
        m_first = more.day;
    }
    const auto after = static_cast<size_t>(more.day - m_first) + 1;
    if (after >= m_before.size())
        m_before.resize(after + 1, m_before.back());
    std::for_each(m_before.begin() + static_cast<std::ptrdiff_t>(after), m_before.end(),
                  [more = Sum(more.value)](Sum &total) { total += more; });
}

template<class Sum> Sum TotalsByDay<Sum>::before(qint32 day) const
{
    const auto days = std::clamp<qint64>(qint64{day} - m_first, 0, std::ssize(m_before) - 1);
    return m_before[static_cast<size_t>(days)];
}

template<class Sum> Sum TotalsByDay<Sum>::between(const Period &days) const
{
    return before(dayNumber(days.to())) - before(dayNumber(days.from()));
}

template<class Sum> void TallyByDay<Sum>::add(const Dated &more)
{
    if (m_byDay.empty())
        m_first = more.day;
    if (more.day < m_first) {
        m_byDay.insert(m_byDay.begin(), static_cast<size_t>(m_first - more.day), Sum());
        m_first = more.day;
    }
    const auto place = static_cast<size_t>(more.day - m_first);
    if (place >= m_byDay.size())
        m_byDay.resize(place + 1);
    m_byDay[place] += Sum(more.value);
}

template class TotalsByDay<qint64>;
template class TotalsByDay<Total>;
template class TallyByDay<qint64>;
template class TallyByDay<Total>;

} // namespace laju
