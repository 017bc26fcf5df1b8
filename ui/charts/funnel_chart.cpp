// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnel_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace laju::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal funnelRowHeight = 34;
constexpr qreal funnelBarHeight = 22;
constexpr qreal funnelBarRadius = 3;
constexpr qreal funnelGap = 6;
constexpr int rowsOfRoom = 4;        ///< at least, for what is said when there are none
constexpr qreal funnelInset = 4;     ///< of the rows in the widget: room for the frame of the chosen one
constexpr qreal funnelLabels = 0.4;  ///< share of the width at most
constexpr qreal widestBar = 0.56;    ///< of what the labels leave
constexpr qreal narrowestBar = 0.24; ///< of the same, however long the notes are

QFont funnelLabelFont()
{
    return uiFont(metric::smallPx);
}

QFont funnelValueFont()
{
    return uiFont(metric::smallPx, QFont::Bold);
}

QFont funnelNoteFont()
{
    return uiFont(metric::notePx);
}

// Each bar a step fainter than the one above, never so faint that it is lost.
QColor funnelBarColor(qsizetype row, const Palette &palette)
{
    constexpr std::array steps{1.0, 0.87, 0.74, 0.61, 0.48};
    const double share = steps[static_cast<std::size_t>(std::min<qsizetype>(row, steps.size() - 1))];
    const QColor full = palette.color(Role::Accent);
    const QColor ground = palette.color(Role::Surface);
    const auto mix = [share](float a, float b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(mix(full.redF(), ground.redF()), mix(full.greenF(), ground.greenF()),
                            mix(full.blueF(), ground.blueF()));
}

qreal funnelLabelWidth(const QList<FunnelRow> &rows, qreal width)
{
    const QFontMetricsF metrics(funnelLabelFont());
    qreal widest = 0;
    for (const FunnelRow &row : rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label));
    return std::min(std::max<qreal>(widest + 12, 96), width * funnelLabels);
}

double longestRow(const QList<FunnelRow> &rows)
{
    return rows.isEmpty() ? 0 : std::ranges::max(rows, {}, &FunnelRow::value).value;
}

/// How long the longest bar may be so that every note can still be read beside its own.
qreal funnelBarSpace(const QList<FunnelRow> &rows, qreal room)
{
    const QFontMetricsF values(funnelValueFont());
    const QFontMetricsF notes(funnelNoteFont());
    const double longest = longestRow(rows);
    qreal space = room * widestBar;
    for (const FunnelRow &row : rows) {
        const qreal texts =
            values.horizontalAdvance(row.valueText) + notes.horizontalAdvance(row.note) + 4 * funnelGap;
        if (row.value > 0)
            space = std::min(space, (room - texts) * longest / row.value);
    }
    return std::max(space, room * narrowestBar);
}

} // namespace

qreal funnelHeight(qsizetype rows)
{
    return funnelRowHeight * static_cast<qreal>(rows);
}

void paintFunnel(QPainter &painter, const QRectF &rect, const QList<FunnelRow> &rows, const Palette &palette)
{
    const qreal labelWidth = funnelLabelWidth(rows, rect.width());
    const qreal barLeft = rect.left() + labelWidth;
    const qreal barSpace = funnelBarSpace(rows, rect.right() - barLeft);
    const double longest = longestRow(rows);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const FunnelRow &row = rows[i];
        const QRectF line(rect.left(), rect.top() + funnelHeight(i), rect.width(), funnelRowHeight);
        qreal x = line.left();
        const auto text = [&](const QFont &font, Role role, const QString &what, qreal room) {
            const QFontMetricsF metrics(font);
            const QString shown = metrics.elidedText(what, Qt::ElideRight, room);
            painter.setFont(font);
            painter.setPen(palette.color(role));
            painter.drawText(QRectF(x, line.top(), room, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             shown);
            x += metrics.horizontalAdvance(shown) + 2 * funnelGap;
        };
        text(funnelLabelFont(), Role::Text, row.label, labelWidth - funnelGap);
        // Even the smallest value stays visible; nothing stands for nothing.
        const qreal length = row.value > 0 ? std::max<qreal>(barSpace * row.value / longest, 3) : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(funnelBarColor(i, palette));
        painter.drawRoundedRect(
            QRectF(barLeft, line.center().y() - funnelBarHeight / 2, length, funnelBarHeight),
            funnelBarRadius, funnelBarRadius);
        x = barLeft + length + funnelGap;
        text(funnelValueFont(), Role::Text, row.valueText, line.right() - x);
        text(funnelNoteFont(), row.noteTone == Tone::Neutral ? Role::Faint : textRole(row.noteTone), row.note,
             line.right() - x);
    }
    painter.restore();
}

FunnelChart::FunnelChart(QWidget *parent)
    : PaintedChartOf({.least = 200, .hinted = 400}, parent)
{
}

QRectF FunnelChart::markRect(int mark) const
{
    return {1, funnelHeight(mark) + 1, width() - 2.0, funnelRowHeight - 2};
}

int FunnelChart::heightOfContent() const
{
    return static_cast<int>(funnelHeight(std::max(markCount(), rowsOfRoom)));
}

bool FunnelChart::isEmpty() const
{
    return longestRow(data().rows) <= 0;
}

void FunnelChart::paintChart(QPainter &painter, const Palette &palette)
{
    paintFunnel(painter, QRectF(rect()).adjusted(funnelInset, 0, -funnelInset, 0), data().rows, palette);
}

} // namespace laju::ui
