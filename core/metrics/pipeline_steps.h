// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/workspace/directory.h"

#include <boost/container/small_vector.hpp>

#include <span>

namespace laju {

/// How a deal came to one step of a pipeline.
///
/// A deal reaches a step when it first enters it or one beyond it: a skipped stage counts as passed, a move
/// back or a reopening reaches nothing anew, and a deal that was lost later has still reached it.
struct StepReached
{
    bool reached = false;
    std::optional<Day> reachedOn = {}; ///< in the rep's zone; none: nobody knows when
    bool touched = false;              ///< was in the stage itself
    std::optional<Day> touchedOn = {}; ///< of the first time
    bool wentOn = false;               ///< reached a step beyond after it was first in this one
    bool movedBack = false;            ///< having reached the step, went to one before it
};

/// A deal's way through a pipeline, by step.
struct Journey
{
    const DealFact *deal;
    boost::container::small_vector<StepReached, 8> steps; ///< few pipelines have more
};

/// The steps of a pipeline in order: its stages but for the lost ones, which are where deals leave it.
class PipelineSteps final
{
public:
    PipelineSteps(PipelineId pipeline, const Directory &directory);

    [[nodiscard]] std::span<const StageId> stages() const { return m_stages; }
    /// Whether the step at @p rank is of a removed stage, which nobody can enter.
    [[nodiscard]] bool isRemoved(size_t rank) const { return m_removed[rank]; }
    [[nodiscard]] bool hasRemoved() const;
    /// The first step that means winning; none when there is none, or nothing before it.
    [[nodiscard]] std::optional<size_t> wonRank() const { return m_wonRank; }
    /// Whether a deal that stands in @p stage stands in the pipeline.
    [[nodiscard]] bool holds(StageId stage) const;

    /// The way of @p deal, whose @p stays are in the order of entering; none when it was never in the
    /// pipeline. A deal of known creation reached the first step then, wherever it began; of unknown
    /// creation, the steps before the first one on record nobody knows when.
    [[nodiscard]] std::optional<Journey> journeyOf(const DealFact &deal,
                                                   std::span<const StageStay> stays) const;

private:
    [[nodiscard]] std::optional<size_t> rankOf(StageId stage) const;

    std::vector<StageId> m_stages;
    std::vector<bool> m_removed;
    std::vector<StageId> m_all; ///< with the lost ones
    std::optional<size_t> m_wonRank;
};

/// What became of a deal that came to a step.
struct StepOutcome
{
    std::optional<Day> day; ///< on which it came; none: nobody knows
    bool wentOn;            ///< came to the next step or beyond
    bool stillOpen;         ///< did not go on, but is open
    bool skipped;           ///< passed the stage without ever being in it
    bool movedBack;         ///< went to an earlier step later
};

/// Of the step at @p rank, with the one at @p next behind it, if any. With @p touchedOnly being in the stage
/// itself counts, and going on after it. None when the deal did not come to the step.
[[nodiscard]] std::optional<StepOutcome> outcomeOf(const Journey &journey, size_t rank,
                                                   std::optional<size_t> next, bool touchedOnly);
/// Of the whole way from the step at @p rank to the one that means winning, skipping or moving back anywhere.
/// None when @p steps have no win, or the deal did not come to the step or stands elsewhere by now.
[[nodiscard]] std::optional<StepOutcome> outcomeOfAll(const Journey &journey, const PipelineSteps &steps,
                                                      size_t rank, bool touchedOnly);

} // namespace laju
