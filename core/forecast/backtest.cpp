// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/backtest.h"

#include "core/metrics/evaluate.h"

#include <algorithm>
#include <cmath>

namespace laju {

using namespace std::chrono;

namespace {

constexpr size_t binCount = 10;

/// Chances that were given against what came true.
class ChanceScore final
{
public:
    void add(double chance, bool cameTrue)
    {
        const double off = chance - (cameTrue ? 1 : 0);
        m_squares += off * off;
        ++m_count;
        const auto bin = std::min(static_cast<size_t>(chance * binCount), binCount - 1);
        m_sums[bin] += chance;
        ++m_deals[bin];
        m_won[bin] += cameTrue ? 1 : 0;
    }
    void add(const ChanceScore &other)
    {
        m_squares += other.m_squares;
        m_count += other.m_count;
        for (size_t i = 0; i < binCount; ++i) {
            m_sums[i] += other.m_sums[i];
            m_deals[i] += other.m_deals[i];
            m_won[i] += other.m_won[i];
        }
    }
    [[nodiscard]] std::optional<double> brier() const
    {
        return m_count > 0 ? std::optional(m_squares / static_cast<double>(m_count)) : std::nullopt;
    }
    [[nodiscard]] std::vector<CalibrationBin> bins() const
    {
        std::vector<CalibrationBin> bins;
        for (size_t i = 0; m_count > 0 && i < binCount; ++i)
            bins.push_back({.from = static_cast<double>(i) / binCount,
                            .to = static_cast<double>(i + 1) / binCount,
                            .deals = m_deals[i],
                            .won = m_won[i],
                            .predicted = m_deals[i] > 0 ? m_sums[i] / static_cast<double>(m_deals[i]) : 0});
        return bins;
    }

private:
    double m_squares = 0;
    qint64 m_count = 0;
    std::array<double, binCount> m_sums{};
    std::array<qint64, binCount> m_deals{};
    std::array<qint64, binCount> m_won{};
};

/// Sums that were told against those that came.
class SumScore final
{
public:
    void add(qint64 told, qint64 came)
    {
        m_told += static_cast<double>(told);
        m_came += static_cast<double>(came);
        m_off += std::abs(static_cast<double>(told) - static_cast<double>(came));
        ++m_months;
    }
    /// With the chances that were given, if any.
    [[nodiscard]] MethodScore score(const ChanceScore &chances) const
    {
        MethodScore score{.months = m_months, .brier = chances.brier(), .calibration = chances.bins()};
        if (m_months > 0)
            score.meanAbsoluteError = m_off / static_cast<double>(m_months);
        if (m_came > 0) {
            score.relativeError = m_off / m_came;
            score.bias = m_told / m_came - 1;
        }
        return score;
    }

private:
    double m_told = 0;
    double m_came = 0;
    double m_off = 0;
    qint64 m_months = 0;
};

class BacktestMaker final
{
public:
    BacktestMaker(const Facts &facts, const ForecastOptions &options)
        : m_facts(facts)
        , m_scope(options.scope)
        , m_forecaster(facts, options)
    {
    }

    [[nodiscard]] Backtest run(Day today)
    {
        const auto first = m_forecaster.firstTestable();
        if (!first)
            return {};
        m_extent = *m_facts.dealBooks().extent();
        // Of what lies behind the last record nobody knows anything: nothing came only because nothing is
        // told.
        const Day end = std::min(today, Period::containing(m_extent.last(), Calendar::Month).to());
        for (Period month = Period::containing(*first, Calendar::Month); month.to() <= end;
             month = month.next())
            test(month);
        for (const Method method : allOf<Method>())
            m_test.scores[static_cast<size_t>(method)] = sums(method).score(chances(method));
        return std::move(m_test);
    }

private:
    [[nodiscard]] ChanceScore &chances(Method method) { return m_chances[static_cast<size_t>(method)]; }
    [[nodiscard]] SumScore &sums(Method method) { return m_sums[static_cast<size_t>(method)]; }
    [[nodiscard]] qint64 cameIn(const Period &month) const
    {
        const Figure figure = evaluate(m_revenue, {.scope = m_scope, .period = month}, m_facts);
        return static_cast<qint64>(std::llround(figure.value.value_or(0)));
    }
    /// Adds the chances of one month to those of all and returns what they score alone.
    std::optional<double> scoreOf(Method method, const Forecast &forecast, const Period &month,
                                  double (*chanceOf)(const ForecastDeal &))
    {
        ChanceScore score;
        for (const ForecastDeal &deal : forecast.deals)
            score.add(chanceOf(deal), isWonWithin(*m_facts.deal(deal.id), month));
        chances(method).add(score);
        return score.brier();
    }
    [[nodiscard]] static bool isWonWithin(const DealFact &deal, const Period &month)
    {
        return deal.state == StageKind::Won && deal.closed && month.contains(*deal.closed);
    }

    void test(const Period &month)
    {
        const Forecast forecast = m_forecaster.on(month.from(), Knowledge::OfThen);
        const PeriodForecast &told = forecast.of(Horizon::Month);
        BacktestMonth result{.month = month,
                             .came = cameIn(month),
                             .expected = told.expected(),
                             .p10 = told.p10,
                             .p50 = told.p50,
                             .p90 = told.p90,
                             .stageWeighted = told.stageWeighted,
                             .datedStageWeighted = told.datedStageWeighted,
                             .openDeals = std::ssize(forecast.deals)};
        result.openWon = std::ranges::count_if(forecast.deals, [&](const ForecastDeal &deal) {
            return isWonWithin(*m_facts.deal(deal.id), month);
        });
        result.brier = scoreOf(Method::Ours, forecast, month,
                               [](const ForecastDeal &deal) { return within(deal.wonBy, Horizon::Month); });
        result.brierStageWeighted =
            scoreOf(Method::StageWeighted, forecast, month, [](const ForecastDeal &deal) {
                return deal.stageChance[static_cast<size_t>(Horizon::Month)];
            });
        result.brierDatedStageWeighted =
            scoreOf(Method::DatedStageWeighted, forecast, month, [](const ForecastDeal &deal) {
                return deal.datedStageChance[static_cast<size_t>(Horizon::Month)];
            });
        sums(Method::Ours).add(result.expected, result.came);
        sums(Method::StageWeighted).add(result.stageWeighted, result.came);
        sums(Method::DatedStageWeighted).add(result.datedStageWeighted, result.came);
        const Day yearBefore = Day(year_month_day(month.from()) - years(1));
        const Period before = Period::containing(yearBefore, Calendar::Month);
        if (before.to() > m_extent.from()) {
            result.lastYear = cameIn(before);
            sums(Method::LastYear).add(*result.lastYear, result.came);
        }
        m_test.withinRange += result.isWithinRange() ? 1 : 0;
        m_test.months.push_back(result);
    }

    const Facts &m_facts;
    const Metric &m_revenue = *findMetric(u"won_value");
    Scope m_scope;
    Forecaster m_forecaster;
    Period m_extent = Period::always();
    Backtest m_test;
    std::array<ChanceScore, Keys<Method>::table.size()> m_chances;
    std::array<SumScore, Keys<Method>::table.size()> m_sums;
};

} // namespace

std::optional<double> Backtest::coverage() const
{
    return months.empty()
               ? std::nullopt
               : std::optional(static_cast<double>(withinRange) / static_cast<double>(months.size()));
}

Backtest backtest(const Facts &facts, Day today, const ForecastOptions &options)
{
    return BacktestMaker(facts, options).run(today);
}

} // namespace laju
