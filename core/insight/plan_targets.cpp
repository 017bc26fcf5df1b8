// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/plan_targets.h"

#include "core/metrics/cadence.h"
#include "core/metrics/targets.h"

#include <algorithm>

namespace laju {

namespace {

/// Makes the targets of one plan.
class TargetMaker final
{
public:
    TargetMaker(const RevenuePlan &plan, const Facts &facts)
        : m_plan(plan)
        , m_facts(facts)
        , m_directory(facts.directory())
        , m_sellers(sellersOf(plan.scope, plan.work.days, m_directory))
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
        return planDone(step.link.lower->key, m_plan.scope, m_plan.goal.period, m_facts) + step.needed;
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

int countNearerTargets(const RevenuePlan &plan, const std::vector<Target> &made, const Directory &directory)
{
    if (std::holds_alternative<RepId>(plan.scope))
        return 0;
    const std::vector<RepSpan> people = sellersOf(plan.scope, plan.work.days, directory);
    const TeamId *team = std::get_if<TeamId>(&plan.scope);
    const std::vector<TeamId> within = team ? directory.withSubTeams(*team) : std::vector<TeamId>();
    const auto isNearer = [&](const Target &target) {
        if (target->scope == plan.scope)
            return false;
        if (const auto *rep = std::get_if<RepId>(&target->scope))
            return std::ranges::find(people, *rep, &RepSpan::rep) != people.end();
        const auto *other = std::get_if<TeamId>(&target->scope);
        return other && target->share == TargetShare::EachRep &&
               (!team || std::ranges::find(within, *other) != within.end());
    };
    const auto isInForce = [&](const Target &target) {
        return target->from < plan.work.days.to() &&
               (!target->until || *target->until >= plan.work.days.from());
    };
    const auto isOfEach = [&](const Target &target) {
        return std::ranges::any_of(made, [&](const Target &each) {
            return each->share == TargetShare::EachRep && each->metric == target->metric;
        });
    };
    return static_cast<int>(std::ranges::count_if(directory.targets, [&](const Target &target) {
        return isNearer(target) && isInForce(target) && isOfEach(target);
    }));
}

} // namespace laju
