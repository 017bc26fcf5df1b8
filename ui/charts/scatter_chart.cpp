// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_chart.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr qreal pointRadius = 4.5;
constexpr qreal reach = 10; ///< px from a point within which the pointer means it
constexpr qreal tickSpace = 20;
constexpr qreal titleSpace = 18;
constexpr qreal topSpace = 20;

template<class Value> AxisScale scaleOf(const ScatterData &data, Value value)
{
    if (data.points.isEmpty())
        return {};
    const auto [low, high] = std::ranges::minmax_element(data.points, {}, value);
    return axisScale(data.fromZero ? 0 : (*low).*value, (*high).*value);
}

QFont tickFont()
{
    return uiFont(metric::notePx);
}

} // namespace

ScatterChart::ScatterChart(QWidget *parent)
    : PaintedChartOf({.least = 300, .hinted = 520}, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScatterChart::prepare()
{
    m_x = scaleOf(data(), &ScatterPoint::x);
    m_y = scaleOf(data(), &ScatterPoint::y);
    const QFontMetricsF metrics(tickFont());
    m_yLabels = 0;
    for (int tick = 0; data().yFormat && tick <= m_y.steps(); ++tick)
        m_yLabels = std::max(m_yLabels, metrics.horizontalAdvance(data().yFormat(m_y.at(tick))));
}

QRectF ScatterChart::area() const
{
    // Half a label of the last tick reaches over the right end.
    return QRectF(rect()).adjusted(std::ceil(m_yLabels) + 10, topSpace, -28, -(tickSpace + titleSpace));
}

QPointF ScatterChart::positionOf(double x, double y) const
{
    const QRectF all = area();
    return {all.left() + all.width() * m_x.shareOf(x), all.bottom() - all.height() * m_y.shareOf(y)};
}

QRectF ScatterChart::markRect(int mark) const
{
    const ScatterPoint &point = data().points[mark];
    const QPointF at = positionOf(point.x, point.y);
    return {at.x() - pointRadius - 1, at.y() - pointRadius - 1, 2 * pointRadius + 2, 2 * pointRadius + 2};
}

int ScatterChart::markAt(QPointF position) const
{
    int nearest = -1;
    qreal distance = reach;
    for (int mark = 0; mark < markCount(); ++mark) {
        const ScatterPoint &point = data().points[mark];
        const qreal away = QLineF(position, positionOf(point.x, point.y)).length();
        if (away < distance) {
            distance = away;
            nearest = mark;
        }
    }
    return nearest;
}

void ScatterChart::paintChart(QPainter &painter, const Palette &palette)
{
    paintAxes(painter, palette);
    paintMedians(painter, palette);
    paintCurves(painter, palette);
    paintPoints(painter, palette);
}

void ScatterChart::paintAxes(QPainter &painter, const Palette &palette) const
{
    const QRectF all = area();
    const QFontMetricsF metrics(tickFont());
    painter.setFont(tickFont());
    const auto line = [&](QPointF from, QPointF to) {
        painter.setPen(QPen(palette.color(Role::Line), 1));
        painter.drawLine(from, to);
        painter.setPen(palette.color(Role::Faint));
    };
    for (int tick = 0; tick <= m_y.steps(); ++tick) {
        const qreal y = std::round(positionOf(m_x.low, m_y.at(tick)).y()) + 0.5;
        line({all.left(), y}, {all.right(), y});
        painter.drawText(QRectF(0, y - 10, all.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                         data().yFormat(m_y.at(tick)));
    }
    for (int tick = 0; tick <= m_x.steps(); ++tick) {
        const qreal x = std::round(positionOf(m_x.at(tick), m_y.low).x()) + 0.5;
        line({x, all.bottom()}, {x, all.bottom() + 4});
        const QString text = data().xFormat(m_x.at(tick));
        const qreal wide = metrics.horizontalAdvance(text) + 2;
        painter.drawText(QRectF(x - wide / 2, all.bottom() + 4, wide, tickSpace - 4), Qt::AlignCenter, text);
    }
    painter.setPen(palette.color(Role::Secondary));
    painter.drawText(QRectF(0, 0, width(), topSpace - 4), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(data().yTitle, Qt::ElideRight, width()));
    painter.drawText(QRectF(all.left(), height() - titleSpace, all.width(), titleSpace),
                     Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(data().xTitle, Qt::ElideRight, all.width()));
}

void ScatterChart::paintMedians(QPainter &painter, const Palette &palette) const
{
    if (!data().xMedian || !data().yMedian)
        return;
    const QRectF all = area();
    const QPointF middle = positionOf(*data().xMedian, *data().yMedian);
    QPen dashed(palette.color(Role::Faint), 1);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(middle.x(), all.top()), QPointF(middle.x(), all.bottom()));
    painter.drawLine(QPointF(all.left(), middle.y()), QPointF(all.right(), middle.y()));
    painter.setFont(tickFont());
    painter.setPen(palette.color(Role::Faint));
    painter.drawText(QRectF(all.right() - 80, middle.y() - 16, 80, 14), Qt::AlignRight | Qt::AlignVCenter,
                     data().medianText);
}

void ScatterChart::paintCurves(QPainter &painter, const Palette &palette) const
{
    painter.save();
    painter.setClipRect(area(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ScatterCurve &curve : data().curves) {
        QPen pen(palette.color(Role::Secondary), 1);
        if (!curve.dashes.isEmpty())
            pen.setDashPattern(curve.dashes);
        painter.setPen(pen);
        QPolygonF line;
        std::ranges::transform(curve.points, std::back_inserter(line),
                               [this](QPointF point) { return positionOf(point.x(), point.y()); });
        painter.drawPolyline(line);
    }
    painter.restore();
}

void ScatterChart::paintPoints(QPainter &painter, const Palette &palette) const
{
    const QFontMetricsF metrics(tickFont());
    std::vector<QRectF> taken;
    for (int mark = 0; mark < markCount(); ++mark)
        taken.push_back(markRect(mark));
    for (int mark = 0; mark < markCount(); ++mark) {
        const ScatterPoint &point = data().points[mark];
        const QPointF at = positionOf(point.x, point.y);
        const QColor color = palette.color(point.faint ? Role::Faint : point.color);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(point.faint ? palette.color(Role::Surface) : color);
        painter.drawEllipse(at, pointRadius, pointRadius);

        const QSizeF size(metrics.horizontalAdvance(point.label) + 2, metrics.height());
        const qreal away = pointRadius + 4;
        const std::array places{
            QRectF(QPointF(at.x() + away, at.y() - size.height() / 2), size),
            QRectF(QPointF(at.x() - away - size.width(), at.y() - size.height() / 2), size),
            QRectF(QPointF(at.x() - size.width() / 2, at.y() - away - size.height()), size),
            QRectF(QPointF(at.x() - size.width() / 2, at.y() + away), size)};
        const auto free = std::ranges::find_if(places, [&](const QRectF &place) {
            return QRectF(rect()).contains(place) &&
                   std::ranges::none_of(taken, [&](const QRectF &each) { return each.intersects(place); });
        });
        // Where points crowd, the tooltip says the name.
        if (free == places.end())
            continue;
        taken.push_back(*free);
        painter.setFont(tickFont());
        painter.setPen(palette.color(point.faint ? Role::Faint : Role::Text));
        painter.drawText(*free, Qt::AlignCenter, point.label);
    }
}

} // namespace laju::ui
