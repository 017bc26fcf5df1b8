// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_journeys.h"

#include "core/metrics/stays_by_deal.h"

#include <algorithm>

namespace laju {

namespace {

/// Whether all that is known of a deal's way is known to the day, and lies before @p period or after it.
bool isOutside(const DealFact &deal, std::span<const StageStay> stays, const Period &period)
{
    if (stays.empty() || stays.back().stage != deal.stage || !deal.created)
        return false;
    const auto isBefore = [&](const StageStay &stay) { return stay.enteredDay < period.from(); };
    const auto isAfter = [&](const StageStay &stay) { return stay.enteredDay >= period.to(); };
    return (*deal.created < period.from() && std::ranges::all_of(stays, isBefore)) ||
           (*deal.created >= period.to() && std::ranges::all_of(stays, isAfter));
}

} // namespace

std::vector<CreditedJourney> journeysThrough(const PipelineSteps &steps, const Facts &facts,
                                             const Selection &selection, const SelectedPeople &people)
{
    std::vector<CreditedJourney> journeys;
    StaysByDeal staysByDeal(facts.stays());
    DealFilter takes(selection);
    for (const DealFact &deal : facts.deals()) {
        const SelectedPeople::Part *theirs = people.of(deal.rep);
        if (!theirs || !takes(deal))
            continue;
        const std::span<const StageStay> stays = staysByDeal.of(deal.id);
        if (isOutside(deal, stays, selection.period))
            continue;
        if (auto journey = steps.journeyOf(deal, stays))
            journeys.push_back({std::move(*journey), theirs});
    }
    return journeys;
}

} // namespace laju
