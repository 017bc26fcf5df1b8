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

} // namespace laju::ui
