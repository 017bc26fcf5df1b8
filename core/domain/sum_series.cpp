// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sum_series.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

namespace laju {

qint64 SumSeries::sumAt(const Block &block, size_t place) const
{
    const qint64 sum = block.sums[place];
    if (m_excess.empty())
        return sum;
    const auto excess = m_excess.find(block.number * daysOfBlock + static_cast<qint32>(place));
    return sum + (excess == m_excess.end() ? 0 : excess->second);
}

void SumSeries::put(Block &block, size_t place, qint64 sum)
{
    using Limits = std::numeric_limits<qint32>;
    const qint64 fitting = std::clamp<qint64>(sum, Limits::min(), Limits::max());
    const qint32 day = block.number * daysOfBlock + static_cast<qint32>(place);
    block.sums[place] = static_cast<qint32>(fitting);
    m_excess.erase(day);
    if (sum != fitting)
        m_excess.emplace(day, sum - fitting);
}

void SumSeries::sumUp(size_t changed)
{
    for (size_t i = changed; i < m_blocks.size(); ++i)
        m_blocks[i].before = i == 0 ? 0 : m_blocks[i - 1].before + sumOf(m_blocks[i - 1]);
    m_total = m_blocks.empty() ? 0 : m_blocks.back().before + sumOf(m_blocks.back());
}

qint64 SumSeries::sumOf(const Block &block) const
{
    qint64 sum = std::accumulate(block.sums.begin(), block.sums.end(), qint64{0});
    const qint32 first = block.number * daysOfBlock;
    const auto last = m_excess.lower_bound(first + daysOfBlock);
    for (auto excess = m_excess.lower_bound(first); excess != last; ++excess)
        sum += excess->second;
    return sum;
}

template<class Change> void SumSeries::change(qint32 number, Change change)
{
    auto block = std::ranges::lower_bound(m_blocks, number, {}, &Block::number);
    if (block == m_blocks.end() || block->number != number)
        block = m_blocks.insert(block, {.number = number});
    change(*block);
    const auto index = static_cast<size_t>(block - m_blocks.begin());
    // A block whose work was all taken back is one without work.
    if (std::ranges::all_of(block->sums, [](qint32 sum) { return sum == 0; }))
        m_blocks.erase(block);
    sumUp(index);
}

void SumSeries::add(qint32 day, qint64 value)
{
    change(blockOf(day), [&](Block &block) {
        const size_t place = placeInBlock(day);
        put(block, place, sumAt(block, place) + value);
    });
}

void SumSeries::putBlock(qint32 number, const BlockSums &sums)
{
    change(number, [&](Block &block) {
        for (size_t place = 0; place < sums.size(); ++place)
            put(block, place, sums[place]);
    });
}

const SumSeries::Block *SumSeries::find(qint32 number) const
{
    const auto block = std::ranges::lower_bound(m_blocks, number, {}, &Block::number);
    return block == m_blocks.end() || block->number != number ? nullptr : &*block;
}

BlockSums SumSeries::sumsOf(qint32 number) const
{
    BlockSums sums{};
    if (const Block *block = find(number)) {
        for (size_t place = 0; place < sums.size(); ++place)
            sums[place] = sumAt(*block, place);
    }
    return sums;
}

std::vector<qint32> SumSeries::blocks() const
{
    std::vector<qint32> numbers;
    std::ranges::transform(m_blocks, std::back_inserter(numbers), &Block::number);
    return numbers;
}

Period SumSeries::extent() const
{
    const auto isWorked = [](qint32 sum) { return sum != 0; };
    const Block &front = m_blocks.front();
    const Block &back = m_blocks.back();
    const auto first = std::ranges::find_if(front.sums, isWorked) - front.sums.begin();
    const auto last = std::find_if(back.sums.rbegin(), back.sums.rend(), isWorked).base() - back.sums.begin();
    return Period::make(dayFromNumber(qint64{front.number} * daysOfBlock + first),
                        dayFromNumber(qint64{back.number} * daysOfBlock + last))
        .value();
}

qint64 SumSeries::before(qint32 day) const
{
    const auto block = std::ranges::lower_bound(m_blocks, blockOf(day), {}, &Block::number);
    if (block == m_blocks.end())
        return m_total;
    if (block->number != blockOf(day))
        return block->before;
    qint64 sum = block->before;
    for (size_t place = 0; place < placeInBlock(day); ++place)
        sum += sumAt(*block, place);
    return sum;
}

qint64 SumSeries::between(const Period &days) const
{
    return before(dayNumber(days.to())) - before(dayNumber(days.from()));
}

} // namespace laju
