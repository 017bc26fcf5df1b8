// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/binomial.h"
#include "core/metrics/evaluate.h"
#include "core/metrics/figure_words.h"

namespace laju {

/// A rate that people are compared by: a share of the catalogue, of stage conversion that of one stage.
struct RateOf
{
    const Metric *metric;
    std::optional<StageId> stage = {};

    friend bool operator==(const RateOf &, const RateOf &) = default;
};

/// Every rate that tells how somebody works: win rate first, then by the way that a deal goes. Of stages
/// those in which open deals are, pipeline after pipeline.
[[nodiscard]] std::vector<RateOf> comparedRates(const Directory &directory);
/// "win_rate"; of a stage "stage_conversion:123". What is written of a flag in the workspace.
[[nodiscard]] QString keyOf(const RateOf &rate);
/// "Win rate"; of a stage "Proposal: stage conversion".
[[nodiscard]] QString nameOf(const RateOf &rate, const Directory &directory, const FigureWords &words);

/// @p selection with the stage of @p rate.
[[nodiscard]] Selection selectionOf(const RateOf &rate, const Selection &selection);
/// Whose reps @p rep is compared with: the team of the last day of @p period, without one the company.
[[nodiscard]] Scope peersOf(RepId rep, const Period &period, const Directory &directory);

/// What @p rate counts in @p selection; none where it has no records.
[[nodiscard]] std::optional<Share> shareOf(const RateOf &rate, const Selection &selection,
                                           const Facts &facts);

/// Somebody's share in three stretches of time that follow one another.
struct RepShares
{
    RepId rep;
    Share now{0, 0};    ///< in the period looked at
    Share before{0, 0}; ///< in the one of equal length before
    Share past{0, 0};   ///< in the twelve months before that

    [[nodiscard]] Share both() const { return now + before; }
};

/// One rate of everybody.
struct RateOfReps
{
    RateOf rate;
    std::vector<RepShares> reps = {};
};

/// Every compared rate of every rep (not managers) with work in @p selection.
[[nodiscard]] std::vector<RateOfReps> ratesOfReps(const Selection &selection, const Facts &facts);

/// The periods of RepShares::before and RepShares::past.
[[nodiscard]] Period periodBefore(const Period &period);
[[nodiscard]] Period pastOf(const Period &period);

} // namespace laju
