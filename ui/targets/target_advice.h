// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/target_words.h"

namespace laju::ui {

/// A target as far as the form holds it.
struct IntendedTarget
{
    const Metric &metric;
    TargetBearer bearer;
    Cadence cadence;
    TargetSense sense;
};

/// What the last periods brought, and in how many of them @p value (in the metric's unit, as a Figure has it)
/// would have been reached; empty where the past of all together says nothing about one.
[[nodiscard]] QString targetHistory(const Context &context, const IntendedTarget &target,
                                    std::optional<double> value);
/// Which wider target, other than @p besides, a target for @p scope puts aside; empty when none.
[[nodiscard]] QString overriddenTarget(const Context &context, const Metric &metric, const Scope &scope,
                                       std::optional<TargetId> besides);

/// What @p target comes to for each rep of its scope, or for all of them together, in the current one of its
/// periods; empty where it is one rep's or does not add up.
[[nodiscard]] QString targetForEachRep(const Context &context, const Metric &metric,
                                       const TargetFields &target);
/// What contradicts @p target as the form has it, in place of the stored one of that id; empty when nothing
/// does.
[[nodiscard]] QString targetContradictions(const Context &context, const TargetFields &target);

} // namespace laju::ui
