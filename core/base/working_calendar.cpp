// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/working_calendar.h"

namespace laju {

using std::chrono::days;

WorkingCalendar::WorkingCalendar()
    : WorkingCalendar({true, true, true, true, true, false, false})
{
}

WorkingCalendar::WorkingCalendar(std::array<bool, 7> workdays)
    : m_workdays(workdays)
{
}

void WorkingCalendar::addDayOff(Day day)
{
    m_daysOff.insert(day);
}

void WorkingCalendar::limitTo(const Period &employment)
{
    m_employment = employment;
}

bool WorkingCalendar::isWorkday(Day day) const
{
    if (m_employment && !m_employment->contains(day))
        return false;
    const unsigned sinceMonday = std::chrono::weekday(day).iso_encoding() - 1;
    return m_workdays[sinceMonday] && !m_daysOff.contains(day);
}

int WorkingCalendar::workdays(const Period &period) const
{
    const Period within = m_employment ? m_employment->intersected(period) : period;
    int count = 0;
    for (Day day = within.from(); day < within.to(); day += days(1))
        count += isWorkday(day) ? 1 : 0;
    return count;
}

Period WorkingCalendar::firstWorkdays(const Period &period, int count) const
{
    Day day = period.from();
    for (int seen = 0; day < period.to() && seen < count; day += days(1))
        seen += isWorkday(day) ? 1 : 0;
    return Period::make(period.from(), day).value();
}

} // namespace laju
