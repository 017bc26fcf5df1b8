// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/leaderboard.h"
#include "ui/charts/chart_card.h"
#include "ui/common/context.h"

namespace laju::ui {

class MetricChooser;
class RowChart;

/// The reps by a metric with its interval; ranks only where differences are clear. A row lists what the
/// rep's figure was made from.
class LeaderboardCard final : public ChartCard
{
    Q_OBJECT
public:
    LeaderboardCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection);
    void retranslate();
    [[nodiscard]] RowChart *chart() const { return m_chart; }

private:
    Context &m_context;
    MetricChooser *m_metric;
    RowChart *m_chart;
    std::vector<Standing> m_standings; ///< one per row
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
