// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/selected_deals.h"
#include "core/metrics/selected_people.h"

#include <boost/container/small_vector.hpp>

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
    const SelectedPeople::Part *theirs;                   ///< the days of who gets the credit
    boost::container::small_vector<StepReached, 8> steps; ///< few pipelines have more
};

/// The steps of @p pipeline in order: its stages but for the lost ones, which are where deals leave it.
[[nodiscard]] std::vector<const Stage *> stepsOf(PipelineId pipeline, const Directory &directory);

/// The way of each deal of @p people that @p selection takes (its stage does not matter) and that was ever in
/// @p pipeline or has no stage on record but stands there. A deal of known creation reached the first step
/// then, wherever it began; of unknown creation, the steps before the first one on record nobody knows when.
/// Deals that came to no step within the period and to each at a known time may be left out.
[[nodiscard]] std::vector<Journey> journeysThrough(PipelineId pipeline, const Facts &facts,
                                                   const Selection &selection, const SelectedPeople &people);

} // namespace laju
