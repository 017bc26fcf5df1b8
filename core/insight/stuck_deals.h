// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"

namespace laju {

/// An open deal and how long it has been in its stage.
struct DealInside
{
    OpportunityId opportunity;
    StageId stage;
    RepId rep;
    std::optional<Money> amount = {};
    double days; ///< since it entered the stage
};

/// The deals of @p scope that were open at @p asOf, stage by stage; without those of which nobody knows when
/// they entered it.
/// With @p only just those of that stage.
[[nodiscard]] std::vector<DealInside> dealsInside(const Facts &facts, const Scope &scope, Instant asOf,
                                                  std::optional<StageId> only = {});

/// An open deal that stays in its stage for longer than three quarters of the deals did.
struct StuckDeal
{
    OpportunityId opportunity;
    StageId stage;
    RepId rep;
    std::optional<Money> amount = {};
    int days;         ///< since it entered the stage
    double usualDays; ///< within which three quarters of the deals have left the stage, see usualStageDays()
    double daysOver = 0; ///< by how much it is longer
};

/// Those of @p inside that are stuck, the longest first; @p usualDays are those of usualStageDays().
[[nodiscard]] std::vector<StuckDeal> stuckAmong(const std::vector<DealInside> &inside,
                                                const std::unordered_map<StageId, double> &usualDays);
/// The deals of @p scope that were stuck at @p asOf, the longest first.
[[nodiscard]] std::vector<StuckDeal> stuckDeals(const Facts &facts, const Scope &scope, Instant asOf);

/// The moment as of which deals are told to be stuck in @p period: its end, or @p now while it lasts.
[[nodiscard]] Instant asOfIn(const Period &period, const Directory &directory, Instant now);

} // namespace laju
