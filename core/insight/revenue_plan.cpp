// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/revenue_plan.h"

#include "core/metrics/evaluate.h"

#include <algorithm>
#include <cmath>

namespace laju {

namespace {

double takes(double upper, double rate, double pace)
{
    return rate > 0 ? wholeUp(upper / rate * pace) : upper > 0 ? PlanWork::endless : 0;
}

/// A rate as a plan uses it.
struct UsedRate
{
    PlanLink link;
    double value;
    const OwnRate *own;
    double pace;

    /// What it might be as well.
    [[nodiscard]] double draw(size_t at) const
    {
        if (!own)
            return value;
        const double drawn = value == own->value ? own->draws[at] : own->draws[at] * (value / own->value);
        return own->link.rate == winRateLink().rate ? std::min(drawn, 1.0) : drawn;
    }
};

/// How much of each lower metric it takes, step by step, when @p rateOf(step) is its rate.
template<class RateOf>
void go(double revenue, std::span<const UsedRate> rates, RateOf rateOf, std::vector<double> &needed)
{
    needed.clear();
    for (size_t step = 0; step < rates.size(); ++step) {
        double upper = revenue;
        for (size_t above = 0; above < step; ++above) {
            if (rates[above].link.lower == rates[step].link.upper)
                upper = needed[above];
        }
        // The pace is one of opportunities, so that what hangs on them has it already.
        const bool isPaced = rates[step].link.rate == winRateLink().rate;
        needed.push_back(takes(upper, rateOf(step), isPaced ? rates[step].pace : 1));
    }
}

/// The rates from the top down, as far as each hangs on one that is there.
std::vector<UsedRate> usedRates(const PlanRates &rates, const WhatIf &whatIf, double pace)
{
    std::vector<UsedRate> used;
    const auto use = [&](const PlanLink &link, std::optional<double> assumed) {
        const OwnRate *own = rates.to(*link.lower);
        const bool hangs = used.empty() || std::ranges::any_of(used, [&](const UsedRate &above) {
                               return above.link.lower == link.upper;
                           });
        if (hangs && (own || assumed))
            used.push_back({link, assumed.value_or(own ? own->value : 0), own, pace});
    };
    use(dealSizeLink(), whatIf.dealSize);
    if (used.empty())
        return used;
    use(winRateLink(), whatIf.winRate);
    if (used.size() < 2)
        return used;
    for (const OwnRate &rate : rates.rates) {
        if (!rate.link.rate)
            use(rate.link, {});
    }
    return used;
}

/// Activities are what is done: all but deals and opportunities.
bool isActivity(const UsedRate &rate)
{
    return rate.link.rate == nullptr;
}

double activities(std::span<const UsedRate> rates, const std::vector<double> &needed)
{
    double sum = 0;
    for (size_t step = 0; step < rates.size(); ++step)
        sum += isActivity(rates[step]) ? needed[step] : 0;
    return sum;
}

std::optional<PlanLimit> limitOf(double revenue, std::span<const UsedRate> rates)
{
    std::vector<double> needed;
    go(
        revenue, rates, [&](size_t step) { return rates[step].value; }, needed);
    const double all = activities(rates, needed);
    std::optional<PlanLimit> most;
    for (size_t better = 0; better < rates.size(); ++better) {
        const UsedRate &rate = rates[better];
        if (!rate.own || !rate.own->better || *rate.own->better <= rate.value)
            continue;
        go(
            revenue, rates,
            [&](size_t step) { return step == better ? *rate.own->better : rates[step].value; }, needed);
        const auto saved = static_cast<qint64>(all - activities(rates, needed));
        if (saved > 0 && (!most || saved > most->saved))
            most = PlanLimit{rate.link, rate.value, *rate.own->better, saved, static_cast<qint64>(all)};
    }
    return most;
}

std::vector<PlanStep> stepsOf(double revenue, std::span<const UsedRate> rates)
{
    std::vector<double> needed;
    std::vector<std::vector<double>> drawn(rates.size());
    for (size_t draw = 0; draw < size_t(PlanRates::draws); ++draw) {
        go(
            revenue, rates, [&](size_t step) { return rates[step].draw(draw); }, needed);
        for (size_t step = 0; step < rates.size(); ++step)
            drawn[step].push_back(needed[step]);
    }
    go(
        revenue, rates, [&](size_t step) { return rates[step].value; }, needed);
    std::vector<PlanStep> steps;
    for (size_t step = 0; step < rates.size(); ++step) {
        const UsedRate &rate = rates[step];
        const Interval range = planRange(drawn[step], needed[step]);
        PlanStep made{.link = rate.link,
                      .rate = rate.value,
                      .pace = rate.link.rate == winRateLink().rate ? rate.pace : 1,
                      .needed = static_cast<qint64>(needed[step]),
                      .low = static_cast<qint64>(range.low),
                      .high = range.high < PlanWork::endless ? std::optional(static_cast<qint64>(range.high))
                                                             : std::nullopt};
        if (rate.own) {
            made.own =
                OwnRate{rate.own->link, rate.own->value, rate.own->range, rate.own->n, {}, rate.own->better};
        }
        steps.push_back(std::move(made));
    }
    return steps;
}

} // namespace

qint64 planDone(const char *key, const Scope &scope, const Period &period, const Facts &facts)
{
    const Figure figure =
        evaluate(*findMetric(QLatin1StringView(key)), {.scope = scope, .period = period}, facts);
    return figure.numerator.value_or(0);
}

std::optional<double> RevenuePlan::perRepDay(const PlanStep &step) const
{
    return work.repDays > 0 ? std::optional(static_cast<double>(step.needed) / work.repDays) : std::nullopt;
}

std::optional<double> RevenuePlan::perWorkday(const PlanStep &step) const
{
    return work.workdays > 0 ? std::optional(static_cast<double>(step.needed) / work.workdays) : std::nullopt;
}

RevenuePlan revenuePlan(const PlanGoal &goal, const PlanRates &rates, const WhatIf &whatIf,
                        const Facts &facts, Day today)
{
    const Directory &directory = facts.directory();
    const Day begin = std::clamp(today, goal.period.from(), goal.period.to());
    const Period days = Period::make(begin, goal.period.to()).value();
    RevenuePlan plan{.goal = goal,
                     .scope = rates.scope,
                     .window = rates.window,
                     .won = planDone("won_value", rates.scope, goal.period, facts),
                     .work = planWork(rates.scope, days, whatIf.reps, directory)};
    plan.left = std::max<qint64>(goal.revenue - plan.won, 0);
    plan.open = planDone("open_deals", rates.scope, Period::ofDay(today), facts);
    if (rates.cycle)
        plan.ownCycle = rates.cycle->days;
    plan.cycle = whatIf.cycle ? whatIf.cycle : plan.ownCycle;
    if (plan.cycle)
        plan.createdBy = goal.period.last() - std::chrono::days(std::llround(std::ceil(*plan.cycle)));

    double pace = 1;
    if (whatIf.cycle && plan.ownCycle) {
        const double length = days.days();
        const double reaching = length + *plan.ownCycle - *whatIf.cycle;
        plan.isTooSlow = reaching <= 0;
        pace = plan.isTooSlow ? 1 : length / reaching;
    }
    std::vector<UsedRate> used = usedRates(rates, whatIf, pace);
    if (plan.isTooSlow && used.size() > 1)
        used.erase(used.begin() + 1, used.end());
    for (const PlanShortage &shortage : rates.shortages) {
        const bool isMadeGood = (shortage.link.rate == dealSizeLink().rate && whatIf.dealSize) ||
                                (shortage.link.rate == winRateLink().rate && whatIf.winRate);
        if (!isMadeGood)
            plan.shortages.push_back(shortage);
    }
    if (days.isEmpty())
        return plan;
    const auto revenue = static_cast<double>(plan.left);
    plan.steps = stepsOf(revenue, used);
    plan.limit = limitOf(revenue, used);
    plan.knowsMonths =
        std::ranges::any_of(used, [](const UsedRate &rate) { return rate.own && rate.own->better; });
    return plan;
}

} // namespace laju
