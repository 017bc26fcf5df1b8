// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/common/context.h"

namespace laju::ui {

/// A value of @p metric in its unit, as a cell of a chart's table; empty when there is none.
[[nodiscard]] ChartCell figureCell(const Context &context, const Metric &metric,
                                   const std::optional<double> &value);

} // namespace laju::ui
