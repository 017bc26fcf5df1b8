// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <array>
#include <map>

namespace laju {

/// From when to when is worked on a day, since midnight.
struct WorkHours
{
    std::chrono::minutes start{8 * 60};
    std::chrono::minutes end{17 * 60};

    [[nodiscard]] constexpr std::chrono::minutes length() const { return end - start; }
    friend bool operator==(const WorkHours &, const WorkHours &) = default;
};

/// The hours of each weekday, from Monday (index 0) to Sunday (6); none: not worked.
using WorkWeek = std::array<std::optional<WorkHours>, 7>;
/// The same hours on each of @p workdays.
[[nodiscard]] WorkWeek workWeek(const std::array<bool, 7> &workdays, const WorkHours &hours = {});
/// 0 for Monday to 6 for Sunday: the place of @p day in a WorkWeek.
[[nodiscard]] size_t sinceMonday(Day day);

/// When somebody works: weeks that may change from a day on, less the days off, and how much of a target is
/// asked for on the days of a ramp-up.
///
/// Working time is told in full days: a day counts by its hours, against those of the longest day of its
/// week.
class WorkingCalendar final
{
public:
    /// Monday to Friday from 8 to 17, no days off.
    WorkingCalendar();
    explicit WorkingCalendar(const WorkWeek &week);

    /// On the days of @p days that week is worked instead.
    void setWeek(const Period &days, const WorkWeek &week);
    /// On the days of @p days only @p share of what a target asks for is asked, 0–1.
    void setShare(const Period &days, double share);
    /// Nothing is worked outside @p employment, such as before a rep's first day.
    void limitTo(const Period &employment);
    /// Takes a day out: a public holiday, leave.
    void addDayOff(Day day);
    /// The day is worked all the same, by the hours of the week's first workday if it has none of its own.
    void addWorkday(Day day);

    /// The week that is worked on @p day, but for days off.
    [[nodiscard]] const WorkWeek &weekOn(Day day) const { return ruleOn(day).week; }
    [[nodiscard]] bool isWorkday(Day day) const { return hoursOn(day).has_value(); }
    /// None when the day is not worked.
    [[nodiscard]] std::optional<WorkHours> hoursOn(Day day) const;
    [[nodiscard]] int workdays(const Period &period) const;
    /// The working time of @p period in full days.
    [[nodiscard]] double workingTime(const Period &period) const;
    /// The same weighed by the share of targets that is asked for.
    [[nodiscard]] double askedTime(const Period &period) const;
    /// What part of the hours of @p day is over at @p sinceMidnight, 0–1; 0 when the day is not worked.
    [[nodiscard]] double shareWorked(Day day, std::chrono::milliseconds sinceMidnight) const;
    /// The first days of @p period that hold @p count workdays; all of it when it has fewer.
    [[nodiscard]] Period firstWorkdays(const Period &period, int count) const;

private:
    /// From a day on, until the next one begins.
    struct Rule
    {
        WorkWeek week;
        double share = 1;
    };
    [[nodiscard]] const Rule &ruleOn(Day day) const;
    /// Begins a rule at @p day that says what holds there anyway.
    void cutAt(Day day);
    template<class Change> void changeRules(const Period &days, Change change);
    /// The sum over the workdays of @p period of what @p valueOf(rule, hours) says of each.
    template<class ValueOf> [[nodiscard]] double sum(const Period &period, ValueOf valueOf) const;

    std::map<Day, Rule> m_rules;      ///< the first one from the beginning of all days
    std::map<Day, bool> m_exceptions; ///< whether the day is worked, other than its week says
};

} // namespace laju
