// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/working_calendar.h"
#include "core/domain/checked.h"
#include "core/domain/scope.h"

#include <QString>

namespace laju {

enum class HolidayKind {
    Public,
    JointLeave, ///< cuti bersama
    Leave,      ///< of one rep
    WorkedDay,  ///< worked all the same: a day in lieu, or a holiday that somebody does not keep
};
template<> struct Keys<HolidayKind>
{
    static constexpr std::array table{
        std::pair{HolidayKind::Public, "public"}, std::pair{HolidayKind::JointLeave, "joint_leave"},
        std::pair{HolidayKind::Leave, "leave"}, std::pair{HolidayKind::WorkedDay, "worked_day"}};
};

/// Days on which the company, a team or a rep does not work, or does all the same. Of several that hold for
/// somebody on a day the nearest says: a rep's own over the team's, the team's over the company's.
struct HolidayFields
{
    HolidayId id = HolidayId::generate();
    Day day;                       ///< the first
    std::optional<Day> until = {}; ///< the last, inclusive; none: one day
    QString name;
    HolidayKind kind = HolidayKind::Public;
    Scope scope = {};
    bool provisional = false; ///< reckoned ahead; no decree has fixed it yet
    qint64 version = 0;

    [[nodiscard]] Period days() const
    {
        return Period::make(day, until.value_or(day) + std::chrono::days(1)).value();
    }
    friend bool operator==(const HolidayFields &, const HolidayFields &) = default;
};
using Holiday = Checked<HolidayFields>;
/// InvalidInput: empty name, leave that is not a rep's, an end before the start or more than a year after it.
std::optional<Error> check(const HolidayFields &holiday);

/// The hours of a week that the company, a team or a rep works, in place of those of the wider scope. Of one
/// scope's schedules that hold on a day the one that began last counts.
struct WorkScheduleFields
{
    WorkScheduleId id = WorkScheduleId::generate();
    Scope scope = {};
    WorkWeek week = {};
    std::optional<Day> from = {};  ///< none: always was
    std::optional<Day> until = {}; ///< last day, inclusive; none: until further notice
    qint64 version = 0;

    friend bool operator==(const WorkScheduleFields &, const WorkScheduleFields &) = default;
};
using WorkSchedule = Checked<WorkScheduleFields>;
/// InvalidInput: no workday, hours that end before they begin or beyond the day, an end before the start.
std::optional<Error> check(const WorkScheduleFields &schedule);

/// What part of a target is asked of a rep in the first months of employment; the nearest scope's counts.
struct RampUpFields
{
    RampUpId id = RampUpId::generate();
    Scope scope = {};
    std::vector<int> shares; ///< in percent, of the first month from the first day on, the second …
    qint64 version = 0;

    /// Longer ones are refused.
    static constexpr size_t maxMonths = 24;

    friend bool operator==(const RampUpFields &, const RampUpFields &) = default;
};
using RampUp = Checked<RampUpFields>;
/// InvalidInput: no month or too many, a share outside 0–100.
std::optional<Error> check(const RampUpFields &rampUp);

} // namespace laju
