// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/funnel_plot.h"
#include "ui/charts/chart_card.h"
#include "ui/common/latest_work.h"

class QComboBox;
class QLabel;

namespace laju::ui {

class ScatterChart;
class SegmentedControl;

/// A rate by rep, team, source or product, with what chance alone explains: a point lists its rows.
class FunnelPlotCard final : public ChartCard
{
    Q_OBJECT
public:
    FunnelPlotCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection);
    void retranslate();
    [[nodiscard]] ScatterChart *chart() const { return m_chart; }
    [[nodiscard]] const FunnelPlot &plot() const { return m_plot; }
    /// Whether the plot is shown that refresh() was last asked for.
    [[nodiscard]] bool isComplete() const { return !m_isComputing; }

private:
    [[nodiscard]] const RateOf &rate() const;
    [[nodiscard]] Dimension by() const;
    /// Offers the rates that there are by now, the one in sight still chosen.
    void fillRates();
    void choose();
    void show();

    Context &m_context;
    QComboBox *m_rate;
    SegmentedControl *m_by;
    ScatterChart *m_chart;
    QLabel *m_dispersion;
    std::vector<RateOf> m_rates;
    FunnelPlot m_plot;
    std::optional<Selection> m_selection;
    LatestWork m_work;
    bool m_isComputing = false;
};

} // namespace laju::ui
