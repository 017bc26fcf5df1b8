// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pulse_report.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/row_chart.h"
#include "ui/common/context.h"

namespace laju::ui {

/// @name What charts show of a survey: of its latest rounds that are shown
/// @{
/// The score of each round with its interval.
[[nodiscard]] LineBand pulseTrend(const Context &context, const PulseReport &report);
/// The shares of promoters, passives and detractors in each round, in percent.
[[nodiscard]] StackedBars pulseShares(const Context &context, const PulseReport &report);
/// The teams in @p round, each with its interval.
[[nodiscard]] ChartRows pulseTeams(const Context &context, const PulseReport &report,
                                   const PulseRound &round);
/// @}

/// The series whose colours stand for promoters, passives and detractors.
inline const QList<int> sentimentColors{0, 5, 1};

} // namespace laju::ui
