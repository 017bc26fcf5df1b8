// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/stuck_deals.h"
#include "core/metrics/bottleneck.h"
#include "core/text/format.h"

namespace laju {

/// What is to be said of an open stage; the first that holds.
enum class StageVerdict {
    Slower,   ///< deals stay longer than in the four periods before, see StageTrend::isSlower()
    OldValue, ///< no stage is slower, and this one holds the most value that is old, see findBottleneck()
    Stuck,    ///< deals are there for longer than usual
    Steady,   ///< none of these
    TooFew,   ///< none of these, and too few deals to compare the stage with its past
};
template<> struct Keys<StageVerdict>
{
    static constexpr std::array table{
        std::pair{StageVerdict::Slower, "slower"}, std::pair{StageVerdict::OldValue, "old_value"},
        std::pair{StageVerdict::Stuck, "stuck"}, std::pair{StageVerdict::Steady, "steady"},
        std::pair{StageVerdict::TooFew, "too_few"}};
};
/// "slower than before", "deals are stuck", in the language that is installed.
[[nodiscard]] QString nameOf(StageVerdict verdict);

/// "+9 d (+90%)": how the median has changed; a dash where too few deals tell.
[[nodiscard]] QString changeText(const StageTrend &trend, const Format &format);

/// Some deals and what they are worth together.
struct DealsWorth
{
    qint64 deals = 0;
    qint64 minor = 0;       ///< in the reporting currency
    qint64 missing = 0;     ///< deals without an amount
    qint64 withoutRate = 0; ///< deals whose amount could not be converted

    friend bool operator==(const DealsWorth &, const DealsWorth &) = default;
};

/// An open stage: against its own past, and what is in it.
struct StageHealth
{
    StageTrend trend;
    std::optional<double> usualDays = {}; ///< see usualStageDays()
    DealsWorth inside = {};               ///< all that are in it
    DealsWorth stuck = {};                ///< those of them that are there for longer than usualDays
    StageVerdict verdict = StageVerdict::TooFew;
    bool isBottleneck = false; ///< it is the stage of StageStudy::bottleneck
};

/// A stuck deal by what it holds up.
struct HeldUpDeal
{
    StuckDeal stuck;
    std::optional<qint64> minor = {}; ///< its amount in the reporting currency; none: no amount, or no rate

    /// Its value times the days over the usual, by which such deals are ordered.
    [[nodiscard]] double weight() const { return static_cast<double>(minor.value_or(0)) * stuck.daysOver; }
};

/// Where deals are stuck.
struct PipelineHealth
{
    Instant asOf = {};                    ///< what is inside, and for how long, is told as of this moment
    std::vector<StageHealth> stages = {}; ///< the open stages, in their order
    std::vector<HeldUpDeal> deals = {};   ///< the greatest weight first; those without a value last, by days
};
/// The open stages of @p scope in @p period, and the deals stuck in them at its end or @p now, whichever is
/// earlier. @p study is of the same scope and period; amounts are converted at the rates of that day.
[[nodiscard]] PipelineHealth pipelineHealth(const Facts &facts, const Scope &scope, const Period &period,
                                            Instant now, const StageStudy &study);

} // namespace laju
