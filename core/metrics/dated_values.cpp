// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/dated_values.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace laju {

namespace {

/// The values of some of a block's days that are still in question.
struct Candidates
{
    const BlockValues *values;
    DaysOfBlock days;
    size_t first = 0; ///< among all of the block's
    size_t last = values->size();
    qint64 before = 0; ///< how many of the days' values lie before the first

    /// How many of the candidates lie before @p place.
    [[nodiscard]] qint64 countBefore(size_t place) const
    {
        return values->countOfFirst(place, days) - before;
    }
    [[nodiscard]] size_t placesLeft() const { return last - first; }
};

/// A value that all of some places have.
struct Run
{
    qint64 value = 0;
    qint64 first = 0; ///< place
    qint64 last = 0;  ///< place after the last

    [[nodiscard]] bool has(qint64 place) const { return first <= place && place < last; }
};

/// The value at @p place of all @p candidates, the smallest being at 0. Each round looks at the middle of the
/// longest list and drops all that it leaves on the wrong side.
Run runAt(std::vector<Candidates> candidates, qint64 place)
{
    struct Equal
    {
        size_t first;
        size_t last;
        qint64 below;
        qint64 upTo;
    };
    std::vector<Equal> equal(candidates.size());
    qint64 dropped = 0; // because they are less
    for (;;) {
        const Candidates &longest = *std::ranges::max_element(candidates, {}, &Candidates::placesLeft);
        Run run{longest.values->valueAt(longest.first + longest.placesLeft() / 2), dropped, dropped};
        std::ranges::transform(candidates, equal.begin(), [&](const Candidates &list) {
            const size_t first = list.values->placeOf(run.value, list.first, list.last);
            const size_t last = list.values->placeAfter(run.value, first, list.last);
            const Equal same{first, last, list.countBefore(first), list.countBefore(last)};
            run.first += same.below;
            run.last += same.upTo;
            return same;
        });
        if (run.has(place))
            return run;
        const bool isLess = place < run.first;
        for (size_t i = 0; i < candidates.size(); ++i) {
            Candidates &list = candidates[i];
            if (isLess) {
                list.last = equal[i].first;
            } else {
                list.first = equal[i].last;
                list.before += equal[i].upTo;
            }
        }
        dropped = isLess ? dropped : run.last;
    }
}

} // namespace

DatedValues::DatedValues(const std::vector<Dated> &values)
{
    std::map<qint32, std::vector<Dated>> blocks;
    DayTally count;
    TallyByDay<Total> sum;
    for (const Dated &dated : values) {
        blocks[blockOf(dated.day)].push_back(dated);
        count.add({1, dated.day});
        sum.add(dated);
    }
    for (auto &[number, ofBlock] : blocks)
        m_blocks.push_back({number, BlockValues(std::move(ofBlock))});
    m_count = count.totals();
    m_sum = sum.totals();
}

void DatedValues::add(const Dated &dated)
{
    const qint32 number = blockOf(dated.day);
    auto block = m_blocks.begin() + (findBlock(m_blocks, number) - m_blocks.cbegin());
    if (block == m_blocks.end() || block->number != number)
        block = m_blocks.insert(block, {number, BlockValues()});
    block->values.add(dated);
    m_count.add({1, dated.day});
    m_sum.add(dated);
}

void DatedValues::remove(const Dated &dated)
{
    const auto block = m_blocks.begin() + (findBlock(m_blocks, blockOf(dated.day)) - m_blocks.cbegin());
    block->values.remove(dated);
    if (block->values.size() == 0)
        m_blocks.erase(block);
    m_count.add({-1, dated.day});
    m_sum.add({-dated.value, dated.day});
}

qint64 DatedValues::countBelow(qint64 limit, const Period &days) const
{
    qint64 count = 0;
    visitBlocks(m_blocks, days, [&](const Block &block, const DaysOfBlock &own) {
        const size_t place = block.values.placeOf(limit, 0, block.values.size());
        count += block.values.countOfFirst(place, own);
    });
    return count;
}

std::optional<double> DatedValues::quantile(double share, const Period &days,
                                            std::span<const qint64> more) const
{
    const qint64 count = this->count(days) + std::ssize(more);
    if (count == 0)
        return {};
    std::vector<Candidates> all;
    visitBlocks(m_blocks, days, [&](const Block &block, const DaysOfBlock &own) {
        all.push_back({&block.values, own});
    });
    // As values of one day, whichever.
    std::vector<Dated> ofOneDay;
    std::ranges::transform(more, std::back_inserter(ofOneDay), [](qint64 value) { return Dated{value, 0}; });
    const BlockValues others(std::move(ofOneDay));
    all.push_back({&others, {0, daysOfBlock}});
    Run run;
    return quantileAt(count, share, [&](qint64 place) {
        if (!run.has(place))
            run = runAt(all, place);
        return static_cast<double>(run.value);
    });
}

} // namespace laju
