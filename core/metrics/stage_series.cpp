// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_series.h"

#include "core/metrics/stays_by_deal.h"

#include <algorithm>

namespace laju {

void StepCounts::add(const StepOutcome &outcome)
{
    if (!outcome.day) {
        ++undated;
        return;
    }
    ++reached;
    wentOn += outcome.wentOn ? 1 : 0;
    skipped += outcome.skipped ? 1 : 0;
    movedBack += outcome.movedBack ? 1 : 0;
    stillOpen += outcome.stillOpen ? 1 : 0;
}

StepCounts &StepCounts::operator+=(const StepCounts &other)
{
    reached += other.reached;
    wentOn += other.wentOn;
    skipped += other.skipped;
    movedBack += other.movedBack;
    stillOpen += other.stillOpen;
    undated += other.undated;
    return *this;
}

template<class Totals> void StageSeries::Outcomes<Totals>::add(const StepOutcome &outcome, qint64 number)
{
    if (!outcome.day) {
        undated += number;
        return;
    }
    const Dated dated{number, dayNumber(*outcome.day)};
    reached.add(dated);
    if (outcome.wentOn)
        wentOn.add(dated);
    if (outcome.skipped)
        skipped.add(dated);
    if (outcome.movedBack)
        movedBack.add(dated);
    if (outcome.stillOpen)
        stillOpen.add(dated);
}

template<class Totals>
void StageSeries::Way<Totals>::add(const Journey &journey, const PipelineSteps &pipeline, qint64 number)
{
    steps.resize(journey.steps.size());
    for (const bool touchedOnly : {false, true}) {
        for (size_t rank = 0; rank < steps.size(); ++rank) {
            const auto next = rank + 1 < steps.size() ? std::optional(rank + 1) : std::nullopt;
            if (const auto outcome = outcomeOf(journey, rank, next, touchedOnly))
                steps[rank][touchedOnly].add(*outcome, number);
        }
        if (const auto outcome = outcomeOfAll(journey, pipeline, 0, touchedOnly))
            whole[touchedOnly].add(*outcome, number);
    }
}

StageSeries::Flavours<DayTotals> StageSeries::totalsOf(const Flavours<DayTally> &tally)
{
    Flavours<DayTotals> totals;
    std::ranges::transform(tally, totals.begin(), [](const Outcomes<DayTally> &outcomes) {
        return Outcomes<DayTotals>{outcomes.reached.totals(),   outcomes.wentOn.totals(),
                                   outcomes.skipped.totals(),   outcomes.movedBack.totals(),
                                   outcomes.stillOpen.totals(), outcomes.undated};
    });
    return totals;
}

StageSeries::StageSeries(std::span<const DealFact> deals, std::span<const StageStay> stays,
                         const Directory &directory)
{
    for (const Pipeline &pipeline : directory.pipelines) {
        const PipelineSteps steps(pipeline->id, directory);
        if (steps.hasRemoved()) {
            m_isComplete = false;
            continue;
        }
        Way<DayTally> tally;
        StaysByDeal staysByDeal(stays);
        for (const DealFact &deal : deals) {
            if (const auto journey = steps.journeyOf(deal, staysByDeal.of(deal.id)))
                tally.add(*journey, steps, 1);
        }
        Way<DayTotals> way{.steps = {}, .whole = totalsOf(tally.whole)};
        std::ranges::transform(tally.steps, std::back_inserter(way.steps), &StageSeries::totalsOf);
        way.steps.resize(steps.stages().size());
        m_kept.push_back({pipeline->id, steps, std::move(way)});
    }
}

void StageSeries::add(const DealFact &deal, std::span<const StageStay> stays)
{
    add(deal, stays, 1);
}

void StageSeries::remove(const DealFact &deal, std::span<const StageStay> stays)
{
    add(deal, stays, -1);
}

void StageSeries::add(const DealFact &deal, std::span<const StageStay> stays, qint64 number)
{
    for (Kept &kept : m_kept) {
        if (const auto journey = kept.pipeline.journeyOf(deal, stays))
            kept.way.add(*journey, kept.pipeline, number);
    }
}

StepCounts StageSeries::countsOf(const Outcomes<DayTotals> &outcomes, const Period &days)
{
    return {.reached = outcomes.reached.between(days),
            .wentOn = outcomes.wentOn.between(days),
            .skipped = outcomes.skipped.between(days),
            .movedBack = outcomes.movedBack.between(days),
            .stillOpen = outcomes.stillOpen.between(days),
            .undated = outcomes.undated};
}

std::optional<std::vector<CountedStep>> StageSeries::steps(PipelineId pipeline, const Period &days,
                                                           bool touchedOnly) const
{
    const auto kept = std::ranges::find(m_kept, pipeline, &Kept::id);
    if (kept == m_kept.end())
        return {};
    std::vector<CountedStep> steps;
    std::ranges::transform(kept->pipeline.stages(), kept->way.steps, std::back_inserter(steps),
                           [&](StageId stage, const Flavours<DayTotals> &flavours) {
                               return CountedStep{stage, countsOf(flavours[touchedOnly], days)};
                           });
    return steps;
}

std::optional<StepCounts> StageSeries::wholeWays(const Period &days, bool touchedOnly) const
{
    if (!m_isComplete)
        return {};
    StepCounts all;
    for (const Kept &kept : m_kept)
        all += countsOf(kept.way.whole[touchedOnly], days);
    return all;
}

} // namespace laju
