// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

// The marks that widgets, table cells and printed pages share. Each paints inside the rectangle, in the
// colours of the palette given, and leaves the painter as it was.
namespace laju::ui {

/// Where a value stands on the way to its target.
struct Pace
{
    double fraction = 0;          ///< value ÷ target; drawn within 0..1, may be more
    std::optional<double> mark{}; ///< where it should be by now, 0..1; none when there is no pace
    Tone tone = Tone::Neutral;

    [[nodiscard]] bool operator==(const Pace &) const = default;
};

/// A bar 6 px high, centred vertically, with a tick at the mark.
void paintPaceBar(QPainter &painter, const QRectF &rect, const Pace &pace, const Palette &palette);

/// A ring from 12 o'clock clockwise, in the largest centred square.
void paintRing(QPainter &painter, const QRectF &rect, const Pace &pace, const Palette &palette);

/// A line through the values over their own range, a dot at the last one; nothing stands where a value is
/// missing.
void paintSparkline(QPainter &painter, const QRectF &rect, const QList<std::optional<double>> &values,
                    const Palette &palette);

/// Size a chip needs for its text.
[[nodiscard]] QSizeF chipSize(const QString &text);
/// A soft-filled pill with bold text, elided when the rectangle is too narrow; as high as chipSize(),
/// centred.
void paintChip(QPainter &painter, const QRectF &rect, const QString &text, Tone tone, const Palette &palette);

/// ▲ or ▼ for a change; filled when it is good or neutral, hollow when it is bad, so that colour is not
/// alone.
enum class Direction { Up, Flat, Down };
void paintArrow(QPainter &painter, const QRectF &rect, Direction direction, Tone tone,
                const Palette &palette);

/// The rounded surface with a 1 px line that every card stands on.
void paintCardGround(QPainter &painter, const QRectF &rect, const Palette &palette, bool hovered = false,
                     bool focused = false);

} // namespace laju::ui
