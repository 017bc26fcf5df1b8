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
    using Name = std::pair<QLatin1StringView, const Metric *>;
    static const std::vector<Name> sorted = [] {
        std::vector<Name> names;
        for (const Metric &metric : catalogue()) {
            for (const char *name : {metric.key, metric.alias}) {
                if (const QLatin1StringView word(name); !word.isEmpty())
                    names.emplace_back(word, &metric);
            }
        }
        std::ranges::sort(names, [](const Name &a, const Name &b) { return a.first < b.first; });
        return names;
    }();
    const auto found =
        std::lower_bound(sorted.begin(), sorted.end(), key,
                         [](const Name &name, QAnyStringView wanted) { return name.first < wanted; });
    return found == sorted.end() || found->first != key ? nullptr : found->second;
}

} // namespace laju
