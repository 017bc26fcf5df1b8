// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/dated_values.h"

#include "core/domain/sum_series.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace laju {

namespace {

using Sorted = std::span<const Dated>;

auto isWithin(const Period &days)
{
    return [from = dayNumber(days.from()), to = dayNumber(days.to())](const Dated &dated) {
        return from <= dated.day && dated.day < to;
    };
}

/// The value at @p place of all that @p lists have, the smallest being at 0. Each round looks at the middle
/// of the longest list and drops all that it leaves on the wrong side.
qint64 valueAt(std::vector<Sorted> lists, qint64 place)
{
    std::vector<Sorted> equal(lists.size());
    for (;;) {
        const Sorted &longest = *std::ranges::max_element(lists, {}, &Sorted::size);
        const qint64 middle = longest[longest.size() / 2].value;
        qint64 below = 0;
        qint64 upTo = 0;
        std::ranges::transform(lists, equal.begin(), [&](const Sorted &list) {
            const auto same = std::ranges::equal_range(list, middle, {}, &Dated::value);
            below += same.begin() - list.begin();
            upTo += same.end() - list.begin();
            return Sorted(same.begin(), same.end());
        });
        if (below <= place && place < upTo)
            return middle;
        for (size_t i = 0; i < lists.size(); ++i)
            lists[i] = place < below ? Sorted(lists[i].begin(), equal[i].begin())
                                     : Sorted(equal[i].end(), lists[i].end());
        place -= place < below ? 0 : upTo;
    }
}

} // namespace

DatedValues::DatedValues(const std::vector<Dated> &values)
{
    for (const Dated &dated : values) {
        Block &block = m_blocks[blockOf(dated.day)];
        block.sorted.push_back(dated);
        block.sum.add(dated.value);
    }
    for (auto &[number, block] : m_blocks)
        std::ranges::sort(block.sorted);
}

void DatedValues::add(const Dated &dated)
{
    Block &block = m_blocks[blockOf(dated.day)];
    block.sorted.insert(std::ranges::lower_bound(block.sorted, dated), dated);
    block.sum.add(dated.value);
}

void DatedValues::remove(const Dated &dated)
{
    const auto block = m_blocks.find(blockOf(dated.day));
    block->second.sorted.erase(std::ranges::lower_bound(block->second.sorted, dated));
    block->second.sum.add(-dated.value);
    if (block->second.sorted.empty())
        m_blocks.erase(block);
}

template<class Whole, class Part> void DatedValues::visit(const Period &days, Whole whole, Part part) const
{
    const qint32 from = dayNumber(days.from());
    const qint32 to = dayNumber(days.to());
    for (auto at = m_blocks.lower_bound(blockOf(from)); at != m_blocks.end(); ++at) {
        const qint64 first = qint64{at->first} * daysOfBlock;
        if (first >= to)
            return;
        if (first >= from && first + daysOfBlock <= to)
            whole(at->second);
        else
            part(at->second);
    }
}

qint64 DatedValues::count(const Period &days) const
{
    qint64 count = 0;
    visit(
        days, [&](const Block &block) { count += std::ssize(block.sorted); },
        [&](const Block &block) { count += std::ranges::count_if(block.sorted, isWithin(days)); });
    return count;
}

Total DatedValues::sum(const Period &days) const
{
    Total sum;
    visit(
        days, [&](const Block &block) { sum.add(block.sum); },
        [&](const Block &block) {
            const auto within = isWithin(days);
            for (const Dated &dated : block.sorted)
                sum.add(within(dated) ? dated.value : 0);
        });
    return sum;
}

qint64 DatedValues::countBelow(qint64 limit, const Period &days) const
{
    qint64 count = 0;
    const auto below = [&](const Block &block) {
        return Sorted(block.sorted.begin(), std::ranges::lower_bound(block.sorted, limit, {}, &Dated::value));
    };
    visit(
        days, [&](const Block &block) { count += std::ssize(below(block)); },
        [&](const Block &block) { count += std::ranges::count_if(below(block), isWithin(days)); });
    return count;
}

std::optional<double> DatedValues::quantile(double share, const Period &days) const
{
    std::vector<Sorted> lists;
    std::vector<std::vector<Dated>> parts;
    parts.reserve(2); // only the first and the last block lie in the days in part
    qint64 count = 0;
    const auto take = [&](Sorted list) {
        lists.push_back(list);
        count += std::ssize(list);
    };
    visit(
        days, [&](const Block &block) { take(block.sorted); },
        [&](const Block &block) {
            std::ranges::copy_if(block.sorted, std::back_inserter(parts.emplace_back()), isWithin(days));
            take(parts.back());
        });
    if (count == 0)
        return {};
    return quantileAt(count, share, [&](qint64 place) { return static_cast<double>(valueAt(lists, place)); });
}

} // namespace laju
