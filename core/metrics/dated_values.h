// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/block_values.h"
#include "core/metrics/figures.h"

#include <optional>
#include <span>
#include <vector>

namespace laju {

/// Whole numbers, each of a day, sorted by value within blocks of days: how many of any days there are, what
/// they sum to and which of them is in the middle takes no look at each.
class DatedValues final
{
public:
    DatedValues() = default;
    explicit DatedValues(const std::vector<Dated> &values);

    void add(const Dated &dated);
    /// Takes away one that is there.
    void remove(const Dated &dated);

    [[nodiscard]] qint64 count(const Period &days) const { return m_count.between(days); }
    [[nodiscard]] Total sum(const Period &days) const { return m_sum.between(days); }
    /// How many values of @p days are less than @p limit.
    [[nodiscard]] qint64 countBelow(qint64 limit, const Period &days) const;
    /// The @p share quantile (0–1) of the values of @p days and @p more of them, as quantile() has it; none
    /// of no values.
    [[nodiscard]] std::optional<double> quantile(double share, const Period &days,
                                                 std::span<const qint64> more = {}) const;

private:
    struct Block
    {
        qint32 number;
        BlockValues values;
    };
    std::vector<Block> m_blocks; ///< in order, none without values
    DayTotals m_count;
    TotalsByDay<Total> m_sum;
};

} // namespace laju
