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
        const auto judge = [&, stage = stage, usual = usual](const StageVisits::Visit &visit) {
            const RepId rep = visits.reps()[visit.rep];
            if (std::ranges::none_of(spans, [&](const RepSpan &span) { return span.rep == rep; }))
                return;
            const double days =
                std::chrono::duration<double, std::ratio<86400>>(asOf - visit.entered).count();
            if (days > usual)
                stuck.push_back(
                    {visit.deal, stage, rep, facts.deal(visit.deal)->amount, static_cast<int>(days), usual});
        };
        const Instant after = asOf + Instant::duration(1);
        visits.visit({.notLeftBefore = after, .begunBefore = after}, stage, judge);
    }
    std::ranges::sort(stuck, [](const StuckDeal &a, const StuckDeal &b) {
        return a.days != b.days ? a.days > b.days : a.opportunity < b.opportunity;
    });
    return stuck;
}

} // namespace laju
