// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/effort.h"

#include "core/metrics/statistics.h"

namespace laju {

EffortAgainstResult effortAgainstResult(const Metric &effort, const Metric &result,
                                        const Selection &selection, const Facts &facts)
{
    EffortAgainstResult both;
    std::vector<double> efforts;
    std::vector<double> results;
    for (Part &part : breakDown(effort, selection, Dimension::Rep, facts)) {
        Figure outcome = evaluate(result, part.selection, facts);
        if (!part.figure.value || !outcome.value)
            continue;
        efforts.push_back(*part.figure.value);
        results.push_back(*outcome.value);
        both.reps.push_back({.rep = std::get<RepId>(part.selection.scope),
                             .name = std::move(part.key),
                             .effort = std::move(part.figure),
                             .result = std::move(outcome)});
    }
    both.medianEffort = median(std::move(efforts));
    both.medianResult = median(std::move(results));
    return both;
}

} // namespace laju
