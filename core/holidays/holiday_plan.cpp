// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holidays/holiday_plan.h"

#include <algorithm>
#include <set>

namespace laju {

HolidayPlan planHolidays(const Directory &directory, const std::vector<HolidayFields> &holidays)
{
    const auto yearOf = [](const HolidayFields &holiday) {
        return std::chrono::year_month_day(holiday.day).year();
    };
    std::set<std::chrono::year> fixedYears;
    for (const HolidayFields &holiday : holidays) {
        if (!holiday.provisional)
            fixedYears.insert(yearOf(holiday));
    }
    HolidayPlan plan;
    std::vector<const Holiday *> staying;
    for (const Holiday &known : directory.holidays) {
        const bool goes = known->provisional && fixedYears.contains(yearOf(known.fields())) &&
                          !holidays.empty() && known->scope == holidays.front().scope;
        if (goes)
            plan.superseded.push_back(known);
        else
            staying.push_back(&known);
    }
    for (const HolidayFields &holiday : holidays) {
        const bool isKnown = std::ranges::any_of(staying, [&](const Holiday *known) {
            const Period days = (*known)->days();
            return (*known)->scope == holiday.scope && (*known)->kind != HolidayKind::WorkedDay &&
                   days.contains(holiday.days().from()) && days.contains(holiday.days().last());
        });
        if (isKnown)
            ++plan.known;
        else
            plan.added.push_back(Holiday::make(holiday).value());
    }
    return plan;
}

Result<Change> apply(const HolidayPlan &plan, Session &session)
{
    return session.transact([&](Session &all) -> Result<void> {
        for (const Holiday &gone : plan.superseded) {
            if (const auto removed = all.remove(gone->id); !removed)
                return failure(removed.error());
        }
        for (const Holiday &holiday : plan.added) {
            if (const auto saved = all.save(holiday); !saved)
                return failure(saved.error());
        }
        return {};
    });
}

} // namespace laju
