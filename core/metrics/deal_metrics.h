// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue_parts.h"
#include "core/metrics/deal_totals.h"

namespace laju {

/// What stands beside a mean: a median costs more than all else of it.
enum class Beside {
    Nothing,
    Median,
};

/// @name Formulas of closed deals that more than one metric rests on
/// @{
[[nodiscard]] Figure winRate(const Facts &facts, const Selection &selection);
[[nodiscard]] Figure averageDealSize(const Facts &facts, const Selection &selection, Beside beside);
[[nodiscard]] Figure salesCycle(const Facts &facts, const Selection &selection, Beside beside);
/// @}

/// The sum of @p amounts; no data when there are deals, but none with an amount.
[[nodiscard]] Figure amountSum(const AmountValues &amounts);
/// No metric of deals knows of a type of activity.
[[nodiscard]] bool appliesToDeals(const Selection &selection);

using DealCompute = Figure (*)(const Facts &, const Selection &);
using DealRows = RowList (*)(const Facts &, const Selection &);
/// A metric of deals: without data and rows where it does not apply.
[[nodiscard]] Metric dealMetric(const char *key, const char *alias, const Shape &shape, const Words &words,
                                DealCompute compute, DealRows rows);

} // namespace laju
