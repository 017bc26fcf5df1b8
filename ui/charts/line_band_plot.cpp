// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_band_plot.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace laju::ui {

LineBandPlot::LineBandPlot(NumberFormat format)
    : ChartPlot(std::move(format))
{
}

void LineBandPlot::setData(const LineBand &line)
{
    m_line = line;
    m_marked = -1;
    const bool anything =
        std::ranges::any_of(line.points, [](const LinePoint &point) { return point.value.has_value(); });
    double highest = 0;
    double lowest = 0;
    for (const LinePoint &point : line.points) {
        highest = std::max({highest, point.value.value_or(0), point.high.value_or(0)});
        lowest = std::min({lowest, point.value.value_or(0), point.low.value_or(0)});
    }
    setAxes({.categories = line.categories,
             .labelStep = line.labelStep,
             .target = line.target,
             .unit = line.unit,
             .minimum = lowest,
             .maximum = line.axisMaximum.value_or(highest),
             .exact = line.axisMaximum.has_value(),
             .message = anything ? QString() : line.emptyText});
}

void LineBandPlot::setMarked(int category)
{
    if (category == m_marked)
        return;
    m_marked = category;
    setColors(colors());
}

// Nothing of QtCharts hangs on the axes or the colours: both are asked for while painting.
void LineBandPlot::applyAxes() {}
void LineBandPlot::applySeriesColors() {}

void LineBandPlot::paintValues(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    paintLine(painter);
    painter.restore();
}

void LineBandPlot::paintBand(QPainter &painter) const
{
    QColor fill = colors().color(Role::Accent);
    fill.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const auto count = static_cast<int>(std::min(m_line.points.size(), m_line.categories.size()));
    QPolygonF upper;
    QPolygonF lower;
    // One area for each run of points that have an interval.
    for (int i = 0; i <= count; ++i) {
        const bool known = i < count && m_line.points[i].low && m_line.points[i].high;
        if (known) {
            upper << positionOf(i, *m_line.points[i].high);
            lower.prepend(positionOf(i, *m_line.points[i].low));
        } else if (!upper.isEmpty()) {
            painter.drawPolygon(upper + lower);
            upper.clear();
            lower.clear();
        }
    }
}

void LineBandPlot::paintLine(QPainter &painter) const
{
    constexpr qreal dot = 2.5;
    constexpr qreal markedDot = 4.5;
    const QColor color = colors().color(Role::Accent);
    const auto count = static_cast<int>(std::min(m_line.points.size(), m_line.categories.size()));
    QPainterPath path;
    bool joined = false;
    for (int i = 0; i < count; ++i) {
        const std::optional<double> value = m_line.points[i].value;
        if (value)
            joined ? path.lineTo(positionOf(i, *value)) : path.moveTo(positionOf(i, *value));
        joined = value.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int i = 0; i < count; ++i) {
        if (const std::optional<double> value = m_line.points[i].value) {
            const qreal radius = i == m_marked ? markedDot : dot;
            painter.drawEllipse(positionOf(i, *value), radius, radius);
        }
    }
}

} // namespace laju::ui
