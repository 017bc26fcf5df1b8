// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figures.h"
#include "core/workspace/directory.h"

#include <map>

namespace laju {

/// What a month or a year cost, in minor units of the reporting currency.
struct CostSums
{
    std::map<CostClass, Total> byClass = {};
    Total all = {};
    qint64 entries = 0;
    qint64 withoutRate = 0; ///< of the entries: in no sum, because there is no exchange rate for them
};

/// The costs of a workspace, latest month first, and what they sum up to.
struct CostLedger
{
    struct Month
    {
        Day first;
        CostSums sums;
    };
    std::vector<Cost> entries = {}; ///< in a month by class, team and note
    std::vector<Month> months = {};
    CostSums total = {};
};

/// The costs of @p directory; with @p year only those of its months.
[[nodiscard]] CostLedger costLedger(const Directory &directory, std::optional<std::chrono::year> year = {});
/// The years that have costs, latest first.
[[nodiscard]] std::vector<std::chrono::year> yearsWithCosts(const Directory &directory);

} // namespace laju
