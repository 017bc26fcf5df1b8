// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_plot.h"

namespace laju::ui {

/// A line with its band as an item, for the view on screen and for paper. Painted by hand: a QLineSeries
/// cannot have gaps where there is no data.
class LineBandPlot final : public ChartPlot
{
    Q_OBJECT

public:
    explicit LineBandPlot(NumberFormat format);

    void setData(const LineBand &line);
    [[nodiscard]] const LineBand &data() const { return m_line; }
    /// The point marked by pointer or keyboard; -1: none.
    void setMarked(int category);

protected:
    void applyAxes() override;
    void applySeriesColors() override;
    void paintValues(QPainter &painter) const override;

private:
    void paintBand(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    LineBand m_line;
    int m_marked = -1;
};

} // namespace laju::ui
