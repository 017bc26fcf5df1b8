// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/selected_deals.h"
#include "core/metrics/statistics.h"

#include <map>
#include <unordered_map>

namespace laju {

/// How long a deal was in a stage: all its visits added up.
struct DealTime
{
    OpportunityId deal;
    double days;
    bool isInside; ///< it is there still, and @c days is its age until then
};

/// How long deals were in one stage, in days.
struct StageTime
{
    std::optional<Spread> left = {};   ///< of those that left; none when none did
    std::vector<DealTime> inside = {}; ///< those that are there still
    Figure figure;                     ///< of all of them: median and 75th percentile
};
/// By stage; of stages without a deal nothing.
using StageTimes = std::map<StageId, StageTime>;

/// For each open stage the deals that left it within @p selection's days, and those still inside at their
/// end: to leave these out would hide the stuck ones. A deal still inside has the age that it had when the
/// days ended, or at the last moment on record if that was before. Selection::stage does not matter.
[[nodiscard]] StageTimes stageTimes(const Facts &facts, const Selection &selection);

/// The deals behind stageTime(): of Selection::stage, or without one every deal with the mean of its days in
/// the stages that count.
[[nodiscard]] std::vector<DealTime> stageTimesOf(const Facts &facts, const Selection &selection);

/// Median and 75th percentile of the days of stageTimesOf().
[[nodiscard]] Figure stageTime(const Facts &facts, const Selection &selection);

/// For each stage the days within which three quarters of the deals have left it, by those that left in the
/// twelve months before @p asOf, whoever's they were. A stage that fewer than five deals left is not in it.
[[nodiscard]] std::unordered_map<StageId, double> usualStageDays(const Facts &facts, Instant asOf);

/// From this many deals on a stage is judged.
inline constexpr qint64 fewestDealsOfStage = 5;

} // namespace laju
