// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/known_pipeline.h"
#include "core/forecast/simulation.h"

#include <map>

namespace laju {

template<> struct Keys<Horizon>
{
    static constexpr std::array table{std::pair{Horizon::Month, "month"},
                                      std::pair{Horizon::Quarter, "quarter"},
                                      std::pair{Horizon::NextQuarter, "next_quarter"}};
};

/// The calendar period of @p horizon as seen on @p day.
[[nodiscard]] Period periodOf(Horizon horizon, Day day);

/// An amount in minor units of the reporting currency, and its day.
struct DatedAmount
{
    Day day;
    qint64 minor;
};
/// What @p amounts of the days of @p period sum up to.
[[nodiscard]] qint64 sumWithin(const std::vector<DatedAmount> &amounts, const Period &period);

/// Open deals that a rep called, by the rep's own probability and expected day of closing.
struct Called
{
    qint64 amount = 0; ///< in minor units of the reporting currency
    qint64 deals = 0;

    friend bool operator==(const Called &, const Called &) = default;
};
/// From which own probability on, in percent, a rep is taken to commit to a deal, and to call it within
/// reach.
inline constexpr int commitFrom = 90;
inline constexpr int bestCaseFrom = 50;

/// What would close a gap between a target and what is likely.
struct GapClosers
{
    std::vector<OpportunityId> deals = {}; ///< the fewest open deals that would, if won; all when they do not
    bool isEnough = false;                 ///< whether @c deals close it
    std::optional<qint64> usualDeals = {}; ///< or so many wins of the usual (median) amount
    std::optional<qint64> newDeals =
        {}; ///< or so many new deals begun now, by their chance to be won in time

    friend bool operator==(const GapClosers &, const GapClosers &) = default;
};

/// What a period is likely to bring. Money is in minor units of the reporting currency and of the whole
/// period, unless it says otherwise.
struct PeriodForecast
{
    Period period;
    int days = 0;            ///< from the forecast's day to the period's end
    qint64 won = 0;          ///< as far as is known
    qint64 expectedOpen = 0; ///< still to come from deals that stand open, on the mean
    qint64 expectedNew = 0;  ///< … from deals that are not begun yet
    /// One run in ten of the simulation brings at most this, half of them that, nine in ten that.
    qint64 p10 = 0;
    qint64 p50 = 0;
    qint64 p90 = 0;
    /// Won, and the known amounts of what is open × probability of the stage: of all deals as if they were to
    /// close while a period runs (so of the next quarter none) …
    qint64 stageWeighted = 0;
    /// … and of those that are expected to close in it; of a running period, too, on no day or earlier.
    qint64 datedStageWeighted = 0;
    Called commit = {};
    Called bestCase = {};                ///< with what is committed
    Called closing = {};                 ///< all open deals expected to close in it
    std::optional<qint64> target = {};   ///< of revenue; none: nobody set one
    std::optional<double> coverage = {}; ///< closing ÷ (target − won); none: nothing is left to cover
    std::optional<qint64> gap = {};      ///< target − p50 where that is above 0
    GapClosers closers = {};

    [[nodiscard]] qint64 expected() const { return won + expectedOpen + expectedNew; }

    friend bool operator==(const PeriodForecast &, const PeriodForecast &) = default;
};

/// An open deal as the forecast takes it.
struct ForecastDeal
{
    OpportunityId id;
    RepId rep;
    StageId stage;
    std::optional<int> age = {};       ///< days in the stage; none: nobody knows when it came there
    std::optional<qint64> amount = {}; ///< in minor units; none: not known, an amount of past wins is drawn
    ByHorizon<double> wonBy = {}; ///< probability that it is won by the end of each horizon at the latest
    /// What weighing by stage says of the period of each horizon, without a look at expected dates …
    ByHorizon<double> stageChance = {};
    /// … and with the expected dates of today: of an earlier day's forecast that is hindsight.
    ByHorizon<double> datedStageChance = {};

    friend bool operator==(const ForecastDeal &, const ForecastDeal &) = default;
};

/// What was left out of a forecast or weakens it, by number of open deals.
struct ForecastGaps
{
    qint64 withoutStage = 0;  ///< left out: nobody recorded in which stage they stand
    qint64 undated = 0;       ///< left out: begun nobody knows when
    qint64 withoutRate = 0;   ///< left out: in a currency without an exchange rate
    qint64 withoutAmount = 0; ///< taken at the amounts of past wins
    qint64 withoutEntry = 0;  ///< in their stage nobody knows since when: taken at the mean of its ages
    qint64 withoutExpectedClose = 0; ///< expected on no day: called for no period
    qint64 withoutCall = 0;          ///< without an own probability: neither committed nor best case

    friend bool operator==(const ForecastGaps &, const ForecastGaps &) = default;
};

struct Forecast
{
    Day day; ///< it is from here on
    Scope scope;
    ByHorizon<PeriodForecast> periods;
    std::vector<ForecastDeal> deals; ///< open ones
    double spread = 0;               ///< Chances::spread
    int spreadMonths = 0;            ///< past months that told it
    qint64 exits = 0;                ///< ends of stays that told the odds
    qint64 wins = 0;                 ///< of the scope, that told the usual amounts
    ForecastGaps gaps = {};
    std::vector<StageId> neverLeft = {}; ///< open deals stand there, and no deal ever left it

    [[nodiscard]] const PeriodForecast &of(Horizon horizon) const
    {
        return periods[static_cast<size_t>(horizon)];
    }

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

struct ForecastOptions
{
    Scope scope = {};
    SimulationOptions simulation = {};
};

class DealChances;

/// Makes forecasts from what was known on the days asked for. Keeps what earlier months tell about how far
/// forecasts are off, so that one after the other is quick. The facts outlive it and stand still.
class Forecaster final
{
public:
    explicit Forecaster(const Facts &facts, const ForecastOptions &options = {});

    /// From @p day on; with Knowledge::OfThen as of its beginning.
    [[nodiscard]] Forecast on(Day day, Knowledge knowledge);

    /// From how many months of history on forecasts are made in hindsight, to learn from and to be tested.
    static constexpr int historyMonths = 3;
    /// The first day of the first month that had so much history; none without deals.
    [[nodiscard]] std::optional<Day> firstTestable() const;

private:
    /// What a month was expected to bring on its first day, and the variance that single deals explain.
    struct MonthAhead
    {
        double expected;
        double variance;
    };
    struct Spread
    {
        double share;
        int months;
    };

    [[nodiscard]] static MonthAhead monthAheadOf(const DealChances &chances);
    [[nodiscard]] const MonthAhead &monthAhead(Day month);
    [[nodiscard]] Spread spreadFrom(const KnownPipeline &pipeline, const std::vector<DatedAmount> &won);

    const Facts &m_facts;
    ForecastOptions m_options;
    std::map<Day, MonthAhead> m_months;
};

} // namespace laju
