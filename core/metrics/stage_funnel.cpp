// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_funnel.h"

#include "core/metrics/figures.h"

#include <algorithm>
#include <utility>

namespace laju {

namespace {

void sortIn(StepCohort &cohort, const Journey &journey, size_t rank, bool wentOn, bool touchedOnly)
{
    const StepReached &step = journey.steps[rank];
    if (touchedOnly ? !step.touched : !step.reached)
        return;
    const DealFact &deal = *journey.deal;
    const std::optional<Day> day = touchedOnly ? step.touchedOn : step.reachedOn;
    if (!day) {
        cohort.undated += journey.theirs->isTheirsAtEnd ? 1 : 0;
        return;
    }
    if (!journey.theirs->holds(*day))
        return;
    cohort.reached.push_back(&deal);
    if (wentOn)
        cohort.wentOn.push_back(&deal);
    else if (deal.state == StageKind::Open)
        ++cohort.stillOpen;
    cohort.skipped += step.touched ? 0 : 1;
    cohort.movedBack += step.movedBack ? 1 : 0;
}

bool wasWithin(const Journey &journey, size_t rank)
{
    const std::optional<Day> day = journey.steps[rank].touchedOn;
    return day && journey.theirs->holds(*day);
}

/// The places of the steps that count: all but removed stages in which nobody was within the days.
std::vector<size_t> ranksInUse(const std::vector<const Stage *> &steps, const std::vector<Journey> &journeys,
                               const Directory &directory)
{
    std::vector<size_t> ranks;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!directory.isRemoved((*steps[i])->id) ||
            std::ranges::any_of(journeys, [&](const Journey &journey) { return wasWithin(journey, i); }))
            ranks.push_back(i);
    }
    return ranks;
}

/// Tells of the whole way what @p cohort tells of a step: skips and moves back anywhere. Removed stages,
/// which nobody can enter, are not skipped.
void addWholeWay(StepCohort &cohort, const Journey &journey, const std::vector<const Stage *> &steps,
                 const Directory &directory)
{
    bool skipped = false;
    bool movedBack = false;
    for (size_t i = 0; i < steps.size(); ++i) {
        const StepReached &step = journey.steps[i];
        skipped |= step.reached && !step.touched && !directory.isRemoved((*steps[i])->id);
        movedBack |= step.movedBack;
    }
    cohort.skipped += skipped ? 1 : 0;
    cohort.movedBack += movedBack ? 1 : 0;
}

/// Deals of all pipelines, each in the one where it stands, from the first step to the first win.
StepCohort throughAll(const Facts &facts, const Selection &selection)
{
    const Directory &directory = facts.directory();
    const SelectedPeople people(selection, facts.directory());
    StepCohort cohort{.stage = nullptr};
    for (const Pipeline &pipeline : directory.pipelines) {
        const std::vector<const Stage *> steps = stepsOf(pipeline->id, directory);
        const auto won =
            std::ranges::find(steps, StageKind::Won, [](const Stage *step) { return (*step)->kind; });
        if (won == steps.end() || won == steps.begin())
            continue;
        const auto wonRank = static_cast<size_t>(won - steps.begin());
        const std::vector<Journey> journeys = journeysThrough(pipeline->id, facts, selection, people);
        const size_t firstRank = ranksInUse(steps, journeys, directory).front();
        for (const Journey &journey : journeys) {
            const Stage *stands = directory.stage(journey.deal->stage);
            if (!stands || (*stands)->pipeline != pipeline->id)
                continue;
            StepCohort first{.stage = steps[firstRank]};
            sortIn(first, journey, firstRank, journey.steps[wonRank].reached, selection.touchedOnly);
            if (!first.reached.empty())
                addWholeWay(cohort, journey, steps, directory);
            std::ranges::move(first.reached, std::back_inserter(cohort.reached));
            std::ranges::move(first.wentOn, std::back_inserter(cohort.wentOn));
            cohort.stillOpen += first.stillOpen;
            cohort.undated += first.undated;
        }
    }
    return cohort;
}

} // namespace

std::vector<StepCohort> stepCohorts(PipelineId pipeline, const Facts &facts, const Selection &selection)
{
    const SelectedPeople people(selection, facts.directory());
    const std::vector<const Stage *> all = stepsOf(pipeline, facts.directory());
    const std::vector<Journey> journeys = journeysThrough(pipeline, facts, selection, people);
    const std::vector<size_t> ranks = ranksInUse(all, journeys, facts.directory());
    std::vector<StepCohort> cohorts;
    for (size_t i = 0; i < ranks.size(); ++i) {
        StepCohort &cohort = cohorts.emplace_back(StepCohort{.stage = all[ranks[i]]});
        for (const Journey &journey : journeys) {
            const bool wentOn =
                i + 1 < ranks.size() && (selection.touchedOnly ? journey.steps[ranks[i]].wentOn
                                                               : journey.steps[ranks[i + 1]].reached);
            sortIn(cohort, journey, ranks[i], wentOn, selection.touchedOnly);
        }
    }
    return cohorts;
}

std::optional<StepCohort> conversionCohort(const Facts &facts, const Selection &selection)
{
    if (selection.withoutStage)
        return {};
    if (!selection.stage)
        return throughAll(facts, selection);
    const Stage *stage = facts.directory().stage(*selection.stage);
    if (!stage || (*stage)->kind != StageKind::Open)
        return {};
    std::vector<StepCohort> cohorts = stepCohorts((*stage)->pipeline, facts, selection);
    const auto found = std::ranges::find(cohorts, *selection.stage,
                                         [](const StepCohort &cohort) { return (*cohort.stage)->id; });
    if (found == cohorts.end() || found + 1 == cohorts.end())
        return {};
    return std::move(*found);
}

Figure conversionFigure(const StepCohort &cohort)
{
    Figure figure = shareFigure(std::ssize(cohort.wentOn), std::ssize(cohort.reached));
    figure.asides = {{Aside::Skipped, cohort.skipped},
                     {Aside::MovedBack, cohort.movedBack},
                     {Aside::StillOpen, cohort.stillOpen}};
    note(figure, Caveat::UnknownEntry, cohort.undated);
    return figure;
}

std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection)
{
    return stageFunnel(facts, selection, stageTimes(facts, selection));
}

std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection, const StageTimes &times)
{
    std::vector<FunnelStep> all;
    for (const Pipeline &pipeline : facts.directory().pipelines) {
        const std::vector<StepCohort> cohorts = stepCohorts(pipeline->id, facts, selection);
        if (std::ranges::all_of(cohorts, [](const StepCohort &cohort) { return cohort.reached.empty(); }))
            continue;
        std::optional<double> before;
        for (size_t i = 0; i < cohorts.size(); ++i) {
            const StepCohort &cohort = cohorts[i];
            FunnelStep &step = all.emplace_back(FunnelStep{
                .stage = (*cohort.stage)->id, .name = (*cohort.stage)->name, .deals = idsOf(cohort.reached)});
            step.shareOfPrevious = before;
            if ((*cohort.stage)->kind == StageKind::Open && i + 1 < cohorts.size())
                step.conversion = conversionFigure(cohort);
            before = step.conversion.value;
            if (const auto time = times.find(step.stage); time != times.end())
                step.time = stageTimeFigure(time->second);
        }
    }
    return all;
}

} // namespace laju
