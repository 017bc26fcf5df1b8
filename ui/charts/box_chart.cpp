// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/box_chart.h"

#include "ui/charts/axis_scale.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr qreal boxLineHeight = 46;
constexpr qreal boxBandHeight = 18;
constexpr qreal boxAxisSpace = 22;
constexpr qreal boxFootSpace = 22; ///< for the legend
constexpr qreal boxColumnGap = 14;
constexpr qreal widestBoxLabel = 0.3; ///< of the width

template<class Text> qreal widestBoxText(const QList<BoxRow> &rows, const QFont &font, Text text)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const BoxRow &row : rows)
        widest = std::max(widest, metrics.horizontalAdvance(text(row)));
    return std::ceil(widest);
}

} // namespace

QList<BoxMark> BoxRows::marks() const
{
    QList<BoxMark> boxes;
    for (const BoxRow &row : rows) {
        for (const std::optional<BoxMark> &box : {row.done, row.ongoing}) {
            if (box)
                boxes.append(*box);
        }
    }
    return boxes;
}

BoxChart::BoxChart(QWidget *parent)
    : PaintedChartOf({.least = 300, .hinted = 520}, parent)
{
}

void BoxChart::prepare()
{
    m_marks.clear();
    double highest = 0;
    for (int row = 0; row < data().rows.size(); ++row) {
        for (const bool ongoing : {false, true}) {
            const auto &box = ongoing ? data().rows[row].ongoing : data().rows[row].done;
            if (!box)
                continue;
            m_marks.push_back({row, ongoing});
            highest = std::max(highest, box->spread.p90);
        }
    }
    const AxisScale scale = axisScale(0, std::max(highest, 1.0));
    m_high = scale.high;
    m_step = scale.step;
}

const BoxMark &BoxChart::boxOf(const Mark &mark) const
{
    const BoxRow &row = data().rows[mark.row];
    return mark.ongoing ? *row.ongoing : *row.done;
}

int BoxChart::heightOfContent() const
{
    const auto rows = static_cast<qreal>(std::max<qsizetype>(data().rows.size(), 2));
    return static_cast<int>(boxAxisSpace + rows * boxLineHeight + boxFootSpace);
}

QRectF BoxChart::lineOf(int row) const
{
    return {0, boxAxisSpace + boxLineHeight * row, width() * 1.0, boxLineHeight};
}

QRectF BoxChart::bandOf(const Mark &mark) const
{
    const QRectF line = lineOf(mark.row);
    const bool both = data().rows[mark.row].done && data().rows[mark.row].ongoing;
    const qreal middle = line.center().y() + (both ? (mark.ongoing ? 0.5 : -0.5) * (boxBandHeight + 2) : 0);
    return {line.left(), middle - boxBandHeight / 2, line.width(), boxBandHeight};
}

QRectF BoxChart::markRect(int mark) const
{
    const Mark &which = m_marks[static_cast<size_t>(mark)];
    const Spread &spread = boxOf(which).spread;
    const Columns at = columns();
    const QRectF band = bandOf(which);
    const qreal left = xOf(spread.p10, at);
    return QRectF(left, band.top(), std::max(xOf(spread.p90, at) - left, 8.0), band.height())
        .adjusted(-2, 0, 2, 0);
}

BoxChart::Columns BoxChart::columns() const
{
    const QFont bold = uiFont(metric::smallPx, QFont::Bold);
    const qreal label =
        std::min(widestBoxText(data().rows, bold, [](const BoxRow &row) { return row.label; }),
                 width() * widestBoxLabel);
    const qreal value = std::max(
        widestBoxText(data().rows, bold, [](const BoxRow &row) { return row.value; }),
        widestBoxText(data().rows, uiFont(metric::notePx), [](const BoxRow &row) { return row.note; }));
    const qreal plot = 6 + label + boxColumnGap;
    return {plot, std::max(plot + 40, width() - 6 - value - boxColumnGap)};
}

qreal BoxChart::xOf(double value, const Columns &at) const
{
    return at.plot + (at.plotEnd - at.plot) * std::clamp(value / m_high, 0.0, 1.0);
}

void BoxChart::paintChart(QPainter &painter, const Palette &palette)
{
    const Columns at = columns();
    paintAxis(painter, palette, at);
    for (int row = 0; row < data().rows.size(); ++row)
        paintTexts(painter, palette, at, row);
    for (const Mark &mark : m_marks)
        paintSpread(painter, palette, at, mark);
}

void BoxChart::paintAxis(QPainter &painter, const Palette &palette, const Columns &at) const
{
    const QFont font = uiFont(metric::notePx);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const qreal bottom = boxAxisSpace + boxLineHeight * static_cast<qreal>(data().rows.size());
    for (double value = 0; value <= m_high + m_step / 100; value += m_step) {
        const qreal x = std::round(xOf(value, at)) + 0.5;
        painter.setPen(palette.color(Role::Line));
        painter.drawLine(QPointF(x, boxAxisSpace - 2), QPointF(x, bottom));
        const QString text = QString::number(value);
        const qreal wide = metrics.horizontalAdvance(text) + 2;
        painter.setPen(palette.color(Role::Faint));
        painter.drawText(QRectF(x - wide / 2, 0, wide, boxAxisSpace - 4), Qt::AlignCenter, text);
    }
    painter.setPen(palette.color(Role::Faint));
    const qreal room = at.plot - boxColumnGap;
    painter.drawText(QRectF(6, 0, room, boxAxisSpace - 4), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(data().axisTitle, Qt::ElideRight, room));
    // The legend: a filled and a hollow box.
    qreal x = at.plot;
    for (const bool ongoing : {false, true}) {
        const QRectF box(x, bottom + 7, 14, 10);
        painter.setPen(QPen(palette.color(Role::Accent), 1.2));
        painter.setBrush(ongoing ? palette.color(Role::Surface) : palette.color(Role::AccentSoft));
        painter.drawRect(box);
        const QString &name = ongoing ? data().ongoingName : data().doneName;
        painter.setPen(palette.color(Role::Secondary));
        const qreal wide = metrics.horizontalAdvance(name) + 2;
        painter.drawText(QRectF(box.right() + 6, bottom + 2, wide, 20), Qt::AlignLeft | Qt::AlignVCenter,
                         name);
        x = box.right() + 6 + wide + 18;
    }
}

void BoxChart::paintTexts(QPainter &painter, const Palette &palette, const Columns &at, int row) const
{
    const BoxRow &line = data().rows[row];
    const QRectF place = lineOf(row);
    const Role role = line.faint ? Role::Faint : line.marked ? Role::Bad : Role::Text;
    const QFont labelFont = uiFont(metric::smallPx, line.marked ? QFont::Bold : QFont::Normal);
    const qreal labelRoom = at.plot - boxColumnGap / 2 - 6;
    painter.setFont(labelFont);
    painter.setPen(palette.color(role));
    painter.drawText(QRectF(6, place.top(), labelRoom, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(labelFont).elidedText(line.label, Qt::ElideRight, labelRoom));
    const QRectF right(at.plotEnd + boxColumnGap / 2, place.top(),
                       width() - 6 - at.plotEnd - boxColumnGap / 2, place.height());
    painter.setFont(uiFont(metric::smallPx, QFont::Bold));
    painter.drawText(right.adjusted(0, 4, 0, -place.height() / 2), Qt::AlignRight | Qt::AlignVCenter,
                     line.value);
    painter.setFont(uiFont(metric::notePx));
    painter.setPen(palette.color(Role::Faint));
    painter.drawText(right.adjusted(0, place.height() / 2, 0, -4), Qt::AlignRight | Qt::AlignVCenter,
                     line.note);
}

void BoxChart::paintSpread(QPainter &painter, const Palette &palette, const Columns &at,
                           const Mark &mark) const
{
    const BoxRow &row = data().rows[mark.row];
    const Spread &spread = boxOf(mark).spread;
    const QRectF band = bandOf(mark);
    const qreal y = band.center().y();
    const QColor color = palette.color(row.faint ? Role::Faint : Role::Accent);
    painter.setPen(QPen(color, 1.2));
    const qreal half = band.height() / 2 - 2;
    for (const auto &[from, to] : {std::pair{spread.p10, spread.p25}, std::pair{spread.p75, spread.p90}})
        painter.drawLine(QPointF(xOf(from, at), y), QPointF(xOf(to, at), y));
    for (const double end : {spread.p10, spread.p90})
        painter.drawLine(QPointF(xOf(end, at), y - half / 2), QPointF(xOf(end, at), y + half / 2));
    painter.setBrush(mark.ongoing ? palette.color(Role::Surface) : palette.color(Role::AccentSoft));
    const qreal left = xOf(spread.p25, at);
    painter.drawRect(QRectF(left, y - half, std::max(xOf(spread.p75, at) - left, 1.0), 2 * half));
    painter.setPen(QPen(color, 2.5));
    painter.drawLine(QPointF(xOf(spread.median, at), y - half), QPointF(xOf(spread.median, at), y + half));
}

} // namespace laju::ui
