// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

class QPainter;
class QRectF;

// Charts on paper: vectors, the print palette, no window. Need a QApplication (offscreen will do).
namespace laju::ui {

/// Paints the chart into `target` (painter units). `width` is the width of the target in 1/96 inch, which
/// fixes how large the texts are: a target of 698/96 inch gets 11 px labels as on screen.
void paintChart(QPainter &painter, const QRectF &target, qreal width, const StackedBars &bars,
                const NumberFormat &format);
void paintChart(QPainter &painter, const QRectF &target, qreal width, const LineBand &line,
                const NumberFormat &format);

} // namespace laju::ui
