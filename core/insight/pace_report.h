// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"

namespace laju {

/// How one metric stands against what is asked of it.
struct PaceLine
{
    const Metric *metric;
    Attainment standing;
    /// What is asked is the sum of what each of several reps owes, so that days left are those of all of
    /// them.
    bool isOfSeveral = false;

    /// What is reached of that which is due, 0–1: nobody makes good by calls what is missing in meetings.
    /// None while nothing is due or nothing is known.
    [[nodiscard]] std::optional<double> reached() const;
};

/// How all targets of a scope stand in one period.
struct PaceReport
{
    Period period;
    std::vector<PaceLine> lines; ///< in the order of the catalogue
    /// One number for who wants one: the mean of what is reached, by the weights of the targets, 0–1; by
    /// plain counting where all weigh nothing. None while nothing is due.
    std::optional<double> score;
};

[[nodiscard]] PaceReport paceReport(const Scope &scope, const Period &period, const AsOf &asOf,
                                    const Facts &facts);

} // namespace laju
