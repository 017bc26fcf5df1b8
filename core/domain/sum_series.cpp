// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sum_series.h"

#include "core/domain/packed_numbers.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <iterator>
#include <numeric>
#include <utility>

namespace laju {

namespace {

/// The sums of a block as whole numbers of one size.
template<class Number> using Numbers = std::array<Number, daysOfBlock>;

template<class Number> bool fitAll(const BlockSums &sums)
{
    return std::ranges::all_of(sums, [](qint64 sum) { return std::in_range<Number>(sum); });
}

template<class Number> QByteArray bytesIn(const BlockSums &sums)
{
    Numbers<Number> numbers;
    std::ranges::transform(sums, numbers.begin(), [](qint64 sum) { return static_cast<Number>(sum); });
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof(numbers));
}

/// In as few bytes as hold each of the sums; none when nothing was done.
QByteArray bytesOfSums(const BlockSums &sums)
{
    if (sums == BlockSums{})
        return {};
    if (fitAll<qint8>(sums))
        return bytesIn<qint8>(sums);
    if (fitAll<qint16>(sums))
        return bytesIn<qint16>(sums);
    return fitAll<qint32>(sums) ? bytesIn<qint32>(sums) : bytesIn<qint64>(sums);
}

template<class Number> Numbers<Number> numbersOf(QByteArrayView bytes)
{
    Numbers<Number> numbers;
    std::memcpy(numbers.data(), bytes.data(), sizeof(numbers));
    return numbers;
}

/// Calls @p taker with the numbers that bytesOfSums() made @p bytes of.
template<class Taker> auto withNumbers(QByteArrayView bytes, Taker taker)
{
    switch (bytes.size() / daysOfBlock) {
    case sizeof(qint8):
        return taker(numbersOf<qint8>(bytes));
    case sizeof(qint16):
        return taker(numbersOf<qint16>(bytes));
    case sizeof(qint32):
        return taker(numbersOf<qint32>(bytes));
    default:
        return taker(numbersOf<qint64>(bytes));
    }
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
    std::optional<quint64> last;
    for (PackedReader numbers(packed); !numbers.atEnd();) {
        const auto place = numbers.nextChecked();
        const auto sum = place ? numbers.nextChecked() : std::nullopt;
        if (!sum || *sum == 0 || *place >= daysOfBlock || (last && *place <= *last))
            return {};
        last = place;
        sums[static_cast<size_t>(*place)] = withSign(*sum);
    }
    return sums;
}

QByteArrayView SumSeries::bytesOf(const Block &block) const
{
    const Block *next = &block + 1;
    const qsizetype end = next == m_blocks.data() + m_blocks.size() ? m_bytes.size() : next->start;
    return QByteArrayView(m_bytes).sliced(block.start, end - block.start);
}

BlockSums SumSeries::read(const Block &block) const
{
    return withNumbers(bytesOf(block), [](const auto &numbers) {
        BlockSums sums;
        std::ranges::copy(numbers, sums.begin());
        return sums;
    });
}

BlockSums SumSeries::sumsOf(qint32 number) const
{
    const auto block = findBlock(m_blocks, number);
    return block == m_blocks.end() || block->number != number ? BlockSums{} : read(*block);
}

void SumSeries::add(qint32 day, qint64 value)
{
    BlockSums more{};
    more[placeInBlock(day)] = value;
    grow(blockOf(day), more);
}

void SumSeries::grow(qint32 block, const BlockSums &more)
{
    BlockSums sums = sumsOf(block);
    std::ranges::transform(sums, more, sums.begin(), std::plus());
    put(block, sums);
}

bool SumSeries::putBlock(qint32 block, QByteArrayView packed)
{
    const std::optional<BlockSums> sums = unpack(packed);
    if (sums)
        put(block, *sums);
    return sums.has_value();
}

void SumSeries::put(qint32 number, const BlockSums &sums)
{
    const QByteArray bytes = bytesOfSums(sums);
    const qint64 sum = std::reduce(sums.begin(), sums.end());
    auto at = m_blocks.begin() + (findBlock(m_blocks, number) - m_blocks.cbegin());
    const bool isKnown = at != m_blocks.end() && at->number == number;
    if (!isKnown && bytes.isEmpty())
        return;
    const qsizetype start = at == m_blocks.end() ? m_bytes.size() : at->start;
    const qsizetype oldSize = isKnown ? bytesOf(*at).size() : 0;
    const BlockSums old = isKnown ? read(*at) : BlockSums{};
    const qint64 more = sum - std::reduce(old.begin(), old.end());
    m_bytes.replace(start, oldSize, bytes);
    if (bytes.isEmpty())
        at = m_blocks.erase(at);
    else if (isKnown)
        ++at;
    else
        at = m_blocks.insert(
                 at, {number, static_cast<qint32>(start), at == m_blocks.end() ? m_total : at->before}) +
             1;
    std::for_each(at, m_blocks.end(), [&](Block &later) {
        later.start += static_cast<qint32>(bytes.size() - oldSize);
        later.before += more;
    });
    m_total += more;
}

void SumSeries::squeeze()
{
    m_blocks.shrink_to_fit();
    m_bytes.squeeze();
}

std::vector<qint32> SumSeries::blocks() const
{
    std::vector<qint32> numbers;
    std::ranges::transform(m_blocks, std::back_inserter(numbers), &Block::number);
    return numbers;
}

Period SumSeries::extent() const
{
    const BlockSums front = read(m_blocks.front());
    const BlockSums back = read(m_blocks.back());
    const auto isSum = [](qint64 sum) { return sum != 0; };
    const auto first = std::ranges::find_if(front, isSum) - front.begin();
    const auto afterLast = std::find_if(back.rbegin(), back.rend(), isSum).base() - back.begin();
    return Period::make(dayFromNumber(qint64{m_blocks.front().number} * daysOfBlock + first),
                        dayFromNumber(qint64{m_blocks.back().number} * daysOfBlock + afterLast))
        .value();
}

qint64 SumSeries::before(qint32 day) const
{
    const auto block = findBlock(m_blocks, blockOf(day));
    if (block == m_blocks.end())
        return m_total;
    if (block->number != blockOf(day))
        return block->before;
    return withNumbers(bytesOf(*block), [&](const auto &numbers) {
        return std::accumulate(numbers.begin(), numbers.begin() + placeInBlock(day), block->before);
    });
}

qint64 SumSeries::between(const Period &days) const
{
    return before(dayNumber(days.to())) - before(dayNumber(days.from()));
}

} // namespace laju
