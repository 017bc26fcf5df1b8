// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/stage_times.h"

namespace laju {

/// The stage that holds deals up.
struct Bottleneck
{
    StageFinding finding;
    qint64 deals = 0;       ///< how many show it
    qint64 missing = 0;     ///< deals without an amount
    qint64 withoutRate = 0; ///< deals whose amount could not be converted
};

/// The times of an open stage against those of the four periods of equal kind before.
struct StageTrend
{
    StageId stage;
    Figure now;    ///< see StageTime::figure; no data where no deal was there
    Figure before; ///< the same of the four periods together

    /// By how many days the median has changed; none while either span has fewer than fewestDealsOfStage.
    [[nodiscard]] std::optional<double> change() const;
    /// Whether it has risen by a quarter and a day at least.
    [[nodiscard]] bool isSlower() const;
};

/// The open stage whose median stay rose most against the four periods of equal kind before, by a quarter and
/// a day at least, on five deals or more in each span; of those alike to the millisecond the first. Where
/// none did: the one, of those with five deals or more, where the most value has been inside for longer than
/// the 75th percentile of the stage's times. With Selection::stage that stage is judged alone. None when
/// neither holds anywhere.
[[nodiscard]] std::optional<Bottleneck> findBottleneck(const Facts &facts, const Selection &selection);

/// The deals that show the bottleneck of @p selection; none when there is none.
[[nodiscard]] std::vector<OpportunityId> bottleneckDeals(const Facts &facts, const Selection &selection);

/// How long deals were in stages, and which stage stands out.
struct StageStudy
{
    StageTimes times = {};
    std::vector<StageTrend> trends = {}; ///< of the open stages that Selection::stage leaves, in their order
    std::optional<StageFinding> bottleneck = {};
};
[[nodiscard]] StageStudy studyStages(const Facts &facts, const Selection &selection);

} // namespace laju
