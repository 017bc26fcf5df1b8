// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/row_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr qreal chartRowHeight = 30;
constexpr qreal chartBarHeight = 16;
constexpr qreal columnGap = 14;
constexpr qreal axisSpace = 22;
constexpr qreal bracketWidth = 10;
constexpr qreal widestLabel = 0.3; ///< of the width
constexpr qreal dotRadius = 4;

qreal widestOf(const QList<ChartRow> &rows, const QFont &font, QString ChartRow::*text)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const ChartRow &row : rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.*text));
    return std::ceil(widest);
}

QFont rowFont(QFont::Weight weight = QFont::Normal)
{
    return uiFont(metric::smallPx, weight);
}

} // namespace

RowChart::RowChart(QWidget *parent)
    : PaintedChartOf({.least = 300, .hinted = 520}, parent)
{
}

void RowChart::prepare()
{
    const QList<ChartRow> &rows = data().rows;
    m_longest = 0;
    m_hasWhiskers = false;
    for (const ChartRow &row : rows) {
        m_longest = std::max(m_longest, row.first + row.second);
        m_hasWhiskers |= row.whisker.has_value();
    }
    m_texts = {.lead = widestOf(rows, rowFont(QFont::Bold), &ChartRow::lead),
               .label = widestOf(rows, rowFont(), &ChartRow::label),
               .amount = widestOf(rows, rowFont(), &ChartRow::amount),
               .value = widestOf(rows, rowFont(QFont::Bold), &ChartRow::value),
               .note = widestOf(rows, uiFont(metric::notePx), &ChartRow::note)};
}

int RowChart::heightOfContent() const
{
    const auto rows = static_cast<qreal>(std::max<qsizetype>(data().rows.size(), 2));
    return static_cast<int>(rowsTop() + rows * chartRowHeight) + 2;
}

qreal RowChart::rowsTop() const
{
    return data().axis.isEmpty() ? 0 : axisSpace;
}

QRectF RowChart::markRect(int mark) const
{
    return {2, rowsTop() + chartRowHeight * mark + 2, width() - 4.0, chartRowHeight - 4};
}

RowChart::Columns RowChart::columns() const
{
    const auto [lead, widest, amount, value, note] = m_texts;
    const qreal label = std::min(widest, width() * widestLabel);
    const bool bars = m_longest > 0;
    Columns at{};
    at.lead = 6;
    at.label = at.lead + (lead > 0 ? lead + bracketWidth + 8 : 0);
    at.bar = at.label + label + columnGap;
    at.note = width() - 6 - note;
    at.value = at.note - (note > 0 ? columnGap / 2 : 0) - value;
    const qreal room = std::max(0.0, at.value - columnGap - at.bar);
    // Bars with whiskers beside them share what the texts leave.
    at.barEnd = at.bar + (bars ? std::max(20.0, (m_hasWhiskers ? room * 0.6 : room) - amount - 8) : 0);
    at.whisker = bars ? at.barEnd + amount + 8 + columnGap : at.bar;
    at.whiskerEnd = std::max(at.whisker + 10, at.value - columnGap);
    return at;
}

void RowChart::paintChart(QPainter &painter, const Palette &palette)
{
    const Columns at = columns();
    if (!data().axis.isEmpty())
        paintAxis(painter, at, palette);
    // Of many rows few are in sight.
    const QRectF seen = painter.hasClipping() ? painter.clipBoundingRect() : QRectF(rect());
    const auto rowAt = [this](qreal y) {
        return static_cast<int>(std::floor((y - rowsTop()) / chartRowHeight));
    };
    const int end = std::min(rowAt(seen.bottom()) + 1, markCount());
    for (int i = std::max(rowAt(seen.top()), 0); i < end; ++i)
        paintRow(painter, data().rows[i], markRect(i), at, palette);
    paintBrackets(painter, at, palette);
}

void RowChart::paintRow(QPainter &painter, const ChartRow &row, const QRectF &line, const Columns &at,
                        const Palette &palette) const
{
    const auto text = [&](qreal left, qreal right, const QFont &font, Role role, const QString &what,
                          Qt::Alignment alignment = Qt::AlignLeft) {
        painter.setFont(font);
        painter.setPen(palette.color(role));
        painter.drawText(QRectF(left, line.top(), right - left, line.height()), alignment | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(what, Qt::ElideRight, right - left));
    };
    const Role role = row.faint ? Role::Faint : Role::Text;
    text(at.lead, at.label - bracketWidth - 6, rowFont(QFont::Bold), role, row.lead);
    text(at.label, at.bar - columnGap / 2, rowFont(), role, row.label);
    if (m_longest > 0) {
        const qreal scale = (at.barEnd - at.bar) / m_longest;
        const qreal top = line.center().y() - chartBarHeight / 2;
        const qreal middle = at.bar + row.first * scale;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(Role::Accent));
        painter.drawRect(QRectF(at.bar, top, row.first * scale, chartBarHeight));
        painter.setBrush(palette.color(Role::Track));
        painter.drawRect(QRectF(middle, top, row.second * scale, chartBarHeight));
        const qreal end = middle + row.second * scale + 8;
        text(end, std::max(end, at.whisker - columnGap / 2), rowFont(), Role::Secondary, row.amount);
    }
    paintWhisker(painter, row, line, at, palette);
    text(at.value, at.note - (row.note.isEmpty() ? 0 : columnGap / 2) + 1, rowFont(QFont::Bold), role,
         row.value, Qt::AlignRight);
    text(at.note, width() - 5.0, uiFont(metric::notePx), Role::Faint, row.note, Qt::AlignRight);
}

void RowChart::paintWhisker(QPainter &painter, const ChartRow &row, const QRectF &line, const Columns &at,
                            const Palette &palette) const
{
    if (!row.whisker)
        return;
    const qreal y = line.center().y();
    const auto xOf = [&](double share) {
        return at.whisker + (at.whiskerEnd - at.whisker) * std::clamp(share, 0.0, 1.0);
    };
    const QColor color = palette.color(row.faint ? Role::Faint : Role::Accent);
    if (row.whisker->low && row.whisker->high) {
        QColor soft = color;
        soft.setAlphaF(0.55F);
        painter.setPen(QPen(soft, 2));
        painter.drawLine(QPointF(xOf(*row.whisker->low), y), QPointF(xOf(*row.whisker->high), y));
        for (const double end : {*row.whisker->low, *row.whisker->high})
            painter.drawLine(QPointF(xOf(end), y - 4), QPointF(xOf(end), y + 4));
    }
    if (row.whisker->reference) {
        painter.setPen(QPen(palette.color(Role::Secondary), 2));
        const qreal x = xOf(*row.whisker->reference);
        painter.drawLine(QPointF(x, y - 8), QPointF(x, y + 8));
    }
    // Hollow where there are too few: not by colour alone.
    painter.setPen(QPen(color, 2));
    painter.setBrush(palette.color(row.faint ? Role::Surface : Role::Accent));
    painter.drawEllipse(QPointF(xOf(row.whisker->value), y), dotRadius, dotRadius);
}

void RowChart::paintAxis(QPainter &painter, const Columns &at, const Palette &palette) const
{
    const QFont font = uiFont(metric::notePx);
    const QFontMetricsF metrics(font);
    const auto last = static_cast<int>(data().axis.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const qreal x = std::round(at.whisker + (at.whiskerEnd - at.whisker) * i / std::max(last, 1)) + 0.5;
        painter.setPen(palette.color(Role::Line));
        painter.drawLine(QPointF(x, axisSpace - 2),
                         QPointF(x, axisSpace + chartRowHeight * static_cast<qreal>(data().rows.size())));
        painter.setPen(palette.color(Role::Faint));
        painter.setFont(font);
        const qreal wide = metrics.horizontalAdvance(data().axis[i]) + 2;
        painter.drawText(QRectF(x - wide / 2, 0, wide, axisSpace - 4), Qt::AlignCenter, data().axis[i]);
    }
    painter.setFont(font);
    painter.setPen(palette.color(Role::Faint));
    // Over the labels, or where these are short, over the values.
    const QRectF overLabels(at.label, 0, at.whisker - at.label - 24, axisSpace - 4);
    const QRectF overValues(at.value, 0, width() - 6 - at.value, axisSpace - 4);
    const bool fits = metrics.horizontalAdvance(data().axisTitle) <= overLabels.width();
    const bool isLeft = fits || overLabels.width() >= overValues.width();
    const QRectF &room = isLeft ? overLabels : overValues;
    painter.drawText(room, (isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     metrics.elidedText(data().axisTitle, Qt::ElideRight, room.width()));
}

void RowChart::paintBrackets(QPainter &painter, const Columns &at, const Palette &palette) const
{
    const qreal x = at.label - bracketWidth;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(Role::Secondary), 1.5));
    for (int first = 0; first < markCount();) {
        int end = first + 1;
        const int bracket = data().rows[first].bracket;
        while (end < markCount() && bracket > 0 && data().rows[end].bracket == bracket)
            ++end;
        if (bracket > 0 && end > first + 1) {
            const qreal top = markRect(first).center().y() - 6;
            const qreal bottom = markRect(end - 1).center().y() + 6;
            painter.drawPolyline(QPolygonF{{x + 4, top}, {x, top}, {x, bottom}, {x + 4, bottom}});
        }
        first = end;
    }
}

} // namespace laju::ui
