// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/plan_rates.h"
#include "core/insight/plan_work.h"

namespace laju {

/// What is to be won, and when.
struct PlanGoal
{
    qint64 revenue; ///< over the whole period, in minor units of the reporting currency; above 0
    Period period;
};

/// What a plan assumes instead of what the scope's own records say.
struct WhatIf
{
    std::optional<double> dealSize = {}; ///< minor units, above 0
    std::optional<double> winRate = {};  ///< a part of 1, above 0
    std::optional<double> cycle = {};    ///< days from creation to won, 0 or more
    std::optional<int> reps = {};        ///< 1 or more

    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

/// How many of one thing it takes.
struct PlanStep
{
    PlanLink link;
    double rate;                     ///< own or assumed, as OwnRate has it
    std::optional<OwnRate> own = {}; ///< without its draws; none where only an assumption tells
    double pace = 1;                 ///< what a shorter cycle leaves of it, see RevenuePlan
    qint64 needed;                   ///< upper ÷ rate × pace, rounded up
    qint64 low;                      ///< 80%
    std::optional<qint64> high;      ///< none: there is no telling

    /// The assumed rate differs from the own one.
    [[nodiscard]] bool isAssumed() const { return !own || own->value != rate; }
};

/// The rate that costs most.
struct PlanLimit
{
    PlanLink link;
    double rate;   ///< in use
    double better; ///< what its better months show, see OwnRate
    qint64 saved;  ///< activities that the plan would take less with that
    qint64 of;     ///< activities that it takes
};

/// What it takes to win a revenue: deals, opportunities, demos, meetings, calls and e-mails.
///
/// Each number is the one above it divided by the rate between them and rounded up, so that it can be
/// followed by hand; its range comes from the same way gone once for each draw of the rates. An assumed rate
/// is as unsure as the own one: its draws are those of the own one in proportion. Of a running period it is
/// what is left to win in the days from today on.
///
/// A cycle that is shorter by d days brings what was begun in L + d days to its end in a period of L: in a
/// steady state (J. D. C. Little, "A proof for the queuing formula L = λW", Operations Research 9, 1961) what
/// is won in a period was begun in as many days, one cycle earlier, and those are won besides that a longer
/// cycle would carry beyond it. So it takes L ÷ (L + d) of the opportunities and of what leads to them.
struct RevenuePlan
{
    PlanGoal goal;
    Scope scope;
    Period window;
    qint64 won = 0;  ///< in the period so far
    qint64 left = 0; ///< to be won still; 0: reached
    PlanWork work;
    std::vector<PlanStep> steps = {};         ///< from the top down, as far as the records tell
    std::vector<PlanShortage> shortages = {}; ///< those that no assumption makes good
    std::optional<double> ownCycle = {};      ///< median days
    std::optional<double> cycle = {};         ///< own or assumed
    std::optional<Day> createdBy = {};        ///< the last day on which a deal of that cycle is begun in time
    qint64 open = 0;                          ///< opportunities that are open now
    bool isTooSlow = false; ///< with that cycle nothing begun now is won in the period, however much it is
    std::optional<PlanLimit> limit = {}; ///< none where the months of no rate stand out of chance
    bool knowsMonths = false;            ///< of some rate there are months enough to tell

    [[nodiscard]] bool isReached() const { return left == 0; }
    [[nodiscard]] bool isOver() const { return work.workdays == 0; }
    /// Of a step, for each day that a rep works; none when nobody works.
    [[nodiscard]] std::optional<double> perRepDay(const PlanStep &step) const;
    [[nodiscard]] std::optional<double> perWorkday(const PlanStep &step) const;
};

/// The plan for @p goal of the scope of @p rates, as of @p today.
[[nodiscard]] RevenuePlan revenuePlan(const PlanGoal &goal, const PlanRates &rates, const WhatIf &whatIf,
                                      const Facts &facts, Day today);

/// What was done by @p scope in @p period, by a metric's key that counts or adds up; 0 without data.
[[nodiscard]] qint64 planDone(const char *key, const Scope &scope, const Period &period, const Facts &facts);

} // namespace laju
