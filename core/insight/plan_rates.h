// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/metrics/statistics.h"

namespace laju {

/// One link of the way from revenue down to calls. What is counted above it, divided by its rate, is what it
/// takes below it.
struct PlanLink
{
    const Metric *upper; ///< won_value, deals_won …
    const Metric *lower; ///< deals_won, opportunities_created …
    const Metric *rate;  ///< the metric that the rate is; nullptr where it is upper ÷ lower and no more
};

/// What a window says of one link.
struct OwnRate
{
    PlanLink link;
    double value;   ///< minor units a deal, or how much of the upper one for each of the lower one; above 0
    Interval range; ///< 80%; holds the value
    qint64 n;       ///< how many of the lower one it rests on; of the deal size: won deals with an amount
    std::vector<double> draws; ///< what it might be as well: PlanRates::draws of them
    /// The upper quarter of the months, less what chance makes of them; the value where they differ by no
    /// more than that, none where too few of them tell.
    std::optional<double> better;
};

/// A link that the window says too little of.
struct PlanShortage
{
    PlanLink link;
    const Metric *counted; ///< what there is too little of; average_deal_size: won deals with an amount
    qint64 found;
    bool endsTheWay; ///< or is left out, and the way goes on below it
};

/// How fast the deals of a window were won.
struct PlanCycle
{
    double days; ///< median from creation to closing
    qint64 n;
};

/// The rates that a scope had over a window, from revenue down to calls and e-mails.
///
/// Ranges are of 80%. The average deal size is drawn by the bootstrap (B. Efron and R. J. Tibshirani, "An
/// Introduction to the Bootstrap", 1993; of very many amounts only some, and the deviation is scaled: P. J.
/// Bickel, F. Götze and W. R. van Zwet, "Resampling fewer than n observations", Statistica Sinica 7, 1997),
/// the win rate from the Beta distribution to which wins and losses lead from Jeffreys' prior. The others are
/// quotients of counts, which may exceed 1: whole weeks are resampled, whose counts go together. The same
/// facts give the same draws.
///
/// Months differ by chance too. So what they stray from the own rate is shrunk to the spread that is left
/// when the variance of chance is taken off theirs (T. A. Louis, "Estimating a population of parameter values
/// using Bayes and empirical Bayes methods", JASA 79, 1984).
struct PlanRates
{
    Scope scope;
    Period window;
    std::vector<OwnRate> rates = {}; ///< from the top down; calls and e-mails hang on the same one
    std::vector<PlanShortage> shortages = {};
    std::optional<PlanCycle> cycle = {}; ///< none where too few wins have a known creation

    static constexpr int draws = 2'000;
    /// Fewer records say too little.
    static constexpr qint64 leastRecords = 5;
    /// Fewer months say nothing of better ones.
    static constexpr size_t leastMonths = 4;

    /// The rate of the link down to @p lower; nullptr where there is none.
    [[nodiscard]] const OwnRate *to(const Metric &lower) const;
};
[[nodiscard]] PlanRates planRates(const Facts &facts, const Scope &scope, const Period &window);

/// The @p months (≥ 1) up to yesterday, or up to the last record where that is older.
[[nodiscard]] Period planWindow(const Facts &facts, Day today, int months);

/// The middle 80% of @p draws, which are as many as PlanRates::draws, and @p value with it.
[[nodiscard]] Interval planRange(std::vector<double> draws, double value);

/// The steps of the way from the top down: deals_won … calls, emails_sent.
[[nodiscard]] std::span<const Metric *const> planSteps();

/// @name The links that a plan can assume another rate for
/// @{
[[nodiscard]] const PlanLink &dealSizeLink();
[[nodiscard]] const PlanLink &winRateLink();
/// @}

} // namespace laju
