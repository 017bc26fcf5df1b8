// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"

#include <unordered_map>

namespace laju::ui {

/// For each stage the days within which three quarters of the deals have left it, by the stays that ended in
/// the twelve months before @p asOf, whoever's they were. A stage with fewer than five such stays is not in
/// it. The same measure as stuckDeals().
[[nodiscard]] std::unordered_map<StageId, double> usualStageDays(const Facts &facts, Instant asOf);

} // namespace laju::ui
