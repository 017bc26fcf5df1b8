// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plan_rates.h"

#include "core/base/random.h"
#include "core/metrics/deal_totals.h"
#include "core/metrics/evaluate.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace laju {

namespace {

constexpr quint64 seed = 20'261;
/// So many amounts are drawn at most for one mean.
constexpr size_t mostDrawn = 100;
constexpr double lowShare = 0.1;
constexpr double highShare = 0.9;
constexpr double betterShare = 0.75;

const Metric *known(const char *key)
{
    return findMetric(QLatin1StringView(key));
}

/// The way's lower end: activities, each counted for the opportunities above.
std::span<const Metric *const> activitySteps()
{
    return planSteps().subspan(2);
}
/// Calls and e-mails are two ends of the way: nothing hangs on them.
bool isEnd(const Metric &step)
{
    return &step == planSteps()[4] || &step == planSteps()[5];
}

std::vector<Period> monthsOf(const Period &window)
{
    std::vector<Period> months;
    const QDate first = toQDate(window.from());
    for (int i = 0; first.addMonths(i) < toQDate(window.to()); ++i) {
        const Day to = std::min(toDay(first.addMonths(i + 1)), window.to());
        months.push_back(Period::make(toDay(first.addMonths(i)), to).value());
    }
    return months;
}

/// The upper quarter of what @p valueOf(month), a value and its count, tells of the months of @p window, with
/// what chance makes of them taken off: a month of n strays from the @p own rate by a variance of
/// @p single / n even where all months are alike.
template<class ValueOf>
std::optional<double> upperQuarter(const Period &window, double own, double single, ValueOf valueOf)
{
    std::vector<double> values;
    double chance = 0;
    for (const Period &month : monthsOf(window)) {
        const auto [value, n] = valueOf(month);
        if (n < PlanRates::leastRecords)
            continue;
        values.push_back(value);
        chance += single / static_cast<double>(n);
    }
    if (values.size() < PlanRates::leastMonths)
        return {};
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double spread = 0;
    for (const double value : values)
        spread += (value - mean) * (value - mean) / (count - 1);
    const double real = spread > 0 ? std::max(0.0, 1 - chance / count / spread) : 0;
    return own + (*quantile(std::move(values), betterShare) - own) * std::sqrt(real);
}

/// A figure that is a quotient, as value and count.
std::pair<double, qint64> quotient(const Metric &metric, const Selection &selection, const Facts &facts)
{
    const Figure figure = evaluate(metric, selection, facts);
    return {figure.value.value_or(0), figure.denominator.value_or(0)};
}

/// Reads the rates of one scope and window.
class Reading final
{
public:
    Reading(const Facts &facts, const Scope &scope, const Period &window)
        : m_facts(facts)
        , m_rates{.scope = scope, .window = window}
    {
    }

    PlanRates read()
    {
        m_won = count(*known("deals_won"));
        readDealSize();
        readWinRate();
        readActivities();
        readCycle();
        return std::move(m_rates);
    }

private:
    [[nodiscard]] Selection selection(const Period &period) const
    {
        return {.scope = m_rates.scope, .period = period};
    }
    [[nodiscard]] qint64 count(const Metric &metric) const
    {
        return evaluate(metric, selection(m_rates.window), m_facts).numerator.value_or(0);
    }
    [[nodiscard]] std::optional<double> betterMonths(const Metric &metric, double own, double single) const
    {
        return upperQuarter(m_rates.window, own, single,
                            [&](const Period &month) { return quotient(metric, selection(month), m_facts); });
    }

    void readDealSize()
    {
        const PlanLink &link = dealSizeLink();
        const std::vector<qint64> amounts =
            amountsOf(closedDeals(m_facts, selection(m_rates.window), StageKind::Won), m_facts.directory())
                .minor;
        const auto n = static_cast<qint64>(amounts.size());
        if (n < PlanRates::leastRecords) {
            m_rates.shortages.push_back({link, link.rate, n, true});
            return;
        }
        const double mean =
            std::accumulate(amounts.begin(), amounts.end(), 0.0,
                            [](double sum, qint64 amount) { return sum + static_cast<double>(amount); }) /
            static_cast<double>(n);
        const double variance = std::accumulate(amounts.begin(), amounts.end(), 0.0,
                                                [mean](double sum, qint64 amount) {
                                                    const double off = static_cast<double>(amount) - mean;
                                                    return sum + off * off;
                                                }) /
                                static_cast<double>(n - 1);
        const size_t drawn = std::min(amounts.size(), mostDrawn);
        const double scale = std::sqrt(static_cast<double>(drawn) / static_cast<double>(n));
        Random random(seed);
        std::vector<double> draws(PlanRates::draws);
        std::ranges::generate(draws, [&] {
            double sum = 0;
            for (size_t i = 0; i < drawn; ++i)
                sum += static_cast<double>(random.pick(amounts));
            return mean + (sum / static_cast<double>(drawn) - mean) * scale;
        });
        const Interval range = planRange(draws, mean);
        m_rates.rates.push_back(
            {link, mean, range, n, std::move(draws), betterMonths(*link.rate, mean, variance)});
    }

    void readWinRate()
    {
        const PlanLink &link = winRateLink();
        if (m_won < PlanRates::leastRecords) {
            m_rates.shortages.push_back({link, link.upper, m_won, true});
            return;
        }
        const auto [rate, closed] = quotient(*link.rate, selection(m_rates.window), m_facts);
        const double wins = static_cast<double>(m_won) + 0.5;
        const double losses = static_cast<double>(closed - m_won) + 0.5;
        const boost::math::beta_distribution<double> posterior(wins, losses);
        // All won: the rate itself lies beyond.
        const Interval range{std::min(boost::math::quantile(posterior, lowShare), rate),
                             std::max(boost::math::quantile(posterior, highShare), rate)};
        Random random(seed + 1);
        std::vector<double> draws(PlanRates::draws);
        std::ranges::generate(draws, [&] { return random.beta(wins, losses); });
        m_rates.rates.push_back(
            {link, rate, range, closed, std::move(draws), betterMonths(*link.rate, rate, rate * (1 - rate))});
    }

    /// How often each step below deals was counted, week by week.
    struct Weeks
    {
        const Metric *step;
        std::vector<double> counts;
        qint64 sum;
    };
    [[nodiscard]] Weeks weeksOf(const Metric &step) const
    {
        Weeks weeks{.step = &step, .counts = {}, .sum = count(step)};
        const auto weekStart = m_facts.directory().settings.weekStart;
        for (const Period &week : m_rates.window.split(Calendar::Week, weekStart))
            weeks.counts.push_back(evaluate(step, selection(week), m_facts).value.value_or(0));
        return weeks;
    }

    void readActivities()
    {
        std::vector<Weeks> way{weeksOf(*winRateLink().lower)};
        if (way.front().sum < PlanRates::leastRecords) {
            m_rates.shortages.push_back({{way.front().step, activitySteps().front(), nullptr},
                                         way.front().step,
                                         way.front().sum,
                                         true});
            return;
        }
        for (const Metric *step : activitySteps()) {
            Weeks weeks = weeksOf(*step);
            const PlanLink link{upperOf(way), step, nullptr};
            if (weeks.sum < PlanRates::leastRecords)
                m_rates.shortages.push_back({link, step, weeks.sum, false});
            else
                way.push_back(std::move(weeks));
        }
        drawActivities(way);
    }
    /// What the next step of @p way hangs on: the last one that is no end.
    static const Metric *upperOf(std::span<const Weeks> way)
    {
        const auto found =
            std::find_if(way.rbegin(), way.rend(), [](const Weeks &weeks) { return !isEnd(*weeks.step); });
        return found->step;
    }

    void drawActivities(const std::vector<Weeks> &way)
    {
        if (way.size() < 2)
            return;
        // Sums of the resampled weeks, step by step of each draw.
        std::vector<std::vector<double>> sums(way.size());
        const auto weeks = static_cast<int>(way.front().counts.size());
        Random random(seed + 2);
        std::vector<double> drawn(way.size());
        for (int draw = 0; draw < PlanRates::draws; ++draw) {
            std::ranges::fill(drawn, 0);
            for (int i = 0; i < weeks; ++i) {
                const auto week = static_cast<size_t>(random.below(weeks));
                for (size_t step = 0; step < way.size(); ++step)
                    drawn[step] += way[step].counts[week];
            }
            for (size_t step = 0; step < way.size(); ++step)
                sums[step].push_back(drawn[step]);
        }
        for (size_t lower = 1; lower < way.size(); ++lower) {
            const Metric *above = upperOf(std::span(way).first(lower));
            const auto upper = static_cast<size_t>(std::ranges::find(way, above, &Weeks::step) - way.begin());
            std::vector<double> draws(PlanRates::draws);
            // Without any of the lower one in a draw, one of it goes a long way.
            std::ranges::transform(sums[upper], sums[lower], draws.begin(),
                                   [](double a, double b) { return a / std::max(b, 0.5); });
            const double value = static_cast<double>(way[upper].sum) / static_cast<double>(way[lower].sum);
            const Interval range = planRange(draws, value);
            m_rates.rates.push_back({{above, way[lower].step, nullptr},
                                     value,
                                     range,
                                     way[lower].sum,
                                     std::move(draws),
                                     betterMonthsOf(*above, *way[lower].step, value)});
        }
    }
    [[nodiscard]] std::optional<double> betterMonthsOf(const Metric &upper, const Metric &lower,
                                                       double own) const
    {
        // Both counts stray as Poisson ones do, the upper one of n lower ones around n times the rate.
        return upperQuarter(m_rates.window, own, own * (1 + own), [&](const Period &month) {
            const double above = evaluate(upper, selection(month), m_facts).value.value_or(0);
            const double below = evaluate(lower, selection(month), m_facts).value.value_or(0);
            return std::pair(above / std::max(below, 1.0), static_cast<qint64>(below));
        });
    }

    void readCycle()
    {
        const DealValues days = wonCycles(m_facts, selection(m_rates.window)).days;
        if (days.count() >= PlanRates::leastRecords)
            m_rates.cycle = PlanCycle{.days = *days.quantile(0.5), .n = days.count()};
    }

    const Facts &m_facts;
    PlanRates m_rates;
    qint64 m_won = 0;
};

} // namespace

const OwnRate *PlanRates::to(const Metric &lower) const
{
    const auto found =
        std::ranges::find_if(rates, [&](const OwnRate &rate) { return rate.link.lower == &lower; });
    return found == rates.end() ? nullptr : &*found;
}

PlanRates planRates(const Facts &facts, const Scope &scope, const Period &window)
{
    return Reading(facts, scope, window).read();
}

Interval planRange(std::vector<double> draws, double value)
{
    const auto at = [&](double share) {
        const auto place =
            draws.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(draws.size() - 1));
        std::nth_element(draws.begin(), place, draws.end());
        return *place;
    };
    return {std::min(at(lowShare), value), std::max(at(highShare), value)};
}

Period planWindow(const Facts &facts, Day today, int months)
{
    const Day end = facts.extent() ? std::min(today, facts.extent()->to()) : today;
    return Period::make(toDay(toQDate(end).addMonths(-months)), end).value();
}

std::span<const Metric *const> planSteps()
{
    static const std::array steps{known("deals_won"),       known("opportunities_created"),
                                  known("demos_completed"), known("meetings_scheduled"),
                                  known("calls"),           known("emails_sent")};
    return steps;
}

const PlanLink &dealSizeLink()
{
    static const PlanLink link{known("won_value"), planSteps()[0], known("average_deal_size")};
    return link;
}

const PlanLink &winRateLink()
{
    static const PlanLink link{planSteps()[0], planSteps()[1], known("win_rate")};
    return link;
}

} // namespace laju
