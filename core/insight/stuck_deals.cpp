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
    for (const StageStay &stay : facts.stays()) {
        const DealFact *deal = facts.deal(stay.opportunity);
        const auto usual = usualDays.find(stay.stage);
        if (!deal || usual == usualDays.end() || stay.entered > asOf)
            continue;
        const bool isThere = stay.left ? *stay.left > asOf : deal->stage == stay.stage;
        if (!isThere ||
            std::ranges::none_of(spans, [&](const RepSpan &span) { return span.rep == stay.rep; }))
            continue;
        const double days = std::chrono::duration<double, std::ratio<86400>>(asOf - stay.entered).count();
        if (days > usual->second)
            stuck.push_back({stay.opportunity, stay.stage, stay.rep, deal->amount, static_cast<int>(days),
                             usual->second});
    }
    std::ranges::sort(stuck, [](const StuckDeal &a, const StuckDeal &b) {
        return a.days != b.days ? a.days > b.days : a.opportunity < b.opportunity;
    });
    return stuck;
}

} // namespace laju
