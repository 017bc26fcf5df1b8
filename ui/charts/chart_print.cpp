// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_print.h"

#include "ui/charts/line_band_plot.h"
#include "ui/charts/stacked_bar_plot.h"

#include <QGraphicsScene>
#include <QPainter>

namespace laju::ui {

namespace {

template<typename Plot, typename Data>
void paintPlot(QPainter &painter, const QRectF &target, qreal width, const Data &data,
               const NumberFormat &format)
{
    const QSizeF size(width, width * target.height() / target.width());
    QGraphicsScene scene;
    auto *plot = new Plot(format);
    scene.addItem(plot);
    plot->setColors(printPalette());
    plot->resize(size);
    plot->setData(data);
    scene.setSceneRect(QRectF(QPointF(), size));
    scene.render(&painter, target, scene.sceneRect());
}

} // namespace

void paintChart(QPainter &painter, const QRectF &target, qreal width, const StackedBars &bars,
                const NumberFormat &format)
{
    paintPlot<StackedBarPlot>(painter, target, width, bars, format);
}

void paintChart(QPainter &painter, const QRectF &target, qreal width, const LineBand &line,
                const NumberFormat &format)
{
    paintPlot<LineBandPlot>(painter, target, width, line, format);
}

} // namespace laju::ui
