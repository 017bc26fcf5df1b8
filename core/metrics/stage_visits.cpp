// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_visits.h"

#include "core/metrics/stays_by_deal.h"

#include <algorithm>

namespace laju {

std::optional<Instant> endOf(const StageStay &stay, const DealFact &deal)
{
    if (!stay.left && stay.stage == deal.stage)
        return Instant::max();
    return stay.left;
}

template<class Take>
void StageVisits::place(const DealFact &deal, std::span<const StageStay> stays, Take take)
{
    const quint32 rep = placeOf(deal.rep);
    for (size_t i = 0; i < stays.size(); ++i) {
        const StageStay &stay = stays[i];
        const std::optional<Instant> left = endOf(stay, deal);
        const auto isSame = [&](const StageStay &earlier) {
            return earlier.stage == stay.stage && earlier.entered == stay.entered &&
                   endOf(earlier, deal) == left;
        };
        // Of visits that began and ended at one moment, as when a deal goes back and forth at once, one
        // counts.
        if (!left || (*left == Instant::max() && deal.state != StageKind::Open) ||
            std::ranges::any_of(stays.first(i), isSame))
            continue;
        const auto visits = std::ranges::count(stays, stay.stage, &StageStay::stage);
        take(m_byStage[stay.stage], Visit{stay.entered, *left, deal.id, rep, visits > 1});
    }
}

StageVisits::StageVisits(std::span<const DealFact> deals, std::span<const StageStay> stays)
{
    // Room that is not used in the end is never touched.
    std::unordered_map<StageId, size_t> most;
    for (const StageStay &stay : stays)
        ++most[stay.stage];
    for (const auto &[stage, count] : most)
        m_byStage[stage].reserve(count);
    StaysByDeal staysByDeal(stays);
    for (const DealFact &deal : deals)
        place(deal, staysByDeal.of(deal.id),
              [](Visits &visits, const Visit &visit) { visits.push_back(visit); });
    for (auto &[stage, visits] : m_byStage)
        std::ranges::sort(visits, {}, &Visit::order);
}

void StageVisits::add(const DealFact &deal, std::span<const StageStay> stays)
{
    place(deal, stays, [](Visits &visits, const Visit &visit) {
        visits.insert(std::ranges::lower_bound(visits, visit.order(), {}, &Visit::order), visit);
    });
}

void StageVisits::remove(const DealFact &deal, std::span<const StageStay> stays)
{
    place(deal, stays, [](Visits &visits, const Visit &visit) {
        visits.erase(std::ranges::lower_bound(visits, visit.order(), {}, &Visit::order));
    });
}

quint32 StageVisits::placeOf(RepId rep)
{
    const auto [found, isNew] = m_places.try_emplace(rep, static_cast<quint32>(m_reps.size()));
    if (isNew)
        m_reps.push_back(rep);
    return found->second;
}

std::span<const StageVisits::Visit> StageVisits::notLeftBefore(Instant moment, StageId stage) const
{
    const auto found = m_byStage.find(stage);
    if (found == m_byStage.end())
        return {};
    return {std::ranges::lower_bound(found->second, moment, {}, &Visit::left), found->second.end()};
}

} // namespace laju
