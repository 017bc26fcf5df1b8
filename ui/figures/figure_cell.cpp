// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_cell.h"

namespace laju::ui {

ChartCell figureCell(const Context &context, const Metric &metric, const std::optional<double> &value)
{
    if (!value)
        return QString();
    const bool isMoney = metric.unit == Unit::Money || metric.unit == Unit::MoneyPerDay;
    const auto minor = static_cast<double>(context.directory().settings.currency.minorPerMajor());
    return {context.words().value(metric, *value), isMoney ? *value / minor : *value};
}

} // namespace laju::ui
