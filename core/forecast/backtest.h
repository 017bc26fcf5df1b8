// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"

namespace laju {

/// Ways to tell what a month brings.
enum class Method {
    Ours,          ///< the program's own forecast
    StageWeighted, ///< open deals × probability of their stage, as if all were to close in the month
    /// Open deals expected to close in the month × probability of their stage. Expected dates are those of
    /// today, put right since the month began: it knows what nobody knew, and is shown for comparison only.
    DatedStageWeighted,
    LastYear, ///< what the same month of the year before brought
};
template<> struct Keys<Method>
{
    static constexpr std::array table{std::pair{Method::Ours, "ours"},
                                      std::pair{Method::StageWeighted, "stage_weighted"},
                                      std::pair{Method::DatedStageWeighted, "stage_weighted_in_hindsight"},
                                      std::pair{Method::LastYear, "last_year"}};
};

/// A month as it was forecast when it began, and as it came. Money is in minor units.
struct BacktestMonth
{
    Period month;
    qint64 came = 0;
    qint64 expected = 0;
    qint64 p10 = 0;
    qint64 p50 = 0;
    qint64 p90 = 0;
    qint64 stageWeighted = 0;
    qint64 datedStageWeighted = 0;
    std::optional<qint64> lastYear = {};                ///< none: nothing is on record of it
    qint64 openDeals = 0;                               ///< when it began
    qint64 openWon = 0;                                 ///< of these, won within it
    std::optional<double> brier = {};                   ///< ours, over the open deals; none without any
    std::optional<double> brierStageWeighted = {};      ///< of weighing by stage
    std::optional<double> brierDatedStageWeighted = {}; ///< with dates in hindsight

    [[nodiscard]] bool isWithinRange() const { return p10 <= came && came <= p90; }
};

/// Deals that were given about the same chance to be won within the month.
struct CalibrationBin
{
    double from; ///< chances from here on
    double to;   ///< up to here; the last bin has its end in it
    qint64 deals = 0;
    qint64 won = 0;
    double predicted = 0; ///< mean chance; of no deals 0
};

/// How a method did.
struct MethodScore
{
    qint64 months = 0;                ///< that it told anything of
    std::optional<double> brier = {}; ///< mean of (chance − came true)² over all deals and months; 0 is best
    std::optional<double> meanAbsoluteError = {}; ///< in minor units
    /// Σ |told − came| ÷ Σ came.
    std::optional<double> relativeError = {};
    /// Σ told ÷ Σ came − 1: above 0 it promised too much.
    std::optional<double> bias = {};
    std::vector<CalibrationBin> calibration = {}; ///< ten bins; none where deals are given no chance
};

struct Backtest
{
    std::vector<BacktestMonth> months = {};
    qint64 withinRange = 0;                                          ///< months that came between P10 and P90
    std::array<MethodScore, Keys<Method>::table.size()> scores = {}; ///< by Method

    [[nodiscard]] const MethodScore &of(Method method) const { return scores[static_cast<size_t>(method)]; }
    /// The share of months that came within the 80% range; none without months.
    [[nodiscard]] std::optional<double> coverage() const;
};

/// For each month that is over by @p today and on record, what would have been forecast when it began, from
/// what was known then, against what came. The first is the one that had Forecaster::historyMonths before it.
[[nodiscard]] Backtest backtest(const Facts &facts, Day today, const ForecastOptions &options = {});

} // namespace laju
