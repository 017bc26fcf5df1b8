// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include <algorithm>

namespace laju::ui {

namespace {

ChartCell cellOf(const std::optional<double> &value, const NumberFormat &format)
{
    return {value ? format(*value) : QString(), value};
}

} // namespace

ChartTable tableOf(const StackedBars &bars, const NumberFormat &format)
{
    ChartTable table{.titles = {bars.categoryTitle}, .emptyText = bars.emptyText};
    for (const BarSeries &series : bars.series)
        table.titles.append(series.name);
    for (qsizetype i = 0; i < bars.categories.size(); ++i) {
        ChartLine line{bars.categories[i]};
        for (const BarSeries &series : bars.series)
            line.append(cellOf(series.values.value(i), format));
        table.lines.append(line);
    }
    return table;
}

ChartTable tableOf(const LineBand &band, const NumberFormat &format)
{
    const bool hasBand =
        std::ranges::any_of(band.points, [](const LinePoint &point) { return point.low.has_value(); });
    ChartTable table{.titles = {band.categoryTitle, band.seriesName}, .emptyText = band.emptyText};
    if (hasBand)
        table.titles << band.lowName << band.highName;
    for (qsizetype i = 0; i < band.categories.size(); ++i) {
        const LinePoint point = band.points.value(i);
        ChartLine line{band.categories[i], cellOf(point.value, format)};
        if (hasBand)
            line << cellOf(point.low, format) << cellOf(point.high, format);
        table.lines.append(line);
    }
    return table;
}

} // namespace laju::ui
