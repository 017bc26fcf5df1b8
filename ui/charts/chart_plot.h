// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/common/theme.h"

#include <QChart>

class QGraphicsItem;
class QPainter;

namespace laju::ui {

/// A chart with our axes: categories along, values up from 0 or from the lowest below it, no title, no
/// legend, no animation. QtCharts formats axis labels by printf and drops labels that repeat or do not fit,
/// so grid, labels, unit and target line are painted here, by items of the chart: the same on screen and on
/// paper.
class ChartPlot : public QChart
{
    Q_OBJECT

public:
    void setNumberFormat(const NumberFormat &format);
    [[nodiscard]] const NumberFormat &numberFormat() const { return m_format; }
    void setColors(const Palette &palette);

    /// Index of the category at a position of the chart, -1 outside the plot.
    [[nodiscard]] int categoryAt(QPointF position) const;
    /// Where category i (its middle) and a value stand, in the chart's coordinates.
    [[nodiscard]] QPointF positionOf(int category, double value) const;

protected:
    explicit ChartPlot(NumberFormat format);

    /// What the axes show.
    struct Axes
    {
        QStringList categories{};
        int labelStep = 0;
        std::optional<TargetLine> target{};
        QString unit{};
        double minimum = 0;   ///< lowest value to be seen, ≤ 0
        double maximum = 0;   ///< highest value to be seen
        bool exact = false;   ///< end at the maximum instead of the next round number
        double leastStep = 0; ///< between two lines of the grid: 1 for counts
        QString message{};    ///< in the middle of the plot, instead of values
    };
    void setAxes(const Axes &axes);
    /// Upper end of the value axis, > 0.
    [[nodiscard]] double top() const { return m_top; }
    [[nodiscard]] const Palette &colors() const { return *m_palette; }

    /// The axes' range or the colours have changed.
    virtual void applyAxes() = 0;
    virtual void applySeriesColors() = 0;
    /// Painted between the grid and the target line.
    virtual void paintValues(QPainter &painter) const;

    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    class Layer;

    void updateArea();
    void paintGrid(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintCategories(QPainter &painter) const;
    void paintMessage(QPainter &painter) const;

    NumberFormat m_format;
    const Palette *m_palette;
    Axes m_axes;
    /// How many lines the grid has.
    [[nodiscard]] int ticks() const;
    [[nodiscard]] double valueAt(int tick) const { return m_bottom + tick * m_step; }

    double m_bottom = 0;
    double m_top = 1;
    double m_step = 1;
    QRectF m_area;
    QGraphicsItem *m_below;
    QGraphicsItem *m_above;
};

} // namespace laju::ui
