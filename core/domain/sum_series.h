// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/packed_numbers.h"

#include <array>
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

/// What was done by day, packed: for each day on which anything was done its place in the block and the sum.
/// The sum over any days is two look-ups. Takes two to three bytes a day.
class SumSeries final
{
public:
    /// Lets the sum of @p day (a day's number) grow by @p value.
    void add(qint32 day, qint64 value);
    /// Lets the sums of @p block grow by @p more.
    void grow(qint32 block, const BlockSums &more);
    /// What packedOf() gave for a block takes the place of what @p block had; empty: nothing. False, and
    /// nothing changes, when @p packed is nothing that pack() makes.
    [[nodiscard]] bool putBlock(qint32 block, QByteArrayView packed);
    /// Good until the series changes; empty when nothing was done in the block.
    [[nodiscard]] QByteArrayView packedOf(qint32 block) const;
    /// Gives back room that was kept for more.
    void squeeze();
    /// The numbers of the blocks in which anything was done, in order.
    [[nodiscard]] std::vector<qint32> blocks() const;

    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    /// From the first to the last day on which anything was done; ask only when it is not empty.
    [[nodiscard]] Period extent() const;
    [[nodiscard]] qint64 between(const Period &days) const;
    /// Calls @p visitor(number of the day, sum) for each of @p days on which anything was done, in order.
    template<class Visitor> void visit(const Period &days, Visitor visitor) const
    {
        const qint32 from = dayNumber(days.from());
        const qint32 to = dayNumber(days.to());
        for (auto block = find(blockOf(from)); block != m_blocks.end(); ++block) {
            const qint32 first = block->number * daysOfBlock;
            if (first >= to)
                return;
            for (PackedReader numbers(bytesOf(*block)); !numbers.atEnd();) {
                const qint32 day = first + static_cast<qint32>(numbers.next());
                const qint64 sum = withSign(numbers.next());
                if (from <= day && day < to)
                    visitor(day, sum);
            }
        }
    }

    [[nodiscard]] static QByteArray pack(const BlockSums &sums);
    /// None when @p packed is nothing that pack() makes.
    [[nodiscard]] static std::optional<BlockSums> unpack(QByteArrayView packed);

    friend bool operator==(const SumSeries &, const SumSeries &) = default;

private:
    struct Block
    {
        qint32 number;
        qint32 start;  ///< of its bytes
        qint64 before; ///< the sum of all earlier blocks

        friend bool operator==(const Block &, const Block &) = default;
    };
    using Blocks = std::vector<Block>;
    /// The first block with that number or a later one.
    [[nodiscard]] Blocks::const_iterator find(qint32 number) const;
    [[nodiscard]] QByteArrayView bytesOf(const Block &block) const;
    [[nodiscard]] qint64 before(qint32 day) const;

    Blocks m_blocks;     ///< in order, none without a sum
    QByteArray m_packed; ///< of one block after the other
    qint64 m_total = 0;
};

} // namespace laju
