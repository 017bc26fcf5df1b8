// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/dashboard/activity_bars.h"

namespace laju::ui {

class Legend;
class StackedBarChart;

/// Activities by type over time; a part of a bar lists its activities.
class ActivitiesCard final : public ChartCard
{
    Q_OBJECT
public:
    ActivitiesCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection, Calendar step);
    [[nodiscard]] StackedBarChart *chart() const { return m_chart; }

private:
    Context &m_context;
    Legend *m_legend;
    StackedBarChart *m_chart;
    std::optional<Selection> m_selection;
    ActivityBars m_data;
};

} // namespace laju::ui
