// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/funnel.h"
#include "core/metrics/targets.h"
#include "ui/charts/chart_data.h"
#include "ui/common/context.h"
#include "ui/common/figure_card.h"
#include "ui/common/funnel_chart.h"

namespace laju::ui {

/// A card of the dashboard, and the metric that it is of.
struct DashboardCard
{
    const Metric *metric;
    FigureContent content;
};

/// A rep's line in the table.
struct RepLine
{
    RepId rep;
    QString name;
    std::vector<Figure> figures;          ///< in the order of repColumns()
    std::optional<Attainment> attainment; ///< of the metric that most reps have a target for
};

/// All that the dashboard shows for one scope and period, ready to be put into widgets.
struct DashboardData
{
    std::vector<DashboardCard> cards;
    StackedBars activities;
    std::vector<Period> activityBuckets;       ///< one per category of @c activities
    std::vector<ActivityTypeId> activityTypes; ///< one per series of @c activities
    QList<FunnelRow> funnel;
    std::vector<StageId> funnelStages; ///< one per row of @c funnel
    std::vector<RepLine> reps;
    const Metric *attainmentMetric = nullptr; ///< what RepLine::attainment is of
    LineBand winRate;
    std::vector<Period> winRateBuckets; ///< one per point of @c winRate
};

/// The metrics of the reps table, in the order of its columns.
[[nodiscard]] std::span<const char *const> repColumns();

/// Computes and words everything; pure but for the language in @p context.
[[nodiscard]] DashboardData makeDashboard(const Context &context, const Scope &scope, const Period &period);

} // namespace laju::ui
