// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"

namespace laju {

/// An open deal that stays in its stage for longer than three quarters of the deals did.
struct StuckDeal
{
    OpportunityId opportunity;
    StageId stage;
    RepId rep;
    std::optional<Money> amount = {};
    int days;         ///< since it entered the stage
    double usualDays; ///< within which three quarters of the deals have left the stage, see usualStageDays()
};

/// The deals of @p scope that were stuck at @p asOf, the longest first.
[[nodiscard]] std::vector<StuckDeal> stuckDeals(const Facts &facts, const Scope &scope, Instant asOf);

} // namespace laju
