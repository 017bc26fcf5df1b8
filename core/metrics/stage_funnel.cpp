// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_funnel.h"

#include "core/metrics/figures.h"

#include <algorithm>
#include <utility>

namespace laju {

namespace {

/// Deals on their way through a pipeline, looked at one by one.
class Cohorts final
{
public:
    Cohorts(PipelineId pipeline, const Facts &facts, const Selection &selection)
        : m_steps(pipeline, facts.directory())
        , m_people(selection, facts.directory())
        , m_touchedOnly(selection.touchedOnly)
        , m_journeys(journeysThrough(m_steps, facts, selection, m_people))
    {
        for (size_t rank = 0; rank < m_steps.stages().size(); ++rank) {
            if (!m_steps.isRemoved(rank) || wasAnyoneIn(rank))
                m_ranks.push_back(rank);
        }
    }

    /// The stages of the steps that count: all but removed ones in which nobody was within the days.
    [[nodiscard]] std::vector<StageId> stages() const
    {
        std::vector<StageId> stages;
        std::ranges::transform(m_ranks, std::back_inserter(stages),
                               [this](size_t rank) { return m_steps.stages()[rank]; });
        return stages;
    }
    /// The place of @p stage among these.
    [[nodiscard]] std::optional<size_t> placeOf(StageId stage) const
    {
        const auto found =
            std::ranges::find(m_ranks, stage, [this](size_t rank) { return m_steps.stages()[rank]; });
        return found == m_ranks.end() ? std::nullopt
                                      : std::optional(static_cast<size_t>(found - m_ranks.begin()));
    }
    [[nodiscard]] bool isLast(size_t place) const { return place + 1 == m_ranks.size(); }
    [[nodiscard]] bool hasWin() const { return m_steps.wonRank().has_value(); }
    [[nodiscard]] StepCohort at(size_t place) const
    {
        const auto next = place + 1 < m_ranks.size() ? std::optional(m_ranks[place + 1]) : std::nullopt;
        return cohortOf(
            [&](const Journey &journey) { return outcomeOf(journey, m_ranks[place], next, m_touchedOnly); });
    }
    [[nodiscard]] StepCohort wholeWay() const
    {
        return cohortOf([&](const Journey &journey) {
            return outcomeOfAll(journey, m_steps, m_ranks.front(), m_touchedOnly);
        });
    }

private:
    template<class OutcomeOf> StepCohort cohortOf(OutcomeOf outcomeOf) const
    {
        StepCohort cohort;
        for (const auto &[journey, theirs] : m_journeys) {
            const std::optional<StepOutcome> outcome = outcomeOf(journey);
            if (!outcome || !(outcome->day ? theirs->holds(*outcome->day) : theirs->isTheirsAtEnd))
                continue;
            cohort.counts.add(*outcome);
            if (outcome->day)
                cohort.reached.push_back(journey.deal);
            if (outcome->day && outcome->wentOn)
                cohort.wentOn.push_back(journey.deal);
        }
        return cohort;
    }
    [[nodiscard]] bool wasAnyoneIn(size_t rank) const
    {
        return std::ranges::any_of(m_journeys, [&](const CreditedJourney &credited) {
            const std::optional<Day> day = credited.journey.steps[rank].touchedOn;
            return day && credited.theirs->holds(*day);
        });
    }

    PipelineSteps m_steps;
    SelectedPeople m_people;
    bool m_touchedOnly;
    std::vector<CreditedJourney> m_journeys;
    std::vector<size_t> m_ranks;
};

/// Deals of all pipelines, each in the one where it stands, from the first step to the first win.
StepCohort throughAll(const Facts &facts, const Selection &selection)
{
    StepCohort all;
    for (const Pipeline &pipeline : facts.directory().pipelines) {
        const Cohorts cohorts(pipeline->id, facts, selection);
        if (!cohorts.hasWin())
            continue;
        StepCohort cohort = cohorts.wholeWay();
        std::ranges::move(cohort.reached, std::back_inserter(all.reached));
        std::ranges::move(cohort.wentOn, std::back_inserter(all.wentOn));
        all.counts += cohort.counts;
    }
    return all;
}

/// Whether all deals of the company are meant.
bool isAllDeals(const Selection &selection)
{
    return isEverybody(selection) && selection.takesEveryDeal();
}

} // namespace

std::vector<CountedStep> countSteps(PipelineId pipeline, const Facts &facts, const Selection &selection)
{
    if (isAllDeals(selection)) {
        if (auto kept = facts.stageSeries().steps(pipeline, selection.period, selection.touchedOnly))
            return std::move(*kept);
    }
    const Cohorts cohorts(pipeline, facts, selection);
    std::vector<CountedStep> counted;
    for (const StageId stage : cohorts.stages())
        counted.push_back({stage, cohorts.at(counted.size()).counts});
    return counted;
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
    const Cohorts cohorts((*stage)->pipeline, facts, selection);
    const auto place = cohorts.placeOf(*selection.stage);
    return place && !cohorts.isLast(*place) ? std::optional(cohorts.at(*place)) : std::nullopt;
}

std::optional<StepCounts> conversionCounts(const Facts &facts, const Selection &selection)
{
    const auto counted = [&]() -> std::optional<StepCounts> {
        const auto cohort = conversionCohort(facts, selection);
        return cohort ? std::optional(cohort->counts) : std::nullopt;
    };
    if (!isAllDeals(selection) || selection.withoutStage)
        return counted();
    if (!selection.stage) {
        const auto kept = facts.stageSeries().wholeWays(selection.period, selection.touchedOnly);
        return kept ? kept : counted();
    }
    const Stage *stage = facts.directory().stage(*selection.stage);
    if (!stage || (*stage)->kind != StageKind::Open)
        return {};
    const std::vector<CountedStep> steps = countSteps((*stage)->pipeline, facts, selection);
    const auto found = std::ranges::find(steps, *selection.stage, &CountedStep::stage);
    return found == steps.end() || found + 1 == steps.end() ? std::nullopt : std::optional(found->counts);
}

std::vector<OpportunityId> dealsThatReached(StageId stage, const Facts &facts, const Selection &selection)
{
    const Stage *known = facts.directory().stage(stage);
    if (!known)
        return {};
    const Cohorts cohorts((*known)->pipeline, facts, selection);
    const auto place = cohorts.placeOf(stage);
    return place ? idsOf(cohorts.at(*place).reached) : std::vector<OpportunityId>();
}

Figure conversionFigure(const StepCounts &counts)
{
    Figure figure = shareFigure(counts.wentOn, counts.reached);
    figure.asides = {{Aside::Skipped, counts.skipped},
                     {Aside::MovedBack, counts.movedBack},
                     {Aside::StillOpen, counts.stillOpen}};
    note(figure, Caveat::UnknownEntry, counts.undated);
    return figure;
}

std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection)
{
    return stageFunnel(facts, selection, stageTimes(facts, selection));
}

std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection, const StageTimes &times)
{
    const Directory &directory = facts.directory();
    std::vector<FunnelStep> all;
    for (const Pipeline &pipeline : directory.pipelines) {
        const std::vector<CountedStep> steps = countSteps(pipeline->id, facts, selection);
        if (std::ranges::all_of(steps, [](const CountedStep &step) { return step.counts.reached == 0; }))
            continue;
        std::optional<double> before;
        for (size_t i = 0; i < steps.size(); ++i) {
            const Stage &stage = *directory.stage(steps[i].stage);
            FunnelStep &step = all.emplace_back(
                FunnelStep{.stage = stage->id, .name = stage->name, .reached = steps[i].counts.reached});
            step.shareOfPrevious = before;
            if (stage->kind == StageKind::Open && i + 1 < steps.size())
                step.conversion = conversionFigure(steps[i].counts);
            before = step.conversion.value;
            if (const auto time = times.find(step.stage); time != times.end())
                step.time = time->second.figure;
        }
    }
    return all;
}

} // namespace laju
