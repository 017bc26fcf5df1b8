// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <array>
#include <map>
#include <vector>

namespace laju {

/// @name Days in blocks of 32, numbered from 1970 on: what is kept by day is kept a block at a time
/// @{
constexpr qint32 daysOfBlock = 32;
[[nodiscard]] constexpr qint32 blockOf(qint32 day)
{
    return day >> 5;
}
[[nodiscard]] constexpr size_t placeInBlock(qint32 day)
{
    return static_cast<size_t>(day & (daysOfBlock - 1));
}
/// @}

/// What was done on each day of a block.
using BlockSums = std::array<qint64, daysOfBlock>;

/// What was done by day: the sum over any days is two look-ups. Takes four to five bytes a day.
class SumSeries final
{
public:
    /// Lets the sum of @p day (a day's number) grow by @p value.
    void add(qint32 day, qint64 value);
    /// The sums of @p block become @p sums.
    void putBlock(qint32 block, const BlockSums &sums);
    [[nodiscard]] BlockSums sumsOf(qint32 block) const;
    /// The numbers of the blocks in which anything was done, in order.
    [[nodiscard]] std::vector<qint32> blocks() const;

    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    /// From the first to the last day on which anything was done; ask only when it is not empty.
    [[nodiscard]] Period extent() const;
    [[nodiscard]] qint64 between(const Period &days) const;
    /// Calls @p visitor(number of the day, sum) for each of @p days on which anything was done, in order.
    template<class Visitor> void visit(const Period &days, Visitor visitor) const
    {
        for (const Block &block : m_blocks) {
            for (size_t place = 0; place < block.sums.size(); ++place) {
                const qint32 day = block.number * daysOfBlock + static_cast<qint32>(place);
                if (block.sums[place] != 0 && days.contains(dayFromNumber(day)))
                    visitor(day, sumAt(block, place));
            }
        }
    }

    friend bool operator==(const SumSeries &, const SumSeries &) = default;

private:
    struct Block
    {
        qint32 number;
        std::array<qint32, daysOfBlock> sums{}; ///< as far as they go into 32 bits
        qint64 before = 0;                      ///< the sum of all earlier blocks

        friend bool operator==(const Block &, const Block &) = default;
    };
    [[nodiscard]] const Block *find(qint32 number) const;
    [[nodiscard]] qint64 before(qint32 day) const;
    [[nodiscard]] qint64 sumAt(const Block &block, size_t place) const;
    [[nodiscard]] qint64 sumOf(const Block &block) const;
    void put(Block &block, size_t place, qint64 sum);
    /// Lets @p change write into the block of that number.
    template<class Change> void change(qint32 number, Change change);
    /// Brings up to date what follows from the sums, from the block at @p changed on.
    void sumUp(size_t changed);

    std::vector<Block> m_blocks;       ///< in order, none without a sum
    std::map<qint32, qint64> m_excess; ///< by day: what does not go into 32 bits
    qint64 m_total = 0;
};

} // namespace laju
