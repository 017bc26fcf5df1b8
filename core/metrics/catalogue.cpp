// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue.h"

#include "core/metrics/catalogue_parts.h"

#include <algorithm>

namespace laju {

std::span<const Metric> catalogue()
{
    static const std::vector<Metric> all = [] {
        std::vector<Metric> metrics;
        for (std::vector<Metric> chapter :
             {activityMetrics(), dealMetrics(), stageMetrics(), pipelineMetrics(), costMetrics(),
              targetMetrics(), surveyMetrics()})
            std::ranges::move(chapter, std::back_inserter(metrics));
        return metrics;
    }();
    return all;
}

Metric makeMetric(const char *key, const Shape &shape, const Words &words,
                  std::function<Figure(const Facts &, const Selection &)> compute,
                  std::function<RowList(const Facts &, const Selection &)> rows)
{
    return {.key = key,
            .unit = shape.unit,
            .better = shape.better,
            .basis = shape.basis,
            .additive = shape.additive,
            .name = words.name,
            .shortName = words.shortName,
            .meaning = words.meaning,
            .formula = words.formula,
            .parts = words.parts,
            .compute = std::move(compute),
            .rows = std::move(rows),
            .numeratorRows = words.numeratorRows,
            .denominatorRows = words.denominatorRows};
}

const Metric *findMetric(QAnyStringView key)
{
    const std::span<const Metric> all = catalogue();
    const auto found = std::ranges::find_if(all, [&](const Metric &metric) {
        return !key.isEmpty() && (key == QAnyStringView(metric.key) || key == QAnyStringView(metric.alias));
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace laju
