// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/stage_journeys.h"
#include "core/metrics/stage_times.h"

namespace laju {

/// The deals of a selection that came to a step within its days. With Selection::touchedOnly only those that
/// were in the stage themselves, by the day of being in it first. The rep on the deal gets the credit.
struct StepCohort
{
    Deals reached = {};
    Deals wentOn = {};
    StepCounts counts = {};
};

/// Of each step of @p pipeline, in order; those of removed stages only where a deal was in it within the
/// days.
[[nodiscard]] std::vector<CountedStep> countSteps(PipelineId pipeline, const Facts &facts,
                                                  const Selection &selection);

/// The cohort of Selection::stage; without a stage those that came to the first step of the pipeline where
/// they stand, and of them those that were ever won. None for a stage that has no next one.
[[nodiscard]] std::optional<StepCohort> conversionCohort(const Facts &facts, const Selection &selection);
/// StepCohort::counts of the same, which takes no look at each deal where the company is asked for.
[[nodiscard]] std::optional<StepCounts> conversionCounts(const Facts &facts, const Selection &selection);
/// The deals that came to @p stage.
[[nodiscard]] std::vector<OpportunityId> dealsThatReached(StageId stage, const Facts &facts,
                                                          const Selection &selection);

/// How many of a cohort went on, with what is told beside it.
[[nodiscard]] Figure conversionFigure(const StepCounts &counts);

/// One stage of the funnel.
struct FunnelStep
{
    StageId stage;
    QString name;                               ///< as the team named it
    qint64 reached = 0;                         ///< deals that came to it within the days
    Figure conversion = {};                     ///< to the next step; no data for the last
    std::optional<double> shareOfPrevious = {}; ///< the conversion of the step before; none for the first
    Figure time = {};                           ///< the stage's stage_time; no data for a won stage
};

/// The steps of every pipeline through which a deal of @p selection went within its days, pipeline after
/// pipeline, each in the order of its stages.
[[nodiscard]] std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection);
/// The same with the stageTimes() of that selection, when they are at hand.
[[nodiscard]] std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection,
                                                  const StageTimes &times);

} // namespace laju
