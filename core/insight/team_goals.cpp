// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/team_goals.h"

#include "core/metrics/cadence.h"
#include "core/metrics/catalogue.h"

#include <ranges>

namespace laju {

std::optional<double> TeamGoal::missing() const
{
    const Attainment &standing = line.standing;
    const double actual = standing.actual.value.value_or(0);
    if (!line.metric->additive || standing.sense == TargetSense::AtMost || actual >= standing.target)
        return {};
    return standing.target - actual;
}

std::vector<TeamGoal> teamGoals(RepId rep, const AsOf &asOf, const Facts &facts)
{
    const Directory &directory = facts.directory();
    std::vector<Scope> scopes;
    if (const auto team = directory.teamOf(rep, asOf.dayIn(directory.zoneOf(rep))))
        std::ranges::copy(directory.withTeamsAbove(*team), std::back_inserter(scopes));
    scopes.emplace_back(Company());
    const Day today = asOf.dayIn(directory.zone());
    std::vector<TeamGoal> goals;
    for (const Scope &scope : scopes) {
        for (const Metric &metric : catalogue() | std::views::filter(canHaveTarget)) {
            const Target *goal = targetInForce(metric, scope, today, directory);
            if (!goal)
                continue;
            const Period period =
                Period::containing(today, calendarOf((*goal)->cadence), directory.settings.weekStart);
            // On a Sunday a target for each workday is none.
            if (const auto standing = attainment(metric, scope, period, asOf, facts);
                standing && standing->target > 0)
                goals.push_back({scope, period, {.metric = &metric, .standing = *standing}});
        }
    }
    return goals;
}

} // namespace laju
