// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stuck_deals.h"

#include "core/metrics/stage_times.h"

#include <algorithm>

namespace laju {

std::vector<DealInside> dealsInside(const Facts &facts, const Scope &scope, Instant asOf,
                                    std::optional<StageId> only)
{
    const Directory &directory = facts.directory();
    const std::vector<RepSpan> spans =
        directory.spans(scope, Period::ofDay(localDay(asOf, directory.zone())));
    std::vector<DealInside> inside;
    const StageVisits &visits = facts.stageVisits();
    for (const std::vector<Stage> *stages : {&directory.stages, &directory.removedStages}) {
        for (const Stage &stage : *stages) {
            if (stage->kind != StageKind::Open || only.value_or(stage->id) != stage->id)
                continue;
            const auto take = [&](const StageVisits::Visit &visit) {
                const RepId rep = visits.reps()[visit.rep];
                if (std::ranges::none_of(spans, [&](const RepSpan &span) { return span.rep == rep; }))
                    return;
                const double days =
                    std::chrono::duration<double, std::ratio<86400>>(asOf - visit.entered).count();
                inside.push_back({visit.deal, stage->id, rep, facts.deal(visit.deal)->amount, days});
            };
            const Instant after = asOf + Instant::duration(1);
            visits.visit({.notLeftBefore = after, .begunBefore = after}, stage->id, take);
        }
    }
    return inside;
}

std::vector<StuckDeal> stuckAmong(const std::vector<DealInside> &inside,
                                  const std::unordered_map<StageId, double> &usualDays)
{
    std::vector<StuckDeal> stuck;
    for (const DealInside &deal : inside) {
        const auto usual = usualDays.find(deal.stage);
        if (usual != usualDays.end() && deal.days > usual->second)
            stuck.push_back({deal.opportunity, deal.stage, deal.rep, deal.amount, static_cast<int>(deal.days),
                             usual->second, deal.days - usual->second});
    }
    std::ranges::sort(stuck, [](const StuckDeal &a, const StuckDeal &b) {
        return a.days != b.days ? a.days > b.days : a.opportunity < b.opportunity;
    });
    return stuck;
}

std::vector<StuckDeal> stuckDeals(const Facts &facts, const Scope &scope, Instant asOf)
{
    return stuckAmong(dealsInside(facts, scope, asOf), usualStageDays(facts, asOf));
}

Instant asOfIn(const Period &period, const Directory &directory, Instant now)
{
    return std::min(now, startOfDay(period.to(), directory.zone()));
}

} // namespace laju
