// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_card.h"
#include "ui/dashboard/rate_trend.h"

namespace laju::ui {

class LineBandChart;

/// A metric over the last twelve periods with its interval; a point lists its rows.
class TrendCard final : public ChartCard
{
    Q_OBJECT
public:
    TrendCard(Context &context, QWidget *parent);

    void refresh(const Metric &metric, const Selection &selection);
    [[nodiscard]] LineBandChart *chart() const { return m_chart; }

private:
    Context &m_context;
    LineBandChart *m_chart;
    const Metric *m_metric = nullptr;
    std::optional<Selection> m_selection;
    RateTrend m_data;
};

} // namespace laju::ui
