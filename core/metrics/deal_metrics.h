// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/catalogue_parts.h"
#include "core/metrics/selected_deals.h"

namespace laju {

/// @name Formulas of closed deals that more than one metric rests on
/// @{
[[nodiscard]] Figure winRate(const Facts &facts, const Selection &selection);
[[nodiscard]] Figure averageDealSize(const Facts &facts, const Selection &selection);
[[nodiscard]] Figure salesCycle(const Facts &facts, const Selection &selection);
/// @}

/// The number of @p deals.
[[nodiscard]] Figure dealCount(const Deals &deals);
/// The sum of @p amounts; no data when there are deals, but none with an amount.
[[nodiscard]] Figure amountSum(const Amounts &amounts);
/// No metric of deals knows of a type of activity.
[[nodiscard]] bool appliesToDeals(const Selection &selection);

using DealCompute = Figure (*)(const Facts &, const Selection &);
using DealRows = RowList (*)(const Facts &, const Selection &);
/// A metric of deals: without data and rows where it does not apply.
[[nodiscard]] Metric dealMetric(const char *key, const char *alias, const Shape &shape, const Words &words,
                                DealCompute compute, DealRows rows);

} // namespace laju
