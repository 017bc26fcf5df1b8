// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_totals.h"
#include "core/metrics/figures.h"

#include <map>
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

    [[nodiscard]] qint64 count(const Period &days) const;
    [[nodiscard]] Total sum(const Period &days) const;
    /// How many values of @p days are less than @p limit.
    [[nodiscard]] qint64 countBelow(qint64 limit, const Period &days) const;
    /// The @p share quantile (0–1) of the values of @p days, as quantile() has it; none of no values.
    [[nodiscard]] std::optional<double> quantile(double share, const Period &days) const;

private:
    struct Block
    {
        std::vector<Dated> sorted;
        Total sum;
    };
    /// Calls @p whole(block) for each block that lies in @p days, and @p part(block) for each that lies in
    /// them in part.
    template<class Whole, class Part> void visit(const Period &days, Whole whole, Part part) const;

    std::map<qint32, Block> m_blocks; ///< by number
};

} // namespace laju
