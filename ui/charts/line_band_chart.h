// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_view.h"

namespace laju::ui {

class LineBandPlot;

/// A line with its interval band on screen. By keyboard: Left/Right, Home/End choose a point (its value is
/// shown), Enter clicks it, Ctrl+C copies the data.
class LineBandChart final : public ChartView
{
    Q_OBJECT

public:
    explicit LineBandChart(QWidget *parent = nullptr);

    /// For axis, tooltip and copied data; the default writes percent of a fraction plainly.
    void setNumberFormat(const NumberFormat &format);
    void setData(const LineBand &line);
    [[nodiscard]] const LineBand &data() const;
    [[nodiscard]] ChartTable table() const override;
    void activateCell(int line, int column) override;

Q_SIGNALS:
    /// A point was clicked: index into data().points.
    void pointClicked(int category);

protected:
    void applyColors() override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int categoryUnder(QPoint position) const;
    void mark(int category);
    [[nodiscard]] QString textOf(int category) const;

    LineBandPlot *m_plot;
    int m_category = -1; ///< under the pointer or chosen by keyboard
};

} // namespace laju::ui
