// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <array>
#include <set>

namespace laju {

/// Which days are worked: a pattern of weekdays, less the days off.
class WorkingCalendar final
{
public:
    /// Monday to Friday, no days off.
    WorkingCalendar();
    /// @p workdays counts from Monday (index 0) to Sunday (6).
    explicit WorkingCalendar(std::array<bool, 7> workdays);

    /// Takes a day out: a public holiday, leave.
    void addDayOff(Day day);
    /// Nothing is worked outside @p employment, such as before a rep's first day.
    void limitTo(const Period &employment);

    [[nodiscard]] bool isWorkday(Day day) const;
    [[nodiscard]] int workdays(const Period &period) const;
    /// The first days of @p period that hold @p count workdays; all of it when it has fewer.
    [[nodiscard]] Period firstWorkdays(const Period &period, int count) const;

private:
    std::array<bool, 7> m_workdays;
    std::set<Day> m_daysOff;
    std::optional<Period> m_employment;
};

} // namespace laju
