// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sum_series.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace laju {

namespace {

/// Calls @p visitor(place, sum) for each sum. False when @p packed is nothing that pack() makes.
template<class Visitor> bool readChecked(QByteArrayView packed, Visitor visitor)
{
    std::optional<quint64> last;
    for (PackedReader numbers(packed); !numbers.atEnd();) {
        const auto place = numbers.nextChecked();
        const auto sum = place ? numbers.nextChecked() : std::nullopt;
        if (!sum || *sum == 0 || *place >= daysOfBlock || (last && *place <= *last))
            return false;
        last = place;
        visitor(static_cast<size_t>(*place), withSign(*sum));
    }
    return true;
}

} // namespace

QByteArray SumSeries::pack(const BlockSums &sums)
{
    QByteArray packed;
    for (size_t place = 0; place < sums.size(); ++place) {
        if (sums[place] != 0) {
            appendPacked(packed, place);
            appendPacked(packed, withoutSign(sums[place]));
        }
    }
    return packed;
}

std::optional<BlockSums> SumSeries::unpack(QByteArrayView packed)
{
    BlockSums sums{};
    const bool isRight = readChecked(packed, [&](size_t place, qint64 sum) { sums[place] = sum; });
    return isRight ? std::optional(sums) : std::nullopt;
}

SumSeries::Blocks::const_iterator SumSeries::find(qint32 number) const
{
    return std::ranges::lower_bound(m_blocks, number, {}, &Block::number);
}

QByteArrayView SumSeries::bytesOf(const Block &block) const
{
    const Block *next = &block + 1;
    const qsizetype end = next == m_blocks.data() + m_blocks.size() ? m_packed.size() : next->start;
    return QByteArrayView(m_packed).sliced(block.start, end - block.start);
}

QByteArrayView SumSeries::packedOf(qint32 block) const
{
    const auto found = find(block);
    return found == m_blocks.end() || found->number != block ? QByteArrayView() : bytesOf(*found);
}

void SumSeries::add(qint32 day, qint64 value)
{
    BlockSums more{};
    more[placeInBlock(day)] = value;
    grow(blockOf(day), more);
}

void SumSeries::grow(qint32 block, const BlockSums &more)
{
    BlockSums sums = unpack(packedOf(block)).value();
    std::ranges::transform(sums, more, sums.begin(), std::plus());
    (void)putBlock(block, pack(sums));
}

bool SumSeries::putBlock(qint32 number, QByteArrayView packed)
{
    qint64 sum = 0;
    if (!readChecked(packed, [&](size_t, qint64 own) { sum += own; }))
        return false;
    // As they come when a file is read.
    if (!packed.isEmpty() && (m_blocks.empty() || m_blocks.back().number < number)) {
        m_blocks.push_back({number, static_cast<qint32>(m_packed.size()), m_total});
        m_packed.append(packed);
        m_total += sum;
        return true;
    }
    auto at = m_blocks.begin() + (find(number) - m_blocks.cbegin());
    const bool isKnown = at != m_blocks.end() && at->number == number;
    if (!isKnown && packed.isEmpty())
        return true;
    const qsizetype start = at == m_blocks.end() ? m_packed.size() : at->start;
    const QByteArrayView old = isKnown ? bytesOf(*at) : QByteArrayView();
    qint64 oldSum = 0;
    readChecked(old, [&](size_t, qint64 own) { oldSum += own; });
    const auto longer = static_cast<qint32>(packed.size() - old.size());
    m_packed.replace(start, old.size(), packed);
    if (packed.isEmpty())
        at = m_blocks.erase(at);
    else if (isKnown)
        ++at;
    else
        at = m_blocks.insert(
                 at, {number, static_cast<qint32>(start), at == m_blocks.end() ? m_total : at->before}) +
             1;
    std::for_each(at, m_blocks.end(), [&](Block &later) {
        later.start += longer;
        later.before += sum - oldSum;
    });
    m_total += sum - oldSum;
    return true;
}

void SumSeries::squeeze()
{
    m_blocks.shrink_to_fit();
    m_packed.squeeze();
}

std::vector<qint32> SumSeries::blocks() const
{
    std::vector<qint32> numbers;
    std::ranges::transform(m_blocks, std::back_inserter(numbers), &Block::number);
    return numbers;
}

Period SumSeries::extent() const
{
    const Block &back = m_blocks.back();
    const auto first = PackedReader(bytesOf(m_blocks.front())).next();
    size_t last = 0;
    readChecked(bytesOf(back), [&](size_t place, qint64) { last = place; });
    return Period::make(
               dayFromNumber(qint64{m_blocks.front().number} * daysOfBlock + static_cast<qint64>(first)),
               dayFromNumber(qint64{back.number} * daysOfBlock + static_cast<qint64>(last) + 1))
        .value();
}

qint64 SumSeries::before(qint32 day) const
{
    const auto block = find(blockOf(day));
    if (block == m_blocks.end())
        return m_total;
    qint64 sum = block->before;
    if (block->number != blockOf(day))
        return sum;
    for (PackedReader numbers(bytesOf(*block)); !numbers.atEnd();) {
        const bool isBefore = numbers.next() < placeInBlock(day);
        if (!isBefore)
            break;
        sum += withSign(numbers.next());
    }
    return sum;
}

qint64 SumSeries::between(const Period &days) const
{
    return before(dayNumber(days.to())) - before(dayNumber(days.from()));
}

} // namespace laju
