// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/target.h"
#include "core/insight/revenue_plan.h"

namespace laju {

/// The targets that @p plan asks for, until the end of its period.
///
/// Revenue, deals and opportunities are owed together over the period, what is done in it already counted in.
/// The others each rep owes in the days that are left, each workday or each week: the shorter one in which
/// that is five or more, so that rounding up adds little; what comes to less is owed together. What a rep's
/// plan asks for is owed by the rep. What an earlier plan for the same days made is changed by this one.
[[nodiscard]] std::vector<Target> targetsOf(const RevenuePlan &plan, const Facts &facts);

/// How many targets of teams and reps within the scope of @p plan go on to bind somebody in its period in
/// place of what @p made ask of each rep.
[[nodiscard]] int countNearerTargets(const RevenuePlan &plan, const std::vector<Target> &made,
                                     const Directory &directory);

} // namespace laju
