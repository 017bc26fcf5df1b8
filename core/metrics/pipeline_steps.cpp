// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pipeline_steps.h"

#include <algorithm>
#include <utility>

namespace laju {

namespace {

class JourneyWriter final
{
public:
    JourneyWriter(const DealFact &deal, size_t steps)
        : m_journey{&deal, {}}
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

    [[nodiscard]] Journey take() { return std::move(m_journey); }

private:
    Journey m_journey;
    size_t m_reached = 0; ///< so many steps
};

} // namespace

PipelineSteps::PipelineSteps(PipelineId pipeline, const Directory &directory)
{
    for (const Stage *stage : directory.everyStageOf(pipeline)) {
        m_all.push_back((*stage)->id);
        if ((*stage)->kind == StageKind::Lost)
            continue;
        if ((*stage)->kind == StageKind::Won && !m_wonRank && !m_stages.empty())
            m_wonRank = m_stages.size();
        m_stages.push_back((*stage)->id);
        m_removed.push_back(directory.isRemoved((*stage)->id));
    }
}

bool PipelineSteps::hasRemoved() const
{
    return std::ranges::find(m_removed, true) != m_removed.end();
}

bool PipelineSteps::holds(StageId stage) const
{
    return std::ranges::find(m_all, stage) != m_all.end();
}

// Few enough that looking through them is quickest.
std::optional<size_t> PipelineSteps::rankOf(StageId stage) const
{
    const auto found = std::ranges::find(m_stages, stage);
    return found == m_stages.end() ? std::nullopt
                                   : std::optional(static_cast<size_t>(found - m_stages.begin()));
}

std::optional<Journey> PipelineSteps::journeyOf(const DealFact &deal, std::span<const StageStay> stays) const
{
    const bool startsHere = holds(stays.empty() ? deal.stage : stays.front().stage);
    const auto wasHere = [&](const StageStay &stay) { return rankOf(stay.stage).has_value(); };
    if (m_stages.empty() || (!startsHere && !holds(deal.stage) && std::ranges::none_of(stays, wasHere)))
        return {};
    JourneyWriter journey(deal, m_stages.size());
    bool isFirst = true;
    for (const StageStay &stay : stays) {
        if (const auto rank = rankOf(stay.stage)) {
            const bool isBeginning = isFirst && startsHere && !deal.created;
            journey.enter(*rank, stay.enteredDay,
                          isBeginning ? std::nullopt : std::optional(stay.enteredDay));
        }
        isFirst = false;
    }
    // Where it stands without a move on record it came nobody knows when; but a win has its date.
    if (const auto rank = rankOf(deal.stage); rank && (stays.empty() || stays.back().stage != deal.stage)) {
        const auto day = deal.state == StageKind::Won ? deal.closed : std::nullopt;
        journey.enter(*rank, day, stays.empty() && !deal.created ? std::nullopt : day);
    }
    if (startsHere && deal.created)
        journey.begin(*deal.created);
    return journey.take();
}

std::optional<StepOutcome> outcomeOf(const Journey &journey, size_t rank, std::optional<size_t> next,
                                     bool touchedOnly)
{
    const StepReached &step = journey.steps[rank];
    if (touchedOnly ? !step.touched : !step.reached)
        return {};
    const bool wentOn = next && (touchedOnly ? step.wentOn : journey.steps[*next].reached);
    return StepOutcome{.day = touchedOnly ? step.touchedOn : step.reachedOn,
                       .wentOn = wentOn,
                       .stillOpen = !wentOn && journey.deal->state == StageKind::Open,
                       .skipped = !step.touched,
                       .movedBack = step.movedBack};
}

std::optional<StepOutcome> outcomeOfAll(const Journey &journey, const PipelineSteps &steps, size_t rank,
                                        bool touchedOnly)
{
    if (!steps.wonRank() || !steps.holds(journey.deal->stage))
        return {};
    std::optional<StepOutcome> outcome = outcomeOf(journey, rank, {}, touchedOnly);
    if (!outcome)
        return {};
    outcome->wentOn = journey.steps[*steps.wonRank()].reached;
    outcome->stillOpen &= !outcome->wentOn;
    outcome->skipped = false;
    for (size_t i = 0; i < journey.steps.size(); ++i) {
        const StepReached &step = journey.steps[i];
        outcome->skipped |= step.reached && !step.touched && !steps.isRemoved(i);
        outcome->movedBack |= step.movedBack;
    }
    return outcome;
}

} // namespace laju
