// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plan_work.h"

#include <algorithm>
#include <cmath>

namespace laju {

double wholeUp(double amount)
{
    if (amount >= PlanWork::endless)
        return PlanWork::endless;
    const double nearest = std::round(amount);
    return std::abs(amount - nearest) <= 1e-9 * std::max(amount, 1.0) ? nearest : std::ceil(amount);
}

std::vector<RepSpan> sellersOf(const Scope &scope, const Period &days, const Directory &directory)
{
    std::vector<RepSpan> spans = directory.spans(scope, days);
    const auto leads = [&](const RepSpan &span) {
        const Rep *rep = directory.rep(span.rep);
        return rep && (*rep)->role == Role::Manager;
    };
    if (!std::ranges::all_of(spans, leads))
        std::erase_if(spans, leads);
    return spans;
}

PlanWork planWork(const Scope &scope, const Period &days, std::optional<int> reps, const Directory &directory)
{
    PlanWork work{.days = days, .workdays = directory.calendarOf(scope).workdays(days)};
    std::vector<RepId> working;
    for (const RepSpan &span : sellersOf(scope, days, directory)) {
        const double time = directory.calendarOf(span.rep).workingTime(span.days);
        work.ownRepDays += time;
        if (time > 0)
            working.push_back(span.rep);
    }
    std::ranges::sort(working);
    work.ownReps = static_cast<int>(std::unique(working.begin(), working.end()) - working.begin());
    work.reps = reps.value_or(work.ownReps);
    const double each = work.ownReps > 0 ? work.ownRepDays / work.ownReps : work.workdays;
    work.repDays = work.reps == work.ownReps ? work.ownRepDays : each * work.reps;
    return work;
}

} // namespace laju
