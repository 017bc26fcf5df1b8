// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast.h"

#include "core/forecast/deal_chances.h"
#include "core/metrics/statistics.h"
#include "core/metrics/targets.h"

#include <algorithm>
#include <cmath>

namespace laju {

using namespace std::chrono;

namespace {

/// Before past months tell, they are taken to have been off by this share beyond what single deals explain;
/// it counts as much as so many months.
constexpr double usualSpread = 0.15;
constexpr double usualSpreadMonths = 4;
/// No more than this is learnt: with more, a period without any win would be likely whatever stands open.
constexpr double widestSpread = 1;
/// So many months back are learnt from.
constexpr int spreadMonthsAtMost = 24;

/// @p share quantile of simulated sums, which ascend, in whole minor units.
qint64 quantileOfRuns(const std::vector<qint64> &sums, double share)
{
    if (sums.empty())
        return 0;
    return static_cast<qint64>(quantileAt(std::ssize(sums), share, [&](qint64 place) {
        return static_cast<double>(sums[static_cast<size_t>(place)]);
    }));
}

qint64 rounded(double minor)
{
    return static_cast<qint64>(std::llround(minor));
}

/// Tells of @p forecast what reps called and what stands open.
void addCalls(PeriodForecast &period, const Forecast &forecast, const Facts &facts, Horizon horizon)
{
    double weighted = 0;
    double dated = 0;
    for (const ForecastDeal &deal : forecast.deals) {
        const qint64 amount = deal.amount.value_or(0);
        weighted += deal.stageChance[static_cast<size_t>(horizon)] * static_cast<double>(amount);
        dated += deal.datedStageChance[static_cast<size_t>(horizon)] * static_cast<double>(amount);
        const DealFact &fact = *facts.deal(deal.id);
        if (!fact.expectedClose || !period.period.contains(std::max<Day>(*fact.expectedClose, forecast.day)))
            continue;
        const auto add = [&](Called &called) {
            called.amount += amount;
            ++called.deals;
        };
        add(period.closing);
        const int own = fact.probability.value_or(0);
        if (own >= commitFrom)
            add(period.commit);
        if (own >= bestCaseFrom)
            add(period.bestCase);
    }
    period.stageWeighted = period.won + rounded(weighted);
    period.datedStageWeighted = period.won + rounded(dated);
}

/// The deals that add the most if they are won for sure, as many as it takes.
GapClosers closersOf(qint64 gap, const Forecast &forecast, const DealChances &chances, Horizon horizon)
{
    struct Gain
    {
        OpportunityId deal;
        double amount;
    };
    std::vector<Gain> gains;
    for (const ForecastDeal &deal : forecast.deals) {
        const double chance = within(deal.wonBy, horizon);
        if (deal.amount)
            gains.push_back({deal.id, static_cast<double>(*deal.amount) * (1 - chance)});
    }
    std::ranges::sort(gains, [](const Gain &a, const Gain &b) {
        return a.amount != b.amount ? a.amount > b.amount : a.deal < b.deal;
    });
    GapClosers closers;
    double left = static_cast<double>(gap);
    for (const Gain &gain : gains) {
        if (left <= 0)
            break;
        left -= gain.amount;
        closers.deals.push_back(gain.deal);
    }
    closers.isEnough = left <= 0;
    if (const auto usual = chances.usualAmount()) {
        const double wins = static_cast<double>(gap) / static_cast<double>(*usual);
        closers.usualDeals = static_cast<qint64>(std::ceil(wins));
        constexpr double mostDeals = 1e6;
        if (const double chance = chances.chanceOfNew(horizon); chance * mostDeals > wins)
            closers.newDeals = static_cast<qint64>(std::ceil(wins / chance));
    }
    return closers;
}

} // namespace

Period periodOf(Horizon horizon, Day day)
{
    if (horizon == Horizon::Month)
        return Period::containing(day, Calendar::Month);
    const Period quarter = Period::containing(day, Calendar::Quarter);
    return horizon == Horizon::Quarter ? quarter : quarter.next();
}

qint64 sumWithin(const std::vector<DatedAmount> &amounts, const Period &period)
{
    qint64 sum = 0;
    for (const DatedAmount &each : amounts) {
        if (period.contains(each.day))
            sum += each.minor;
    }
    return sum;
}

Forecaster::Forecaster(const Facts &facts, const ForecastOptions &options)
    : m_facts(facts)
    , m_options(options)
{
}

std::optional<Day> Forecaster::firstTestable() const
{
    const auto extent = m_facts.dealBooks().extent();
    if (!extent)
        return {};
    const auto first = year_month_day(Period::containing(extent->from(), Calendar::Month).from());
    return Day(first + months(historyMonths));
}

Forecaster::MonthAhead Forecaster::monthAheadOf(const DealChances &chances)
{
    return {chances.expectedOpen(Horizon::Month) + chances.expectedNew(Horizon::Month),
            chances.variance(Horizon::Month)};
}

const Forecaster::MonthAhead &Forecaster::monthAhead(Day month)
{
    const auto found = m_months.find(month);
    if (found != m_months.end())
        return found->second;
    const KnownPipeline pipeline(m_facts, month, Knowledge::OfThen);
    const DealChances chances(pipeline, m_facts, m_options.scope);
    return m_months.emplace(month, monthAheadOf(chances)).first->second;
}

Forecaster::Spread Forecaster::spreadFrom(const KnownPipeline &pipeline, const std::vector<DatedAmount> &won)
{
    double beyond = 0;
    double squares = 0;
    int count = 0;
    const auto first = firstTestable();
    for (Period month = Period::containing(pipeline.day(), Calendar::Month).previous();
         first && month.from() >= *first && count < spreadMonthsAtMost; month = month.previous()) {
        const MonthAhead &ahead = monthAhead(month.from());
        const double came = static_cast<double>(sumWithin(won, month));
        beyond += (came - ahead.expected) * (came - ahead.expected) - ahead.variance;
        squares += ahead.expected * ahead.expected;
        ++count;
    }
    const double before = squares > 0 ? squares / count * usualSpreadMonths : 1;
    const double share = (beyond + usualSpread * usualSpread * before) / (squares + before);
    return {std::min(std::sqrt(std::max(share, 0.0)), widestSpread), count};
}

Forecast Forecaster::on(Day day, Knowledge knowledge)
{
    const KnownPipeline pipeline(m_facts, day, knowledge);
    const DealChances chances(pipeline, m_facts, m_options.scope);
    // Whoever tests month after month asks for the same as what later ones learn from.
    if (knowledge == Knowledge::OfThen && day == periodOf(Horizon::Month, day).from())
        m_months.try_emplace(day, monthAheadOf(chances));
    const Spread spread = spreadFrom(pipeline, chances.won());
    Chances drawn = chances.chances();
    drawn.spread = spread.share;
    const Simulated simulated = simulate(drawn, m_options.simulation);

    const auto blank = [&](Horizon horizon) { return PeriodForecast{.period = periodOf(horizon, day)}; };
    Forecast forecast{
        .day = day,
        .scope = m_options.scope,
        .periods = {blank(Horizon::Month), blank(Horizon::Quarter), blank(Horizon::NextQuarter)},
        .deals = chances.deals(),
        .spread = spread.share,
        .spreadMonths = spread.months,
        .exits = chances.exits(),
        .wins = std::ssize(chances.won()),
        .gaps = chances.gaps(),
        .neverLeft = chances.neverLeft()};
    const Metric &revenue = *findMetric(u"won_value");
    for (const Horizon horizon : allOf<Horizon>()) {
        const auto at = static_cast<size_t>(horizon);
        PeriodForecast &period = forecast.periods[at];
        period.days = chances.daysTo(horizon);
        period.won = sumWithin(chances.won(), period.period);
        period.expectedOpen = rounded(chances.expectedOpen(horizon));
        period.expectedNew = rounded(chances.expectedNew(horizon));
        period.p10 = period.won + quantileOfRuns(simulated.won[at], 0.1);
        period.p50 = period.won + quantileOfRuns(simulated.won[at], 0.5);
        period.p90 = period.won + quantileOfRuns(simulated.won[at], 0.9);
        addCalls(period, forecast, m_facts, horizon);
        const auto asked = owed(revenue, m_options.scope, period.period, day, m_facts.directory());
        if (!asked || asked->whole <= 0)
            continue;
        period.target = rounded(asked->whole);
        if (const qint64 left = *period.target - period.won; left > 0)
            period.coverage = static_cast<double>(period.closing.amount) / static_cast<double>(left);
        if (const qint64 gap = *period.target - period.p50; gap > 0) {
            period.gap = gap;
            period.closers = closersOf(gap, forecast, chances, horizon);
        }
    }
    return forecast;
}

} // namespace laju
