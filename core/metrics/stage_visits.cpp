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

void StageVisits::InOrder::measureFrom(size_t group)
{
    m_begun.resize((m_visits.size() + groupSize - 1) / groupSize);
    for (; group < m_begun.size(); ++group) {
        const std::span<const Visit> rest = std::span(m_visits).subspan(group * groupSize);
        const std::span<const Visit> visits = rest.first(std::min(groupSize, rest.size()));
        m_begun[group] = std::ranges::min_element(visits, {}, &Visit::entered)->entered;
    }
}

void StageVisits::InOrder::sort()
{
    std::ranges::sort(m_visits, {}, &Visit::order);
    measureFrom(0);
}

void StageVisits::InOrder::add(const Visit &visit)
{
    const auto at = std::ranges::lower_bound(m_visits, visit.order(), {}, &Visit::order);
    const auto place = static_cast<size_t>(at - m_visits.begin());
    m_visits.insert(at, visit);
    measureFrom(place / groupSize);
}

void StageVisits::InOrder::remove(const Visit &visit)
{
    const auto at = std::ranges::lower_bound(m_visits, visit.order(), {}, &Visit::order);
    const auto place = static_cast<size_t>(at - m_visits.begin());
    m_visits.erase(at);
    measureFrom(place / groupSize);
}

std::span<const StageVisits::Visit> StageVisits::InOrder::over() const
{
    return {m_visits.begin(), std::ranges::lower_bound(m_visits, Instant::max(), {}, &Visit::left)};
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
        const Often often =
            std::ranges::count(stays, stay.stage, &StageStay::stage) > 1 ? Often::Repeatedly : Often::Once;
        take(m_byStage[stay.stage], Visit{stay.entered, *left, deal.id, rep, often});
    }
}

Dated StageVisits::timeOf(const Visit &visit, RepDays &days) const
{
    const Day day = days.dayOf(visit.left, m_reps[visit.rep]);
    return {std::chrono::milliseconds(visit.left - visit.entered).count(), dayNumber(day)};
}

StageVisits::StageVisits(std::span<const DealFact> deals, std::span<const StageStay> stays,
                         const Directory &directory)
{
    // Room that is not used in the end is never touched.
    std::unordered_map<StageId, size_t> most;
    for (const StageStay &stay : stays)
        ++most[stay.stage];
    for (const auto &[stage, count] : most)
        m_byStage[stage].of(Often::Once).reserve(count);
    StaysByDeal staysByDeal(stays);
    for (const DealFact &deal : deals)
        place(deal, staysByDeal.of(deal.id),
              [](Stage &stage, const Visit &visit) { stage.of(visit.often).append(visit); });
    RepDays days(directory);
    for (auto &[id, stage] : m_byStage) {
        std::ranges::for_each(stage.visits, &InOrder::sort);
        const std::span<const Visit> over = stage.of(Often::Once).over();
        std::vector<Dated> times;
        times.reserve(over.size());
        std::ranges::transform(over, std::back_inserter(times),
                               [&](const Visit &visit) { return timeOf(visit, days); });
        stage.timesOfOnce = DatedValues(times);
    }
}

void StageVisits::add(const DealFact &deal, std::span<const StageStay> stays, const Directory &directory)
{
    RepDays days(directory);
    place(deal, stays, [&](Stage &stage, const Visit &visit) {
        stage.of(visit.often).add(visit);
        if (visit.often == Often::Once && visit.left != Instant::max())
            stage.timesOfOnce.add(timeOf(visit, days));
    });
}

void StageVisits::remove(const DealFact &deal, std::span<const StageStay> stays, const Directory &directory)
{
    RepDays days(directory);
    place(deal, stays, [&](Stage &stage, const Visit &visit) {
        stage.of(visit.often).remove(visit);
        if (visit.often == Often::Once && visit.left != Instant::max())
            stage.timesOfOnce.remove(timeOf(visit, days));
    });
}

quint32 StageVisits::placeOf(RepId rep)
{
    const auto [found, isNew] = m_places.try_emplace(rep, static_cast<quint32>(m_reps.size()));
    if (isNew)
        m_reps.push_back(rep);
    return found->second;
}

const DatedValues &StageVisits::timesOfOnce(StageId stage) const
{
    static const DatedValues none;
    const auto found = m_byStage.find(stage);
    return found == m_byStage.end() ? none : found->second.timesOfOnce;
}

} // namespace laju
