// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace laju::ui {

namespace {

constexpr qreal barHeight = 6;
constexpr qreal markWidth = 2;
constexpr qreal markHeight = 12;
constexpr qreal ringWidth = 8;
constexpr qreal chipHeight = 20;
constexpr qreal chipPadding = 8;
constexpr qreal dotRadius = 2.5;

// Restores the painter however the function is left.
class Painting final
{
public:
    explicit Painting(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter &m_painter;
};

QFont chipFont()
{
    return uiFont(metric::smallPx, QFont::Bold);
}

} // namespace

void paintPaceBar(QPainter &painter, const QRectF &rect, const Pace &pace, const Palette &palette)
{
    const Painting painting(painter);
    const qreal radius = barHeight / 2;
    const QRectF track(rect.left(), rect.center().y() - radius, rect.width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(Role::Track));
    painter.drawRoundedRect(track, radius, radius);

    const qreal filled = std::clamp(pace.fraction, 0.0, 1.0) * track.width();
    if (filled > 0) {
        QPainterPath outline;
        outline.addRoundedRect(track, radius, radius);
        painter.setClipPath(outline, Qt::IntersectClip);
        painter.setBrush(palette.color(textRole(pace.tone)));
        painter.drawRoundedRect(QRectF(track.left(), track.top(), std::max(filled, barHeight), barHeight),
                                radius, radius);
        painter.setClipping(false);
    }
    if (pace.mark) {
        const qreal x = track.left() + std::clamp(*pace.mark, 0.0, 1.0) * (track.width() - markWidth);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(std::round(x), track.center().y() - markHeight / 2, markWidth, markHeight),
                         palette.color(Role::Text));
    }
}

void paintRing(QPainter &painter, const QRectF &rect, const Pace &pace, const Palette &palette)
{
    const Painting painting(painter);
    const qreal side = std::min(rect.width(), rect.height()) - ringWidth;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(rect.center());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(Role::Track), ringWidth));
    painter.drawEllipse(circle);
    const double fraction = std::clamp(pace.fraction, 0.0, 1.0);
    if (fraction > 0) {
        constexpr int fullCircle = 360 * 16;
        painter.setPen(QPen(palette.color(textRole(pace.tone)), ringWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, fullCircle / 4, -static_cast<int>(std::lround(fraction * fullCircle)));
    }
}

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<std::optional<double>> &values,
                    const Palette &palette)
{
    std::optional<double> low;
    std::optional<double> high;
    for (const std::optional<double> &value : values) {
        if (!value)
            continue;
        low = std::min(low.value_or(*value), *value);
        high = std::max(high.value_or(*value), *value);
    }
    if (!low)
        return;

    const Painting painting(painter);
    const QRectF plot = rect.adjusted(0, dotRadius, -dotRadius, -dotRadius);
    const auto steps = static_cast<qreal>(std::max<qsizetype>(values.size() - 1, 1));
    const double span = *high - *low;
    const auto pointAt = [&](qsizetype i) {
        const double share = span > 0 ? (*values[i] - *low) / span : 0.5;
        return QPointF(plot.left() + plot.width() * static_cast<qreal>(i) / steps,
                       plot.bottom() - share * plot.height());
    };
    QPainterPath line;
    bool joined = false;
    qsizetype last = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i]) {
            joined ? line.lineTo(pointAt(i)) : line.moveTo(pointAt(i));
            last = i;
        }
        joined = values[i].has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(Role::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(Role::Accent));
    painter.drawEllipse(pointAt(last), dotRadius, dotRadius);
}

QSizeF chipSize(const QString &text)
{
    return {std::ceil(QFontMetricsF(chipFont()).horizontalAdvance(text)) + 2 * chipPadding, chipHeight};
}

void paintChip(QPainter &painter, const QRectF &rect, const QString &text, Tone tone, const Palette &palette)
{
    const Painting painting(painter);
    QRectF pill(QPointF(), chipSize(text).boundedTo(QSizeF(rect.width(), chipHeight)));
    pill.moveLeft(rect.left());
    pill.moveTop(std::round(rect.center().y() - chipHeight / 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(softRole(tone)));
    painter.drawRoundedRect(pill, chipHeight / 2, chipHeight / 2);
    painter.setFont(chipFont());
    painter.setPen(palette.color(textRole(tone)));
    const QRectF inner = pill.adjusted(chipPadding, 0, -chipPadding + 1, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(chipFont()).elidedText(text, Qt::ElideRight, inner.width()));
}

void paintArrow(QPainter &painter, const QRectF &rect, Direction direction, Tone tone, const Palette &palette)
{
    const Painting painting(painter);
    const QColor color = palette.color(textRole(tone));
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    if (direction == Direction::Flat) {
        painter.fillRect(QRectF(box.left(), box.center().y() - 1, box.width(), 2), color);
        return;
    }
    const bool up = direction == Direction::Up;
    const QPolygonF triangle{{up ? box.bottomLeft() : box.topLeft(),
                              QPointF(box.center().x(), up ? box.top() : box.bottom()),
                              up ? box.bottomRight() : box.topRight()}};
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(tone == Tone::Bad ? QBrush(Qt::NoBrush) : QBrush(color));
    painter.drawPolygon(triangle);
}

void paintCardGround(QPainter &painter, const QRectF &rect, const Palette &palette, bool hovered,
                     bool focused)
{
    const Painting painting(painter);
    const Role border = focused ? Role::Accent : (hovered ? Role::Faint : Role::Line);
    const qreal width = focused ? 2 : 1;
    painter.setPen(QPen(palette.color(border), width));
    painter.setBrush(palette.color(Role::Surface));
    const qreal inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), metric::cardRadius,
                            metric::cardRadius);
}

} // namespace laju::ui
