// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/revenue_plan.h"

#include "tests/core/metrics/world.h"

namespace laju::test {

inline const Day today = day("2026-11-23"); // a Monday
inline const Period december = month("2026-12-01");
constexpr qint64 rupiah = 100; // minor units

inline const Metric &metric(const char *key)
{
    return *findMetric(QLatin1StringView(key));
}

/// Two reps who win 8 deals of 250 on average and lose 12, which took 30 days each, out of 25 opportunities,
/// with 50 demos, 100 meetings, 1,000 calls and 500 e-mails, in the twelve months before today.
struct TwoReps : World
{
    TeamId west = addTeam(u"West"_s);
    RepId ana = addRep(u"Ana"_s, west);
    RepId budi = addRep(u"Budi"_s, west);

    TwoReps()
    {
        for (const qint64 amount : {100, 100, 200, 200, 200, 300, 300, 600})
            addDeal(
                ana,
                {.created = "2026-02-01", .closed = "2026-03-03", .state = StageKind::Won, .rupiah = amount});
        for (int i = 0; i < 12; ++i)
            addDeal(budi, {.created = "2026-04-01", .closed = "2026-05-04", .state = StageKind::Lost});
        for (int i = 0; i < 5; ++i)
            addDeal(budi, {.created = "2026-09-01", .rupiah = 400});
        addFact("2026-06-01", ana, Measure::DemosCompleted, 50);
        addFact("2026-06-01", ana, Measure::MeetingsScheduled, 100);
        addFact("2026-06-01", budi, Measure::Calls, 1000);
        addFact("2026-06-02", budi, Measure::EmailsSent, 500);
        // The last day on record: the window ends with yesterday.
        addFact("2026-11-23", budi, Measure::Activities, 1);
    }

    [[nodiscard]] RevenuePlan plan(qint64 revenue, const Period &period, const WhatIf &whatIf = {},
                                   const Scope &scope = Company{}) const
    {
        const Facts now = facts();
        return revenuePlan({revenue * rupiah, period}, planRates(now, scope, planWindow(now, today, 12)),
                           whatIf, now, today);
    }
};

inline const PlanStep *stepOf(const RevenuePlan &plan, const char *key)
{
    const auto found = std::ranges::find_if(
        plan.steps, [&](const PlanStep &step) { return step.link.lower == &metric(key); });
    return found == plan.steps.end() ? nullptr : &*found;
}

inline QList<qint64> neededOf(const RevenuePlan &plan)
{
    QList<qint64> needed;
    for (const PlanStep &step : plan.steps)
        needed.append(step.needed);
    return needed;
}

} // namespace laju::test
