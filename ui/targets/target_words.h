// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

namespace laju::ui {

/// Whom a target is for: a scope, and whether each of its reps owes it.
struct TargetBearer
{
    Scope scope;
    TargetShare share;

    friend bool operator==(const TargetBearer &, const TargetBearer &) = default;
};

/// "Each rep", "West", "Each rep of West", "Rina Kusuma".
[[nodiscard]] QString bearerName(const TargetBearer &bearer, const Directory &directory);
/// "workday", "week" … as after "per".
[[nodiscard]] QString cadenceName(Cadence cadence);

} // namespace laju::ui
