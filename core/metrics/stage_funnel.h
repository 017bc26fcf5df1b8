// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/stage_journeys.h"
#include "core/metrics/stage_times.h"

namespace laju {

/// The deals of a selection that came to a step within its days, and what became of them until now. With
/// Selection::touchedOnly only those that were in the stage themselves, by the day of being in it first.
struct StepCohort
{
    const Stage *stage;
    Deals reached = {};
    Deals wentOn = {};  ///< of these, those that came to the next step or beyond; with touchedOnly: after it
    qint64 skipped = 0; ///< passed the stage without ever being in it
    qint64 movedBack = 0; ///< went to an earlier step later
    qint64 stillOpen = 0; ///< did not go on, but are open
    qint64 undated = 0;   ///< came to it nobody knows when: not in @c reached
};

/// The cohort of each step of @p pipeline, in order; those of removed stages only where a deal was in it
/// within the days. The rep on the deal gets the credit.
[[nodiscard]] std::vector<StepCohort> stepCohorts(PipelineId pipeline, const Facts &facts,
                                                  const Selection &selection);

/// The cohort of Selection::stage; without a stage those that came to the first step of the pipeline where
/// they stand, and of them those that were ever won. None for a stage that has no next one.
[[nodiscard]] std::optional<StepCohort> conversionCohort(const Facts &facts, const Selection &selection);

/// How many of a cohort went on, with what is told beside it.
[[nodiscard]] Figure conversionFigure(const StepCohort &cohort);

/// One stage of the funnel.
struct FunnelStep
{
    StageId stage;
    QString name;                               ///< as the team named it
    std::vector<OpportunityId> deals;           ///< that reached it within the days, see StepCohort
    Figure conversion = {};                     ///< to the next step; no data for the last
    std::optional<double> shareOfPrevious = {}; ///< the conversion of the step before; none for the first
    Figure time = {};                           ///< the stage's stage_time; no data for a won stage

    [[nodiscard]] int reached() const { return static_cast<int>(deals.size()); }
};

/// The steps of every pipeline through which a deal of @p selection went within its days, pipeline after
/// pipeline, each in the order of its stages.
[[nodiscard]] std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection);
/// The same with the stageTimes() of that selection, when they are at hand.
[[nodiscard]] std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection,
                                                  const StageTimes &times);

} // namespace laju
