// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

namespace laju {

/// @name The catalogue's chapters
/// @{
[[nodiscard]] std::vector<Metric> activityMetrics();
[[nodiscard]] std::vector<Metric> dealMetrics();
[[nodiscard]] std::vector<Metric> stageMetrics();
[[nodiscard]] std::vector<Metric> pipelineMetrics();
[[nodiscard]] std::vector<Metric> costMetrics();
[[nodiscard]] std::vector<Metric> targetMetrics();
[[nodiscard]] std::vector<Metric> surveyMetrics();
/// @}

/// What a metric is measured in and by; the fields of the same names in Metric.
struct Shape
{
    Unit unit;
    Better better;
    DateBasis basis;
    bool additive;
};

/// What a metric is called and how it is explained; the fields of the same names in Metric.
struct Words
{
    const char *name;
    const char *shortName;
    const char *meaning;
    const char *formula;
    const char *parts = "";
    const char *numeratorRows = "";
    const char *denominatorRows = "";
};

/// One entry of the catalogue.
[[nodiscard]] Metric makeMetric(const char *key, const Shape &shape, const Words &words,
                                std::function<Figure(const Facts &, const Selection &)> compute,
                                std::function<RowList(const Facts &, const Selection &)> rows);

/// @p measure for what @p selection names: the one by type where a type is asked for; none when a type,
/// product or stage is asked for that the measure knows nothing of.
[[nodiscard]] std::optional<Measure> measureFor(Measure measure, const Selection &selection,
                                                const Directory &directory);

/// The sum of @p measure over the days of @p selection.
[[nodiscard]] qint64 sumOf(Measure measure, const Facts &facts, const Selection &selection);

} // namespace laju
