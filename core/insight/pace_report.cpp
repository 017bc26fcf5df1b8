// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pace_report.h"

#include "core/metrics/catalogue.h"

#include <algorithm>
#include <ranges>

namespace laju {

std::optional<double> PaceLine::reached() const
{
    if (!standing.actual.value || standing.expectedByNow <= 0)
        return {};
    const double actual = *standing.actual.value;
    if (standing.sense == TargetSense::AtMost && actual <= standing.expectedByNow)
        return 1;
    const auto part = attained(standing.sense, actual, standing.expectedByNow);
    return part ? std::optional(std::clamp(*part, 0.0, 1.0)) : std::nullopt;
}

PaceReport paceReport(const Scope &scope, const Period &period, const AsOf &asOf, const Facts &facts)
{
    PaceReport report{.period = period, .lines = {}, .score = {}};
    double weighted = 0;
    double weights = 0;
    double plain = 0;
    int count = 0;
    for (const Metric &metric : catalogue() | std::views::filter(canHaveTarget)) {
        const auto standing = attainment(metric, scope, period, asOf, facts);
        if (!standing)
            continue;
        const bool isOfSeveral = !std::holds_alternative<RepId>(scope) &&
                                 !targetInForce(metric, scope, period.from(), facts.directory());
        report.lines.push_back({&metric, *standing, isOfSeveral});
        if (const auto reached = report.lines.back().reached()) {
            weighted += standing->weight * *reached;
            weights += standing->weight;
            plain += *reached;
            ++count;
        }
    }
    if (count > 0)
        report.score = weights > 0 ? weighted / weights : plain / count;
    return report;
}

} // namespace laju
