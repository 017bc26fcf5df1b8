// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_plot.h"

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace laju::ui {

/// Stacked bars as an item, for the view on screen and for paper.
class StackedBarPlot final : public ChartPlot
{
    Q_OBJECT

public:
    explicit StackedBarPlot(NumberFormat format);

    void setData(const StackedBars &bars);
    [[nodiscard]] const StackedBars &data() const { return m_bars; }

Q_SIGNALS:
    void barClicked(int category, int series);
    /// `inside` false: the pointer left the bar.
    void barHovered(bool inside, int category, int series);

protected:
    void applyAxes() override;
    void applySeriesColors() override;

private:
    [[nodiscard]] bool hasShapeOf(const StackedBars &bars) const;
    void rebuild();
    void replaceValues();

    StackedBars m_bars;
    QStackedBarSeries *m_series;
    QValueAxis *m_along;
    QValueAxis *m_up;
};

} // namespace laju::ui
