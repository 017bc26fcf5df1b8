// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_journeys.h"

#include "core/metrics/stays_by_deal.h"

#include <algorithm>

namespace laju {

namespace {

/// The places of steps. Few enough that looking through them is quickest.
class Ranks final
{
public:
    explicit Ranks(const std::vector<const Stage *> &steps)
    {
        std::ranges::transform(steps, std::back_inserter(m_steps),
                               [](const Stage *step) { return (*step)->id; });
    }
    [[nodiscard]] std::optional<size_t> of(StageId stage) const
    {
        const auto found = std::ranges::find(m_steps, stage);
        return found == m_steps.end() ? std::nullopt
                                      : std::optional(static_cast<size_t>(found - m_steps.begin()));
    }

private:
    std::vector<StageId> m_steps;
};

class JourneyWriter final
{
public:
    JourneyWriter(const DealFact &deal, const SelectedPeople::Part &theirs, size_t steps)
        : m_journey{&deal, &theirs, {}}
    {
        m_journey.steps.resize(steps);
    }

    /// @p day is none when nobody knows when; @p before is the same for the steps passed by.
    void enter(size_t rank, std::optional<Day> day, std::optional<Day> before)
    {
        auto &steps = m_journey.steps;
        for (size_t i = m_reached; i <= rank; ++i) {
            steps[i].reached = true;
            steps[i].reachedOn = i == rank ? day : before;
        }
        for (size_t i = 0; i < rank; ++i)
            steps[i].wentOn |= steps[i].touched;
        for (size_t i = rank + 1; i < m_reached; ++i)
            steps[i].movedBack = true;
        if (!std::exchange(steps[rank].touched, true))
            steps[rank].touchedOn = day;
        m_reached = std::max(m_reached, rank + 1);
    }
    /// The deal began on @p day, so it was in the first step or beyond from then on.
    void begin(Day day)
    {
        StepReached &first = m_journey.steps.front();
        first.reached = true;
        first.reachedOn = std::min(first.reachedOn.value_or(day), day);
        m_reached = std::max(m_reached, size_t(1));
    }

    [[nodiscard]] size_t reached() const { return m_reached; }
    [[nodiscard]] Journey take() { return std::move(m_journey); }

private:
    Journey m_journey;
    size_t m_reached = 0; ///< so many steps
};

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

Journey journeyOf(const DealFact &deal, const SelectedPeople::Part &theirs, std::span<const StageStay> stays,
                  const Ranks &ranks, bool startsHere, size_t steps)
{
    JourneyWriter journey(deal, theirs, steps);
    bool isFirst = true;
    for (const StageStay &stay : stays) {
        if (const auto rank = ranks.of(stay.stage)) {
            const bool isBeginning = isFirst && startsHere && !deal.created;
            journey.enter(*rank, stay.enteredDay,
                          isBeginning ? std::nullopt : std::optional(stay.enteredDay));
        }
        isFirst = false;
    }
    // Where it stands without a move on record it came nobody knows when; but a win has its date.
    if (const auto rank = ranks.of(deal.stage); rank && (stays.empty() || stays.back().stage != deal.stage)) {
        const auto day = deal.state == StageKind::Won ? deal.closed : std::nullopt;
        journey.enter(*rank, day, stays.empty() && !deal.created ? std::nullopt : day);
    }
    if (startsHere && deal.created)
        journey.begin(*deal.created);
    return journey.take();
}

} // namespace

std::vector<const Stage *> stepsOf(PipelineId pipeline, const Directory &directory)
{
    std::vector<const Stage *> steps = directory.everyStageOf(pipeline);
    std::erase_if(steps, [](const Stage *stage) { return (*stage)->kind == StageKind::Lost; });
    return steps;
}

std::vector<Journey> journeysThrough(PipelineId pipeline, const Facts &facts, const Selection &selection,
                                     const SelectedPeople &people)
{
    const Directory &directory = facts.directory();
    const std::vector<const Stage *> steps = stepsOf(pipeline, directory);
    const Ranks ranks(steps);
    // Lost ones are no steps, but stand here all the same.
    const Ranks all(directory.everyStageOf(pipeline));
    std::vector<Journey> journeys;
    if (steps.empty())
        return journeys;
    StaysByDeal staysByDeal(facts);
    for (const DealFact &deal : facts.deals()) {
        const SelectedPeople::Part *theirs = people.of(deal.rep);
        if (!theirs || !isOfProduct(deal, selection))
            continue;
        const std::span<const StageStay> stays = staysByDeal.of(deal.id);
        if (isOutside(deal, stays, selection.period))
            continue;
        const bool startsHere = all.of(stays.empty() ? deal.stage : stays.front().stage).has_value();
        if (!startsHere && !all.of(deal.stage) && std::ranges::none_of(stays, [&](const StageStay &stay) {
                return ranks.of(stay.stage).has_value();
            }))
            continue;
        journeys.push_back(journeyOf(deal, *theirs, stays, ranks, startsHere, steps.size()));
    }
    return journeys;
}

} // namespace laju
