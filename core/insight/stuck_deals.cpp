// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stuck_deals.h"

#include "core/metrics/stage_times.h"

#include <algorithm>

namespace laju {

std::vector<StuckDeal> stuckDeals(const Facts &facts, const Scope &scope, Instant asOf)
{
    const Directory &directory = facts.directory();
    const std::unordered_map<StageId, double> usualDays = usualStageDays(facts, asOf);
    const std::vector<RepSpan> spans =
        directory.spans(scope, Period::ofDay(localDay(asOf, directory.zone())));
    std::vector<StuckDeal> stuck;
    const StageVisits &visits = facts.stageVisits();
    for (const auto &[stage, usual] : usualDays) {
        for (const StageVisits::Visit &visit : visits.notLeftBefore(asOf + Instant::duration(1), stage)) {
            const RepId rep = visits.reps()[visit.rep];
            if (visit.entered > asOf ||
                std::ranges::none_of(spans, [&](const RepSpan &span) { return span.rep == rep; }))
                continue;
            const double days =
                std::chrono::duration<double, std::ratio<86400>>(asOf - visit.entered).count();
            if (days > usual)
                stuck.push_back(
                    {visit.deal, stage, rep, facts.deal(visit.deal)->amount, static_cast<int>(days), usual});
        }
    }
    std::ranges::sort(stuck, [](const StuckDeal &a, const StuckDeal &b) {
        return a.days != b.days ? a.days > b.days : a.opportunity < b.opportunity;
    });
    return stuck;
}

} // namespace laju
