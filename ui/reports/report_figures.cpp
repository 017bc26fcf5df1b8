// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/painting.h"
#include "ui/reports/report_pieces.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int labelPx = 11;
constexpr int valuePx = 17;
constexpr int smallestValuePx = 11;
constexpr int smallestLabelPx = 9;
constexpr int axisPx = 11;
constexpr int legendPx = 10;
constexpr qreal padding = 10;
constexpr qreal axisWidth = 44;
constexpr qreal bucketLabelHeight = 24;
constexpr qreal legendHeight = 20;

bool hasChange(const block::KeyFigure &figure)
{
    return !figure.change.isEmpty();
}

TextBlock detailOf(const block::KeyFigure &figure, qreal width)
{
    return {figure.detail, 10, width - 2 * padding, Role::Faint};
}

// The largest type that the text fits the card in.
QFont fittingFont(const QString &text, int largest, int smallest, QFont::Weight weight, qreal room)
{
    int size = largest;
    while (size > smallest && textWidth(text, paperFont(size, weight)) > room)
        --size;
    return paperFont(size, weight);
}

void paintLegend(QPainter &painter, const QRectF &rect, const block::StackedBars &bars)
{
    const QFont font = paperFont(legendPx);
    constexpr qreal swatch = 9;
    qreal x = rect.left();
    const auto text = [&](const QString &name) {
        const qreal width = textWidth(name, font);
        paintLine(painter, {x, rect.top(), width + 1, rect.height()}, Qt::AlignLeft | Qt::AlignVCenter, name,
                  font, Role::Secondary);
        x += width + 14;
    };
    for (const block::BarSeries &series : bars.series) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(printPalette().series(series.color));
        painter.drawRoundedRect(QRectF(x, rect.center().y() - swatch / 2, swatch, swatch), 2, 2);
        x += swatch + 5;
        text(series.name);
    }
    if (bars.target) {
        painter.setPen(QPen(printPalette().color(Role::Text), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, rect.center().y()), QPointF(x + 18, rect.center().y()));
        x += 18 + 5;
        text(bars.target->label);
    }
}

void paintBucketLabels(QPainter &painter, const QRectF &plot, const block::StackedBars &bars)
{
    const QFont font = paperFont(axisPx);
    const auto count = static_cast<int>(bars.buckets.size());
    const qreal slot = plot.width() / count;
    qreal widest = 0;
    for (const QString &bucket : bars.buckets)
        widest = std::max(widest, textWidth(bucket, font));
    int step = std::max(bars.labelStep, 1);
    while (step < count && slot * step < widest + 8)
        ++step;
    for (int i = 0; i < count; i += step) {
        const QString &name = bars.buckets[static_cast<size_t>(i)];
        const qreal centre = plot.left() + (i + 0.5) * slot;
        // The first and the last may not stick out of the chart.
        const qreal left = std::clamp(centre - widest / 2, plot.left() - axisWidth, plot.right() - widest);
        paintLine(painter, {left, plot.bottom() + 5, widest, bucketLabelHeight - 5},
                  Qt::AlignHCenter | Qt::AlignTop, name, font, Role::Faint);
    }
}

} // namespace

qreal keyFigureHeight(const block::KeyFigure &figure, qreal width)
{
    qreal height = 50;
    if (hasChange(figure))
        height += 16;
    if (!figure.detail.isEmpty())
        height += detailOf(figure, width).height();
    return height + 4;
}

void paintKeyFigure(QPainter &painter, const QRectF &rect, const block::KeyFigure &figure)
{
    paintCardGround(painter, rect, printPalette());
    const QRectF inner = rect.adjusted(padding, 0, -padding, 0);
    paintLine(painter, {inner.left(), inner.top() + 8, inner.width(), 18}, Qt::AlignLeft | Qt::AlignVCenter,
              figure.label, fittingFont(figure.label, labelPx, smallestLabelPx, QFont::Normal, inner.width()),
              Role::Secondary);
    const QString value = figure.value + figure.suffix;
    paintLine(painter, {inner.left(), inner.top() + 25, inner.width(), 22}, Qt::AlignLeft | Qt::AlignVCenter,
              value, fittingFont(value, valuePx, smallestValuePx, QFont::Bold, inner.width()),
              figure.faint ? Role::Faint : Role::Text);
    qreal y = inner.top() + 48;
    if (hasChange(figure)) {
        const Tone tone = toneOf(figure.verdict);
        const Direction direction = figure.direction > 0   ? Direction::Up
                                    : figure.direction < 0 ? Direction::Down
                                                           : Direction::Flat;
        paintArrow(painter, {inner.left() - 1, y + 3, 10, 10}, direction, tone, printPalette());
        paintLine(painter, {inner.left() + 13, y, inner.width() - 13, 16}, Qt::AlignLeft | Qt::AlignVCenter,
                  figure.change, paperFont(labelPx), textRole(tone));
        y += 16;
    }
    if (!figure.detail.isEmpty())
        detailOf(figure, rect.width()).paint(painter, {inner.left(), y});
}

void paintStackedBars(QPainter &painter, const QRectF &rect, const block::StackedBars &bars)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = rect.adjusted(axisWidth, 8, 0, -bucketLabelHeight - legendHeight);
    const double top = bars.ticks.back().value;
    const auto yOf = [&](double value) { return plot.bottom() - plot.height() * value / top; };
    const QFont font = paperFont(axisPx);
    for (const block::AxisTick &tick : bars.ticks) {
        const qreal y = yOf(tick.value);
        painter.setPen(QPen(printPalette().color(Role::Line), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintLine(painter, {rect.left(), y - 8, axisWidth - 7, 16}, Qt::AlignRight | Qt::AlignVCenter,
                  tick.label, font, Role::Faint);
    }

    const qreal slot = plot.width() / static_cast<qreal>(bars.buckets.size());
    const qreal barWidth = std::min(slot * 0.7, 40.0);
    painter.setPen(Qt::NoPen);
    for (size_t bucket = 0; bucket < bars.buckets.size(); ++bucket) {
        double sum = 0;
        for (const block::BarSeries &series : bars.series) {
            const double value = series.values[bucket];
            if (value <= 0)
                continue;
            const qreal y = yOf(sum + value);
            painter.fillRect(QRectF(plot.left() + (static_cast<qreal>(bucket) + 0.5) * slot - barWidth / 2, y,
                                    barWidth, yOf(sum) - y),
                             printPalette().series(series.color));
            sum += value;
        }
    }
    if (bars.target) {
        const qreal y = yOf(bars.target->value);
        painter.setPen(QPen(printPalette().color(Role::Text), 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    paintBucketLabels(painter, plot, bars);
    paintLegend(painter, {rect.left(), rect.bottom() - legendHeight, rect.width(), legendHeight}, bars);
    painter.restore();
}

} // namespace laju::ui
