// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_blocks.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace laju {

/// What was done on each day of a block.
using BlockSums = std::array<qint64, daysOfBlock>;

/// What was done by day: the sums of each block in as few bytes as its largest needs, and what was done
/// before the block. The sum over any days is two look-ups. Takes one to two bytes a day.
class SumSeries final
{
public:
    /// Lets the sum of @p day (a day's number) grow by @p value.
    void add(qint32 day, qint64 value);
    /// Lets the sums of @p block grow by @p more.
    void grow(qint32 block, const BlockSums &more);
    /// What pack() made of a block takes the place of what @p block had; empty: nothing. False, and nothing
    /// changes, when @p packed is nothing that pack() makes.
    [[nodiscard]] bool putBlock(qint32 block, QByteArrayView packed);
    /// Nothing but 0 when nothing was done in the block.
    [[nodiscard]] BlockSums sumsOf(qint32 block) const;
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
        visitBlocks(m_blocks, days, [&](const Block &block, const DaysOfBlock &own) {
            const BlockSums sums = read(block);
            for (qint32 place = own.from; place < own.to; ++place) {
                if (const qint64 sum = sums[static_cast<size_t>(place)]; sum != 0)
                    visitor(dayAt(block.number, place), sum);
            }
        });
    }

    /// As it is stored: for each day on which anything was done its place in the block and the sum.
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
    /// The sums of one block after the other, each sum in as many bytes as the others of its block.
    [[nodiscard]] QByteArrayView bytesOf(const Block &block) const;
    [[nodiscard]] BlockSums read(const Block &block) const;
    void put(qint32 number, const BlockSums &sums);
    [[nodiscard]] qint64 before(qint32 day) const;

    std::vector<Block> m_blocks; ///< in order, none without a sum
    QByteArray m_bytes;
    qint64 m_total = 0;
};

} // namespace laju
