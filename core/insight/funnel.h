// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

#include <unordered_map>

namespace laju {

/// One stage of the funnel.
///
/// A deal reaches a stage when it first enters it or one beyond it in the same pipeline: a skipped stage
/// counts as passed, a move back or a reopening counts nothing anew, and a deal that was lost later stays in.
/// Lost stages are no steps.
struct FunnelStep
{
    StageId stage;
    QString name;    ///< as the team named it
    int reached = 0; ///< deals that reached it within the selection's days
    std::optional<double> shareOfPrevious =
        {}; ///< of those that reached the step before within these days, the part that has come
            ///< this far by now; none for the first step, or when nothing reached the one before
    std::optional<double> medianDays = {}; ///< in the stage, see stageTimes(); none for a won stage
};

/// The steps of every pipeline through which a deal of @p selection went, pipeline after pipeline, each in
/// the order of its stages. The rep on the deal when it reached the stage gets the credit.
[[nodiscard]] std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection);

/// How long deals are in a stage.
struct StageTime
{
    double medianDays;
    int deals; ///< how many it rests on
};

/// For each stage the median over the deals whose stay there ended within @p selection's days, and over those
/// that are still inside at their end: to leave these out would hide the stuck ones. Several visits of one
/// deal add up. A deal still inside has the age that it had when the days ended, or when the last move on
/// record was made if that was before. Stages without such a deal are not in it.
[[nodiscard]] std::unordered_map<StageId, StageTime> stageTimes(const Facts &facts,
                                                                const Selection &selection);

/// A stage in which deals stay longer than they used to.
struct SlowStage
{
    StageId stage;
    QString name;
    double days;      ///< median over the selection's days
    double usualDays; ///< median over the four periods of equal kind before
};

/// The open stage that slowed most, by a quarter and a day at least, on five deals or more in each span; none
/// when none did.
[[nodiscard]] std::optional<SlowStage> slowestStage(const Facts &facts, const Selection &selection);

/// An open deal that stays in its stage for longer than three quarters of the deals did.
struct StuckDeal
{
    OpportunityId opportunity;
    StageId stage;
    RepId rep;
    std::optional<Money> amount = {};
    int days;         ///< since it entered the stage
    double usualDays; ///< within which three quarters of the deals have left the stage
};

/// The deals of @p scope that were stuck at @p asOf, the longest first. A stage is judged by the stays that
/// ended in the twelve months before, whoever's they were, when there are five or more.
[[nodiscard]] std::vector<StuckDeal> stuckDeals(const Facts &facts, const Scope &scope, Instant asOf);

} // namespace laju
