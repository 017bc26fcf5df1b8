// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painted_chart.h"

#include <optional>

namespace laju::ui {

/// One cell of a heat map; texts already formatted and translated.
struct HeatCell
{
    std::optional<double> share{}; ///< 0–1, what the colour says; none: nothing happened here
    bool tooFew = false;           ///< hatched instead of coloured: too few to say
    QString text{};                ///< "Tue 10–11: 43% connected, 120 of 280, 95% 37–49%"
    ChartLine values{};            ///< of its table

    [[nodiscard]] bool operator==(const HeatCell &) const = default;
};

/// Cells in rows and columns.
struct HeatMapData
{
    QString name{};        ///< accessible name
    QString description{}; ///< one sentence: the point of it
    QStringList rows{};
    QStringList columns{};
    QList<HeatCell> cells{}; ///< row after row
    QStringList titles{};    ///< headings of its table
    QString columnTitle{};   ///< of the horizontal axis
    double top = 1;          ///< the share of the strongest colour, > 0
    QString lowText{};       ///< ends of the scale in the legend: "0%", "60%"
    QString highText{};
    QString tooFewText{}; ///< "fewer than 5"; empty: no cell is hatched
    QString emptyText{};  ///< shown instead when there are no cells

    [[nodiscard]] const QList<HeatCell> &marks() const { return cells; }

    [[nodiscard]] bool operator==(const HeatMapData &) const = default;
};

/// A heat map painted by hand. Cells can be clicked; arrows go from cell to cell.
class HeatMap final : public PaintedChartOf<HeatMapData>
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    [[nodiscard]] QRectF markRect(int mark) const override;

protected:
    [[nodiscard]] int heightOfContent() const override;
    void paintChart(QPainter &painter, const Palette &palette) override;
    [[nodiscard]] int neighbour(int mark, Qt::Key key) const override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] int columnCount() const { return static_cast<int>(data().columns.size()); }
    void paintCell(QPainter &painter, const QRectF &rect, const HeatCell &cell, const Palette &palette) const;
    void paintAxes(QPainter &painter, const Palette &palette) const;
    void paintLegend(QPainter &painter, const Palette &palette) const;
};

} // namespace laju::ui
