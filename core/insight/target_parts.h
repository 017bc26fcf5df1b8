// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"

namespace laju {

/// What a target comes to for one rep.
struct TargetPart
{
    RepId rep;
    double amount; ///< as a Figure has it
};

/// What @p target, of a metric that adds up, asks of each rep of its scope over @p period: what each owes, or
/// of what they owe together a part by the working time of each, less what a ramp-up does not ask for. By
/// name; those who lead and those who do not work in the period are not among them.
[[nodiscard]] std::vector<TargetPart> targetParts(const TargetFields &target, const Metric &metric,
                                                  const Period &period, const Directory &directory);

} // namespace laju
