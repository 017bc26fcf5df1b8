// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

#include <algorithm>
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
[[nodiscard]] constexpr qint32 dayAt(qint32 block, qint32 place)
{
    return block * daysOfBlock + place;
}
/// Some of a block's days, by their places in it.
struct DaysOfBlock
{
    qint32 from;
    qint32 to; ///< after the last one

    [[nodiscard]] constexpr bool areAll() const { return from == 0 && to == daysOfBlock; }
};
/// @}

/// The first of @p blocks, which are in order of their numbers, with @p number or a later one.
template<class Block>
[[nodiscard]] typename std::vector<Block>::const_iterator findBlock(const std::vector<Block> &blocks,
                                                                    qint32 number)
{
    if (blocks.empty() || number <= blocks.front().number)
        return blocks.begin();
    // It stands here where no block is left out, which is mostly so, and nowhere later.
    const auto furthest =
        blocks.begin() + std::min(qint64{number} - blocks.front().number, static_cast<qint64>(blocks.size()));
    if (furthest != blocks.end() && furthest->number == number)
        return furthest;
    return std::ranges::lower_bound(blocks.begin(), furthest, number, {}, &Block::number);
}

/// Calls @p visitor(block, which of its days) for each of @p blocks that has any of @p days, in order.
template<class Block, class Visitor>
void visitBlocks(const std::vector<Block> &blocks, const Period &days, Visitor visitor)
{
    const qint32 from = dayNumber(days.from());
    const qint32 to = dayNumber(days.to());
    for (auto block = findBlock(blocks, blockOf(from)); block != blocks.end(); ++block) {
        const qint32 first = dayAt(block->number, 0);
        if (first >= to)
            return;
        visitor(*block,
                DaysOfBlock{std::max(from, first) - first, std::min(to, first + daysOfBlock) - first});
    }
}

} // namespace laju
