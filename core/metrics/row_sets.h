// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/workspace/query.h"

#include <variant>

namespace laju {

/// One of the lists behind a figure, as what to ask a Session for. No deals are none, not all.
struct RowSet
{
    Side side;
    std::variant<ActivityQuery, std::vector<OpportunityId>> records;
};

/// The lists behind @p metric for @p selection, the numerator's first. Where both sides are the same records,
/// as of a mean, they are listed once; where there is nothing to list there is no list.
[[nodiscard]] std::vector<RowSet> rowSets(const Metric &metric, const Selection &selection,
                                          const Facts &facts);

} // namespace laju
