// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/directory.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace laju {

using std::chrono::days;

namespace {

/// From the nearest scope to the widest: what the first of them says holds.
using Scopes = std::vector<Scope>;

Scopes scopesOfTeam(TeamId team, const Directory &directory)
{
    Scopes scopes;
    std::ranges::copy(directory.withTeamsAbove(team), std::back_inserter(scopes));
    scopes.push_back(Company());
    return scopes;
}

Scopes scopesOfRep(RepId rep, Day day, const Directory &directory)
{
    const std::optional<TeamId> team = directory.teamOf(rep, day);
    Scopes scopes = team ? scopesOfTeam(*team, directory) : Scopes{Company()};
    scopes.insert(scopes.begin(), rep);
    return scopes;
}

Period daysOf(const WorkScheduleFields &schedule)
{
    const Period always = Period::always();
    return Period::make(schedule.from.value_or(always.from()),
                        schedule.until ? *schedule.until + days(1) : always.to())
        .value();
}

void applySchedules(WorkingCalendar &calendar, const Period &period, const Scope &scope,
                    const Directory &directory)
{
    std::vector<const WorkScheduleFields *> own;
    for (const WorkSchedule &schedule : directory.workSchedules) {
        if (schedule->scope == scope)
            own.push_back(&schedule.fields());
    }
    std::ranges::sort(
        own, {}, [](const WorkScheduleFields *schedule) { return std::pair(schedule->from, schedule->id); });
    for (const WorkScheduleFields *schedule : own)
        calendar.setWeek(daysOf(*schedule).intersected(period), schedule->week);
}

void applyHolidays(WorkingCalendar &calendar, const Period &period, const Scope &scope,
                   const Directory &directory)
{
    // A day named both ways within one scope is worked: that is said on purpose, over a list of holidays.
    for (const bool worked : {false, true}) {
        for (const Holiday &holiday : directory.holidays) {
            if (holiday->scope != scope || (holiday->kind == HolidayKind::WorkedDay) != worked)
                continue;
            const Period off = holiday->days().intersected(period);
            for (Day day = off.from(); day < off.to(); day += days(1))
                worked ? calendar.addWorkday(day) : calendar.addDayOff(day);
        }
    }
}

void applyRampUp(WorkingCalendar &calendar, const Period &period, const Scopes &scopes, Day firstDay,
                 const Directory &directory)
{
    for (const Scope &scope : scopes) {
        const auto found = std::ranges::find_if(directory.rampUps,
                                                [&](const RampUp &rampUp) { return rampUp->scope == scope; });
        if (found == directory.rampUps.end())
            continue;
        for (int month = 0; month < static_cast<int>((*found)->shares.size()); ++month) {
            const Period days =
                Period::make(monthsLater(firstDay, month), monthsLater(firstDay, month + 1)).value();
            calendar.setShare(days.intersected(period), (*found)->shares[static_cast<size_t>(month)] / 100.0);
        }
        return;
    }
}

void apply(WorkingCalendar &calendar, const Period &period, const Scopes &scopes, const Directory &directory)
{
    // From the widest on: what is nearer comes over it.
    for (const Scope &scope : scopes | std::views::reverse) {
        applySchedules(calendar, period, scope, directory);
        applyHolidays(calendar, period, scope, directory);
    }
}

} // namespace

WorkWeek Directory::usualWeek() const
{
    return workWeek(settings.workdays, {settings.workStart, settings.workEnd});
}

std::vector<TeamId> Directory::withTeamsAbove(TeamId id) const
{
    std::vector<TeamId> found{id};
    for (const Team *known = team(id); known && (*known)->parent; known = team(found.back())) {
        // A ring of teams, however it came about, ends.
        if (std::ranges::find(found, *(*known)->parent) != found.end())
            break;
        found.push_back(*(*known)->parent);
    }
    return found;
}

bool Directory::concerns(const Scope &whose, const Scope &scope, Day day) const
{
    const auto *rep = std::get_if<RepId>(&scope);
    const auto *team = std::get_if<TeamId>(&scope);
    const Scopes around = rep    ? scopesOfRep(*rep, day, *this)
                          : team ? scopesOfTeam(*team, *this)
                                 : Scopes{Company()};
    return std::ranges::find(around, whose) != around.end();
}

WorkingCalendar Directory::calendarOf(RepId id) const
{
    const Period always = Period::always();
    std::set<Day> cuts{always.from(), always.to()};
    for (const Membership &membership : memberships) {
        if (membership.rep == id) {
            cuts.insert(membership.from.value_or(always.from()));
            cuts.insert(membership.until.value_or(always.to()));
        }
    }
    const Rep *known = rep(id);
    WorkingCalendar calendar(usualWeek());
    for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut) {
        const Period stretch = Period::make(*cut, *std::next(cut)).value();
        const Scopes scopes = scopesOfRep(id, stretch.from(), *this);
        apply(calendar, stretch, scopes, *this);
        if (known && (*known)->firstDay)
            applyRampUp(calendar, stretch, scopes, *(*known)->firstDay, *this);
    }
    if (known && ((*known)->firstDay || (*known)->lastDay))
        calendar.limitTo(Period::make((*known)->firstDay.value_or(always.from()),
                                      (*known)->lastDay ? *(*known)->lastDay + days(1) : always.to())
                             .value());
    return calendar;
}

WorkingCalendar Directory::calendar() const
{
    return calendarOf(Scope(Company()));
}

WorkingCalendar Directory::calendarOf(const Scope &scope) const
{
    if (const auto *rep = std::get_if<RepId>(&scope))
        return calendarOf(*rep);
    const auto *team = std::get_if<TeamId>(&scope);
    WorkingCalendar calendar(usualWeek());
    apply(calendar, Period::always(), team ? scopesOfTeam(*team, *this) : Scopes{Company()}, *this);
    return calendar;
}

} // namespace laju
