// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

// What charts show: values, and texts already translated.
namespace laju::ui {

/// Writes a value of the chart for axis, tooltip and table; must stay valid as long as the chart.
using NumberFormat = std::function<QString(double)>;

/// A dashed horizontal line at a target.
struct TargetLine
{
    double value = 0;
    QString label{}; ///< "target 280/day"

    [[nodiscard]] bool operator==(const TargetLine &) const = default;
};

/// One part of stacked bars.
struct BarSeries
{
    QString name{};
    QList<double> values{}; ///< one per category, ≥ 0
    int color = -1;         ///< index of Palette::series(); -1: the position in the list

    [[nodiscard]] bool operator==(const BarSeries &) const = default;
};

/// Bars in categories, each a stack of series. Up to about 60 categories: bucket by week or month beyond
/// that.
struct StackedBars
{
    QString name{};        ///< accessible name: what is shown ("Activities per day")
    QString description{}; ///< one sentence: the point of it
    QStringList categories{};
    QString categoryTitle{}; ///< heading of the categories in its table ("Day")
    QList<BarSeries> series{};
    std::optional<TargetLine> target{};
    QString unit{};       ///< of the value axis, shown at its top; may be empty
    double leastStep = 0; ///< between two lines of the grid: 1 for counts
    int labelStep = 0;    ///< label every n-th category; 0: as many as fit
    QString emptyText{};  ///< said when every bar is empty

    [[nodiscard]] bool operator==(const StackedBars &) const = default;
};

/// One point of a line; no value where there is no data.
struct LinePoint
{
    std::optional<double> value{};
    std::optional<double> low{}; ///< interval; both or neither
    std::optional<double> high{};

    [[nodiscard]] bool operator==(const LinePoint &) const = default;
};

/// A line over categories with an optional interval band around it.
struct LineBand
{
    QString name{};        ///< accessible name
    QString description{}; ///< one sentence: the point of it
    QStringList categories{};
    QString categoryTitle{}; ///< heading of the categories in its table
    QString seriesName{};    ///< name of the line ("Win rate")
    QString lowName{};       ///< headings of the interval in its table
    QString highName{};
    QList<LinePoint> points{}; ///< one per category
    std::optional<TargetLine> target{};
    QString unit{};                      ///< of the value axis; may be empty
    std::optional<double> axisMaximum{}; ///< e.g. 1 for rates; none: from the values
    int labelStep = 0;
    QString emptyText{}; ///< said when no point has a value

    [[nodiscard]] bool operator==(const LineBand &) const = default;
};

/// A line for each category.
[[nodiscard]] ChartTable tableOf(const StackedBars &bars, const NumberFormat &format);
[[nodiscard]] ChartTable tableOf(const LineBand &band, const NumberFormat &format);

} // namespace laju::ui
