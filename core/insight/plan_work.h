// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/directory.h"

#include <optional>

namespace laju {

/// Who works in the days that are left, and how long.
struct PlanWork
{
    Period days;           ///< what is left of the period, today in it; empty when it is over
    int workdays = 0;      ///< of the scope's own calendar
    int ownReps = 0;       ///< who work in them; who leads others does not count among them
    double ownRepDays = 0; ///< their working time by their own calendars, in full days, added up
    int reps = 0;          ///< own ones or assumed
    double repDays = 0;    ///< the working time of so many, each as long as the own ones' on average

    /// More than this is no number of things that anybody does.
    static constexpr double endless = 1e15;
};
[[nodiscard]] PlanWork planWork(const Scope &scope, const Period &days, std::optional<int> reps,
                                const Directory &directory);

/// Who sells of @p scope in @p days. Who leads others does not, but where nobody else is there.
[[nodiscard]] std::vector<RepSpan> sellersOf(const Scope &scope, const Period &days,
                                             const Directory &directory);

/// The whole things that @p amount takes; what is whole but for the rounding of a computer's numbers is so.
[[nodiscard]] double wholeUp(double amount);

} // namespace laju
