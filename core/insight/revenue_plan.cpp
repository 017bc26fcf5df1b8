// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/revenue_plan.h"

#include "core/metrics/cadence.h"
#include "core/metrics/targets.h"

#include <algorithm>
#include <cmath>

namespace laju {

namespace {

/// More than this is no number of things that anybody does.
constexpr double endless = 1e15;

/// The whole things that @p amount takes; what is whole but for the rounding of a computer's numbers is so.
double wholeUp(double amount)
{
    if (amount >= endless)
        return endless;
    const double nearest = std::round(amount);
    return std::abs(amount - nearest) <= 1e-9 * std::max(amount, 1.0) ? nearest : std::ceil(amount);
}

double takes(double upper, double rate, double pace)
{
    return rate > 0 ? wholeUp(upper / rate * pace) : upper > 0 ? endless : 0;
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

/// Who sells of @p scope in @p days. Who leads others does not, but where nobody else is there.
std::vector<RepSpan> sellers(const Scope &scope, const Period &days, const Directory &directory)
{
    std::vector<RepSpan> spans = directory.spans(scope, days);
    const auto leads = [&](const RepSpan &span) {
        const Rep *rep = directory.rep(span.rep);
        return rep && (*rep)->role == Role::Manager;
    };
    if (!std::ranges::all_of(spans, leads))
        std::erase_if(spans, leads);
    return spans;
}

PlanWork workOf(const Scope &scope, const Period &days, std::optional<int> reps, const Directory &directory)
{
    PlanWork work{.days = days, .workdays = directory.calendarOf(scope).workdays(days)};
    std::vector<RepId> working;
    for (const RepSpan &span : sellers(scope, days, directory)) {
        const double time = directory.calendarOf(span.rep).workingTime(span.days);
        work.ownRepDays += time;
        if (time > 0)
            working.push_back(span.rep);
    }
    std::ranges::sort(working);
    work.ownReps = static_cast<int>(std::ranges::unique(working).begin() - working.begin());
    work.reps = reps.value_or(work.ownReps);
    const double each = work.ownReps > 0 ? work.ownRepDays / work.ownReps : work.workdays;
    work.repDays = work.reps == work.ownReps ? work.ownRepDays : each * work.reps;
    return work;
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
                      .high = range.high < endless ? std::optional(static_cast<qint64>(range.high))
                                                   : std::nullopt};
        if (rate.own) {
            made.own =
                OwnRate{rate.own->link, rate.own->value, rate.own->range, rate.own->n, {}, rate.own->better};
        }
        steps.push_back(std::move(made));
    }
    return steps;
}

qint64 doneIn(const char *key, const Scope &scope, const Period &period, const Facts &facts)
{
    const Figure figure =
        evaluate(*findMetric(QLatin1StringView(key)), {.scope = scope, .period = period}, facts);
    return figure.numerator.value_or(0);
}

/// Makes the targets of one plan.
class TargetMaker final
{
public:
    TargetMaker(const RevenuePlan &plan, const Facts &facts)
        : m_plan(plan)
        , m_facts(facts)
        , m_directory(facts.directory())
        , m_sellers(sellers(plan.scope, plan.work.days, m_directory))
    {
    }

    std::vector<Target> make()
    {
        addTogether(*dealSizeLink().upper, m_plan.goal.revenue);
        for (const PlanStep &step : m_plan.steps) {
            if (step.link.rate || !addEach(*step.link.lower, step.needed))
                addTogether(*step.link.lower, doneAndNeeded(step));
        }
        return std::move(m_targets);
    }

private:
    [[nodiscard]] qint64 doneAndNeeded(const PlanStep &step) const
    {
        return doneIn(step.link.lower->key, m_plan.scope, m_plan.goal.period, m_facts) + step.needed;
    }
    [[nodiscard]] TargetFields fields(const Metric &metric, Cadence cadence, qint64 value) const
    {
        return {.metric = QString::fromLatin1(metric.key),
                .scope = m_plan.scope,
                .cadence = cadence,
                .value = value,
                .from = m_plan.goal.period.from(),
                .until = m_plan.goal.period.last()};
    }
    /// How often a target of @p cadence is owed over @p days.
    [[nodiscard]] double times(const Metric &metric, Cadence cadence, const Period &days,
                               const WorkingCalendar &calendar) const
    {
        const auto one = Target::make(fields(metric, cadence, 1));
        return one ? targetOver(*one, metric, days, calendar, m_directory.settings.weekStart) : 0;
    }
    /// Adds a target, or the one there is from an earlier plan for the same days with the new value.
    void add(TargetFields fields)
    {
        const auto isSame = [&](const Target &target) {
            return target->metric == fields.metric && target->scope == fields.scope &&
                   target->until == fields.until && target->from >= m_plan.goal.period.from();
        };
        const auto earlier = std::ranges::find_if(m_directory.targets, isSame);
        if (earlier != m_directory.targets.end()) {
            fields.id = (*earlier)->id;
            fields.version = (*earlier)->version;
            fields.weight = (*earlier)->weight;
            if (fields.share == (*earlier)->share)
                fields.from = std::min(fields.from, (*earlier)->from);
        }
        if (auto target = Target::make(std::move(fields)))
            m_targets.push_back(std::move(*target));
    }

    void addTogether(const Metric &metric, qint64 amount)
    {
        const WorkingCalendar calendar = m_directory.calendarOf(m_plan.scope);
        const Period &period = m_plan.goal.period;
        const auto kind = period.calendar(m_directory.settings.weekStart);
        const auto fits = [&](Cadence cadence) { return calendarOf(cadence) == kind; };
        const auto cadences = allOf<Cadence>();
        const auto exact = std::ranges::find_if(cadences, fits);
        const Cadence cadence = exact == cadences.end() ? Cadence::Week : *exact;
        const double owed = times(metric, cadence, period, calendar);
        if (amount <= 0 || owed <= 0)
            return;
        TargetFields target =
            fields(metric, cadence, static_cast<qint64>(wholeUp(static_cast<double>(amount) / owed)));
        target.share =
            std::holds_alternative<RepId>(m_plan.scope) ? TargetShare::EachRep : TargetShare::Together;
        add(std::move(target));
    }

    /// False when it comes to too little for each of the reps.
    bool addEach(const Metric &metric, qint64 needed)
    {
        for (const Cadence cadence : {Cadence::Workday, Cadence::Week}) {
            double owed = 0;
            for (const RepSpan &span : m_sellers)
                owed += times(metric, cadence, span.days, m_directory.calendarOf(span.rep));
            if (m_plan.work.ownReps > 0)
                owed = owed / m_plan.work.ownReps * m_plan.work.reps;
            const double each = owed > 0 ? static_cast<double>(needed) / owed : 0;
            if (each < leastEach)
                continue;
            TargetFields target = fields(metric, cadence, static_cast<qint64>(wholeUp(each)));
            target.from = m_plan.work.days.from();
            add(std::move(target));
            return true;
        }
        return false;
    }

    /// Rounding up adds a fifth of it at most.
    static constexpr double leastEach = 5;

    const RevenuePlan &m_plan;
    const Facts &m_facts;
    const Directory &m_directory;
    std::vector<RepSpan> m_sellers;
    std::vector<Target> m_targets;
};

} // namespace

std::vector<Target> targetsOf(const RevenuePlan &plan, const Facts &facts)
{
    return TargetMaker(plan, facts).make();
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
                     .won = doneIn("won_value", rates.scope, goal.period, facts),
                     .work = workOf(rates.scope, days, whatIf.reps, directory)};
    plan.left = std::max<qint64>(goal.revenue - plan.won, 0);
    plan.open = doneIn("open_deals", rates.scope, Period::ofDay(today), facts);
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
    return plan;
}

} // namespace laju
