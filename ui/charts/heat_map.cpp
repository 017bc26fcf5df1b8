// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr qreal cellGap = 3;
constexpr qreal cellRadius = 3;
constexpr qreal axisHeight = 20;
constexpr qreal legendHeight = 20;
constexpr int rowHint = 27;
constexpr qreal faintest = 0.12; ///< of the accent: a share of 0 still is a cell

QColor heatColor(double strength, const Palette &palette)
{
    const QColor full = palette.color(Role::Accent);
    const QColor ground = palette.color(Role::Surface);
    const auto part = static_cast<float>(faintest + (1 - faintest) * std::clamp(strength, 0.0, 1.0));
    const auto mix = [part](float a, float b) { return part * a + (1 - part) * b; };
    return QColor::fromRgbF(mix(full.redF(), ground.redF()), mix(full.greenF(), ground.greenF()),
                            mix(full.blueF(), ground.blueF()));
}

QFont heatFont()
{
    return uiFont(metric::notePx);
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : PaintedChartOf({.least = 240, .hinted = 420}, parent)
{
}

int HeatMap::heightOfContent() const
{
    const auto rows = static_cast<int>(std::max<qsizetype>(data().rows.size(), 3));
    return rows * rowHint + static_cast<int>(axisHeight + legendHeight);
}

QRectF HeatMap::area() const
{
    const QFontMetricsF metrics(heatFont());
    qreal labels = 0;
    for (const QString &row : data().rows)
        labels = std::max(labels, metrics.horizontalAdvance(row));
    return QRectF(rect()).adjusted(std::ceil(labels) + 8, 1, -1, -(axisHeight + legendHeight));
}

QRectF HeatMap::markRect(int mark) const
{
    const QRectF all = area();
    const qreal width = all.width() / columnCount();
    const qreal height = all.height() / static_cast<qreal>(std::max<qsizetype>(data().rows.size(), 1));
    return {all.left() + width * (mark % columnCount()) + cellGap / 2,
            all.top() + height * (mark / columnCount()) + cellGap / 2, width - cellGap, height - cellGap};
}

int HeatMap::neighbour(int mark, Qt::Key key) const
{
    const int column = mark % columnCount();
    switch (key) {
    case Qt::Key_Left:
        return column > 0 ? mark - 1 : mark;
    case Qt::Key_Right:
        return column < columnCount() - 1 ? mark + 1 : mark;
    case Qt::Key_Up:
        return mark >= columnCount() ? mark - columnCount() : mark;
    default:
        return mark + columnCount() < markCount() ? mark + columnCount() : mark;
    }
}

void HeatMap::paintChart(QPainter &painter, const Palette &palette)
{
    for (int i = 0; i < markCount(); ++i)
        paintCell(painter, markRect(i), data().cells[i], palette);
    paintAxes(painter, palette);
    paintLegend(painter, palette);
}

void HeatMap::paintCell(QPainter &painter, const QRectF &rect, const HeatCell &cell,
                        const Palette &palette) const
{
    painter.setPen(Qt::NoPen);
    if (cell.tooFew) {
        painter.setPen(QPen(palette.color(Role::Line), 1));
        painter.setBrush(QBrush(palette.color(Role::Faint), Qt::BDiagPattern));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
    } else if (cell.share) {
        painter.setBrush(heatColor(*cell.share / data().top, palette));
        painter.drawRoundedRect(rect, cellRadius, cellRadius);
    } else {
        painter.setPen(QPen(palette.color(Role::Line), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
    }
}

void HeatMap::paintAxes(QPainter &painter, const Palette &palette) const
{
    const QRectF all = area();
    const QFontMetricsF metrics(heatFont());
    painter.setFont(heatFont());
    painter.setPen(palette.color(Role::Faint));
    for (qsizetype row = 0; row < data().rows.size(); ++row) {
        const QRectF first = markRect(static_cast<int>(row) * columnCount());
        painter.drawText(QRectF(0, first.top(), all.left() - 6, first.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, data().rows[row]);
    }
    qreal widest = 0;
    for (const QString &column : data().columns)
        widest = std::max(widest, metrics.horizontalAdvance(column));
    const int step = std::max(1, static_cast<int>(std::ceil((widest + 4) * columnCount() / all.width())));
    for (int column = 0; column < columnCount(); column += step) {
        const QRectF cell = markRect(column);
        painter.drawText(QRectF(cell.center().x() - 40, all.bottom(), 80, axisHeight), Qt::AlignCenter,
                         data().columns[column]);
    }
}

void HeatMap::paintLegend(QPainter &painter, const Palette &palette) const
{
    const QFontMetricsF metrics(heatFont());
    const qreal top = height() - legendHeight;
    qreal x = area().left();
    const auto text = [&](const QString &what) {
        painter.setPen(palette.color(Role::Faint));
        painter.drawText(QRectF(x, top, metrics.horizontalAdvance(what) + 2, legendHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, what);
        x += metrics.horizontalAdvance(what) + 6;
    };
    painter.setFont(heatFont());
    text(data().columnTitle);
    const qreal scale = 72;
    const qreal swatch = 14;
    const bool hasHatched = !data().tooFewText.isEmpty();
    const qreal needed = metrics.horizontalAdvance(data().lowText + data().highText + data().tooFewText) +
                         scale + (hasHatched ? swatch + 36 : 16);
    x = std::max(x + 8, width() - needed);
    text(data().lowText);
    const QRectF bar(x, top + (legendHeight - 8) / 2, scale, 8);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0, heatColor(0, palette));
    gradient.setColorAt(1, heatColor(1, palette));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 2, 2);
    x = bar.right() + 6;
    text(data().highText);
    if (!hasHatched)
        return;
    x += 8;
    paintCell(painter, {x, top + (legendHeight - 10) / 2, swatch, 10}, {.tooFew = true}, palette);
    x += swatch + 6;
    text(data().tooFewText);
}

} // namespace laju::ui
