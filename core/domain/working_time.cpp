// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/working_time.h"

#include "core/domain/field_checks.h"

#include <algorithm>

namespace laju {

std::optional<Error> check(const HolidayFields &holiday)
{
    constexpr std::chrono::days longest{366};
    if (holiday.kind == HolidayKind::Leave && !std::holds_alternative<RepId>(holiday.scope))
        return invalid(QCoreApplication::translate("Domain", "Leave is somebody's: name the rep."));
    if (holiday.until && *holiday.until < holiday.day)
        return invalid(QCoreApplication::translate("Domain", "The days end (%1) before they begin (%2).")
                           .arg(toIso(*holiday.until), toIso(holiday.day)));
    if (holiday.until && *holiday.until - holiday.day > longest)
        return invalid(
            QCoreApplication::translate("Domain", "Days off last a year at most (%1 to %2 are more).")
                .arg(toIso(holiday.day), toIso(*holiday.until)));
    return requireName(holiday.name);
}

std::optional<Error> check(const WorkScheduleFields &schedule)
{
    if (std::ranges::none_of(schedule.week, [](const auto &hours) { return hours.has_value(); }))
        return invalid(QCoreApplication::translate("Domain", "A work schedule needs a day that is worked."));
    const auto isWrong = [](const std::optional<WorkHours> &hours) {
        return hours && (hours->start.count() < 0 || hours->end <= hours->start ||
                         hours->end > std::chrono::hours(24));
    };
    if (std::ranges::any_of(schedule.week, isWrong))
        return invalid(QCoreApplication::translate(
            "Domain", "Working hours end after they begin, on the same day (00:00 to 24:00)."));
    if (schedule.from && schedule.until && *schedule.until < *schedule.from)
        return invalid(
            QCoreApplication::translate("Domain", "The work schedule ends (%1) before it begins (%2).")
                .arg(toIso(*schedule.until), toIso(*schedule.from)));
    return {};
}

std::optional<Error> check(const RampUpFields &rampUp)
{
    if (rampUp.shares.empty() || rampUp.shares.size() > RampUpFields::maxMonths)
        return invalid(
            QCoreApplication::translate("Domain", "A ramp-up has a share for each of 1 to %1 months, not %2.")
                .arg(RampUpFields::maxMonths)
                .arg(rampUp.shares.size()));
    const auto wrong =
        std::ranges::find_if(rampUp.shares, [](int share) { return share < 0 || share > 100; });
    if (wrong != rampUp.shares.end())
        return invalid(
            QCoreApplication::translate("Domain", "A share lies between 0% and 100% (%1%).").arg(*wrong));
    return {};
}

} // namespace laju
