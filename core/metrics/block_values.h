// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_totals.h"

#include <array>
#include <vector>

namespace laju {

/// The values of a block's days, smallest first. How many of the first so many lie on some of the days takes
/// no look at each: at every 256th value it is written down by day.
class BlockValues final
{
public:
    BlockValues() = default;
    /// Of days of one block.
    explicit BlockValues(std::vector<Dated> values);

    void add(const Dated &dated);
    /// Takes away one that is there.
    void remove(const Dated &dated);

    [[nodiscard]] size_t size() const { return m_values.size(); }
    [[nodiscard]] qint64 valueAt(size_t place) const { return m_values[place]; }
    /// @name The first place within [@p first, @p last) with a value that is not less than @p value, and the
    /// first with a greater one; @p last when there is none
    /// @{
    [[nodiscard]] size_t placeOf(qint64 value, size_t first, size_t last) const;
    [[nodiscard]] size_t placeAfter(qint64 value, size_t first, size_t last) const;
    /// @}
    /// How many of the first @p size values lie on @p days.
    [[nodiscard]] qint64 countOfFirst(size_t size, const DaysOfBlock &days) const;

private:
    /// Counts anew from the value at @p place on.
    void countFrom(size_t place);

    std::vector<qint64> m_values;
    std::vector<quint8> m_days; ///< the place of each value's day
    /// Before every 256th value, how many values lie on days before each place.
    std::vector<std::array<qint32, daysOfBlock + 1>> m_counts;
};

} // namespace laju
