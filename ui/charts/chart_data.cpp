// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

namespace laju::ui {

namespace {

QString lineOf(const QStringList &cells)
{
    return QString(cells.join(u'\t') + u'\n');
}

QString cellOf(const std::optional<double> &value, const NumberFormat &format)
{
    return value ? format(*value) : QString();
}

} // namespace

QString toTsv(const StackedBars &bars, const NumberFormat &format)
{
    QStringList cells{bars.categoryTitle};
    for (const BarSeries &series : bars.series)
        cells << series.name;
    QString text = lineOf(cells);
    for (qsizetype i = 0; i < bars.categories.size(); ++i) {
        cells = {bars.categories[i]};
        for (const BarSeries &series : bars.series)
            cells << format(series.values.value(i));
        text += lineOf(cells);
    }
    return text;
}

QString toTsv(const LineBand &line, const NumberFormat &format)
{
    bool band = false;
    for (const LinePoint &point : line.points)
        band = band || point.low.has_value();
    QStringList cells{line.categoryTitle, line.seriesName};
    if (band)
        cells << line.lowName << line.highName;
    QString text = lineOf(cells);
    for (qsizetype i = 0; i < line.categories.size(); ++i) {
        const LinePoint point = line.points.value(i);
        cells = {line.categories[i], cellOf(point.value, format)};
        if (band)
            cells << cellOf(point.low, format) << cellOf(point.high, format);
        text += lineOf(cells);
    }
    return text;
}

} // namespace laju::ui
