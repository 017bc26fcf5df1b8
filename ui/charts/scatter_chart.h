// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_scale.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/painted_chart.h"

namespace laju::ui {

/// A named point; texts already formatted and translated.
struct ScatterPoint
{
    QString label{};
    double x = 0;
    double y = 0;
    bool faint = false; ///< too few to say: hollow
    Role color = Role::Accent;
    QString text{};     ///< what the tooltip says
    ChartLine values{}; ///< of its table
};

/// A line through the chart, such as a limit.
struct ScatterCurve
{
    QList<QPointF> points{}; ///< from left to right, in the units of the axes
    QList<qreal> dashes{};   ///< of its pattern; none: solid
};

/// Points over two axes with lines at the medians, or curves.
struct ScatterData
{
    QString name{};
    QString description{};
    QList<ScatterPoint> points{};
    QString xTitle{}; ///< with the unit
    QString yTitle{};
    NumberFormat xFormat{};
    NumberFormat yFormat{};
    std::optional<double> xMedian{};
    std::optional<double> yMedian{};
    QString medianText{}; ///< beside the lines: "median"
    QList<ScatterCurve> curves{};
    bool fromZero = false; ///< both axes begin there
    QStringList titles{};  ///< headings of its table
    QString emptyText{};   ///< shown instead when there are no points

    [[nodiscard]] const QList<ScatterPoint> &marks() const { return points; }
};

/// A scatter of named points painted by hand; a point can be clicked.
class ScatterChart final : public PaintedChartOf<ScatterData>
{
    Q_OBJECT
public:
    explicit ScatterChart(QWidget *parent = nullptr);

    [[nodiscard]] QRectF markRect(int mark) const override;

protected:
    void prepare() override;
    [[nodiscard]] int heightOfContent() const override { return 320; }
    void paintChart(QPainter &painter, const Palette &palette) override;
    [[nodiscard]] int markAt(QPointF position) const override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QPointF positionOf(double x, double y) const;
    void paintAxes(QPainter &painter, const Palette &palette) const;
    void paintMedians(QPainter &painter, const Palette &palette) const;
    void paintCurves(QPainter &painter, const Palette &palette) const;
    void paintPoints(QPainter &painter, const Palette &palette) const;

    AxisScale m_x;
    AxisScale m_y;
    qreal m_yLabels = 0; ///< how wide the widest is
};

} // namespace laju::ui
