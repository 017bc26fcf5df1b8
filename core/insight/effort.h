// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

namespace laju {

/// What a rep put in and what came of it.
struct RepEffort
{
    RepId rep;
    QString name;
    Figure effort;
    Figure result;
};

/// Reps by two metrics. It shows what goes together, never what causes what.
struct EffortAgainstResult
{
    std::vector<RepEffort> reps = {};        ///< those with a value of both, by name
    std::optional<double> medianEffort = {}; ///< of the reps' values; none without reps
    std::optional<double> medianResult = {};
};

[[nodiscard]] EffortAgainstResult effortAgainstResult(const Metric &effort, const Metric &result,
                                                      const Selection &selection, const Facts &facts);

} // namespace laju
