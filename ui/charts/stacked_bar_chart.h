// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_view.h"

namespace laju::ui {

class StackedBarPlot;

/// Stacked bars on screen. By keyboard: Left/Right, Home/End choose a bar, Up/Down a part of it (its value is
/// shown), Enter clicks it, Ctrl+C copies the data. Colour i of the legend (ui/common/legend.h) is series i.
class StackedBarChart final : public ChartView
{
    Q_OBJECT

public:
    explicit StackedBarChart(QWidget *parent = nullptr);

    /// For axis, tooltip and copied data; the default writes whole numbers plainly.
    void setNumberFormat(const NumberFormat &format);
    /// Values are replaced in place while the number of categories and series stays the same.
    void setData(const StackedBars &bars);
    [[nodiscard]] const StackedBars &data() const;
    [[nodiscard]] ChartTable table() const override;
    void activateCell(int line, int column) override;

Q_SIGNALS:
    /// A part of a bar was clicked: indices into data().categories and data().series.
    void barClicked(int category, int series);

protected:
    void applyColors() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString textOf(int category, int series) const;

    StackedBarPlot *m_plot;
    int m_category = -1; ///< chosen by keyboard
    int m_part = 0;
};

} // namespace laju::ui
