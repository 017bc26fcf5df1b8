// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "ui/charts/chart_card.h"

namespace laju::ui {

class Legend;
class StackedBarChart;

/// What the periods of a forecast are made of: won, to come from open deals, to come from deals that are not
/// begun yet.
class OutlookCard final : public ChartCard
{
    Q_OBJECT
public:
    OutlookCard(Context &context, QWidget *parent);

    void refresh(const Forecast &forecast);
    [[nodiscard]] StackedBarChart *chart() const { return m_chart; }

private:
    Context &m_context;
    StackedBarChart *m_chart;
    Legend *m_legend;
};

} // namespace laju::ui
