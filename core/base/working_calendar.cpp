// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/working_calendar.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace laju {

using std::chrono::days;

namespace {

std::optional<WorkHours> firstHours(const WorkWeek &week)
{
    const auto found = std::ranges::find_if(week, [](const auto &hours) { return hours.has_value(); });
    return found == week.end() ? std::nullopt : *found;
}

/// @p hours as a part of the longest day of @p week.
double fullDays(const WorkWeek &week, const WorkHours &hours)
{
    using Minutes = std::chrono::duration<double, std::ratio<60>>;
    const auto lengths = week | std::views::transform([](const std::optional<WorkHours> &each) {
                             return each ? each->length() : std::chrono::minutes(0);
                         });
    return Minutes(hours.length()) / Minutes(std::ranges::max(lengths));
}

} // namespace

WorkWeek workWeek(const std::array<bool, 7> &workdays, const WorkHours &hours)
{
    WorkWeek week;
    std::ranges::transform(workdays, week.begin(),
                           [&](bool worked) { return worked ? std::optional(hours) : std::nullopt; });
    return week;
}

size_t sinceMonday(Day day)
{
    return std::chrono::weekday(day).iso_encoding() - 1;
}

WorkingCalendar::WorkingCalendar()
    : WorkingCalendar(workWeek({true, true, true, true, true, false, false}))
{
}

WorkingCalendar::WorkingCalendar(const WorkWeek &week)
    : m_rules{{Day::min(), {.week = week}}}
{
}

const WorkingCalendar::Rule &WorkingCalendar::ruleOn(Day day) const
{
    return std::prev(m_rules.upper_bound(day))->second;
}

void WorkingCalendar::cutAt(Day day)
{
    m_rules.try_emplace(day, ruleOn(day));
}

template<class Change> void WorkingCalendar::changeRules(const Period &days, Change change)
{
    if (days.isEmpty())
        return;
    cutAt(days.from());
    cutAt(days.to());
    for (auto rule = m_rules.find(days.from()); rule->first != days.to(); ++rule)
        change(rule->second);
}

void WorkingCalendar::setWeek(const Period &days, const WorkWeek &week)
{
    changeRules(days, [&](Rule &rule) { rule.week = week; });
}

void WorkingCalendar::setShare(const Period &days, double share)
{
    changeRules(days, [&](Rule &rule) { rule.share = share; });
}

void WorkingCalendar::limitTo(const Period &employment)
{
    cutAt(employment.from());
    cutAt(employment.to());
    for (auto &[from, rule] : m_rules) {
        if (!employment.contains(from))
            rule = {};
    }
    std::erase_if(m_exceptions, [&](const auto &exception) { return !employment.contains(exception.first); });
}

void WorkingCalendar::addDayOff(Day day)
{
    m_exceptions[day] = false;
}

void WorkingCalendar::addWorkday(Day day)
{
    m_exceptions[day] = true;
}

std::optional<WorkHours> WorkingCalendar::hoursOn(Day day) const
{
    const WorkWeek &week = ruleOn(day).week;
    const std::optional<WorkHours> &usual = week[sinceMonday(day)];
    const auto exception = m_exceptions.find(day);
    if (exception == m_exceptions.end())
        return usual;
    if (!exception->second)
        return {};
    return usual ? usual : firstHours(week);
}

template<class ValueOf> double WorkingCalendar::sum(const Period &period, ValueOf valueOf) const
{
    if (period.isEmpty())
        return 0;
    double total = 0;
    // Whole weeks at once: a period of years takes no longer than one of days.
    for (auto rule = std::prev(m_rules.upper_bound(period.from()));
         rule != m_rules.end() && rule->first < period.to(); ++rule) {
        const WorkWeek &week = rule->second.week;
        const Day from = std::max(rule->first, period.from());
        const auto next = std::next(rule);
        const Day to = next == m_rules.end() ? period.to() : std::min(next->first, period.to());
        // Counted before they are weighed: what is not worked at all comes to 0, without rounding.
        std::array<qint64, 7> worked{};
        for (size_t i = 0; i < worked.size(); ++i)
            worked[(sinceMonday(from) + i) % 7] = ((to - from).count() + 6 - static_cast<int>(i)) / 7;
        qint64 besides = 0;
        for (auto exception = m_exceptions.lower_bound(from);
             exception != m_exceptions.end() && exception->first < to; ++exception) {
            const size_t weekday = sinceMonday(exception->first);
            if (!exception->second)
                --worked[weekday];
            else if (!week[weekday])
                ++besides;
        }
        for (size_t i = 0; i < worked.size(); ++i) {
            if (week[i])
                total += static_cast<double>(worked[i]) * valueOf(rule->second, *week[i]);
        }
        if (const auto hours = firstHours(week); hours && besides > 0)
            total += static_cast<double>(besides) * valueOf(rule->second, *hours);
    }
    return total;
}

int WorkingCalendar::workdays(const Period &period) const
{
    return static_cast<int>(sum(period, [](const Rule &, const WorkHours &) { return 1.0; }));
}

double WorkingCalendar::workingTime(const Period &period) const
{
    return sum(period, [](const Rule &rule, const WorkHours &hours) { return fullDays(rule.week, hours); });
}

double WorkingCalendar::askedTime(const Period &period) const
{
    return sum(period, [](const Rule &rule, const WorkHours &hours) {
        return rule.share * fullDays(rule.week, hours);
    });
}

double WorkingCalendar::shareWorked(Day day, std::chrono::milliseconds sinceMidnight) const
{
    using Minutes = std::chrono::duration<double, std::ratio<60>>;
    const std::optional<WorkHours> hours = hoursOn(day);
    return hours ? std::clamp(Minutes(sinceMidnight - hours->start) / Minutes(hours->length()), 0.0, 1.0)
                 : 0.0;
}

Period WorkingCalendar::firstWorkdays(const Period &period, int count) const
{
    Day day = period.from();
    for (int seen = 0; day < period.to() && seen < count; day += days(1))
        seen += isWorkday(day) ? 1 : 0;
    return Period::make(period.from(), day).value();
}

} // namespace laju
