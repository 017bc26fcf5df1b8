// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/pipeline_steps.h"
#include "core/metrics/selected_deals.h"
#include "core/metrics/selected_people.h"

namespace laju {

/// A journey, and the days of who gets the credit for it.
struct CreditedJourney
{
    Journey journey;
    const SelectedPeople::Part *theirs;
};

/// The ways through a pipeline of the deals of @p people that @p selection takes; its stage does not matter.
/// Deals that came to no step within the period and to each at a known time may be left out.
[[nodiscard]] std::vector<CreditedJourney> journeysThrough(const PipelineSteps &steps, const Facts &facts,
                                                           const Selection &selection,
                                                           const SelectedPeople &people);

} // namespace laju
