// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sample_series.h"

#include <algorithm>
#include <iterator>

namespace laju {

QByteArray SampleSeries::pack(const BlockValues &values)
{
    QByteArray packed;
    for (size_t place = 0; place < values.size(); ++place) {
        if (values[place].empty())
            continue;
        appendPacked(packed, place);
        appendPacked(packed, values[place].size());
        quint32 before = 0;
        for (const SampleRun &run : values[place]) {
            // Unsigned on purpose: a first value below 0 goes around and comes back.
            const quint32 step = static_cast<quint32>(run.value) - std::exchange(before, quint32(run.value));
            appendPacked(packed, quint64{step} << 1 | (run.count == 1 ? 0 : 1));
            if (run.count != 1)
                appendPacked(packed, static_cast<quint64>(run.count));
        }
    }
    return packed;
}

SampleSeries::BlockValues SampleSeries::unpack(const QByteArray &packed)
{
    BlockValues values;
    read(packed,
         [&](qint32 place, const SampleRun &run) { values[static_cast<size_t>(place)].push_back(run); });
    return values;
}

bool SampleSeries::isRight(const QByteArray &packed)
{
    constexpr quint64 largest = std::numeric_limits<qint32>::max();
    std::optional<quint64> lastPlace;
    PackedReader numbers(packed);
    while (!numbers.atEnd()) {
        const auto place = numbers.nextChecked();
        const auto count = place ? numbers.nextChecked() : std::nullopt;
        if (!count || *count == 0 || *place >= daysOfBlock || (lastPlace && *place <= *lastPlace))
            return false;
        lastPlace = place;
        std::optional<qint32> before;
        for (quint64 left = *count; left > 0; --left) {
            const auto step = numbers.nextChecked();
            if (!step || *step >> 1 > std::numeric_limits<quint32>::max())
                return false;
            const auto value = static_cast<qint32>(static_cast<quint32>(before.value_or(0)) +
                                                   static_cast<quint32>(*step >> 1));
            if (before && value <= *before)
                return false;
            before = value;
            if ((*step & 1) == 0)
                continue;
            const auto times = numbers.nextChecked();
            if (!times || *times < 2 || *times > largest)
                return false;
        }
    }
    return true;
}

void SampleSeries::putBlock(qint32 number, QByteArray packed)
{
    const auto at = m_blocks.begin() + (findBlock(m_blocks, number) - m_blocks.cbegin());
    const bool isKnown = at != m_blocks.end() && at->number == number;
    if (packed.isEmpty()) {
        if (isKnown)
            m_blocks.erase(at);
    } else if (isKnown) {
        at->packed = std::move(packed);
    } else {
        m_blocks.insert(at, {number, std::move(packed)});
    }
}

void SampleSeries::put(Day day, std::span<const SampleRun> values)
{
    const qint32 block = blockOf(dayNumber(day));
    BlockValues all = unpack(packedOf(block));
    all[placeInBlock(dayNumber(day))].assign(values.begin(), values.end());
    putBlock(block, pack(all));
}

QByteArray SampleSeries::packedOf(qint32 block) const
{
    const auto at = findBlock(m_blocks, block);
    return at != m_blocks.end() && at->number == block ? at->packed : QByteArray();
}

std::vector<qint32> SampleSeries::blocks() const
{
    std::vector<qint32> numbers;
    std::ranges::transform(m_blocks, std::back_inserter(numbers), &Block::number);
    return numbers;
}

std::vector<SampleRun> SampleSeries::valuesOf(Day day) const
{
    std::vector<SampleRun> values;
    visit(Period::ofDay(day), [&](qint32, const SampleRun &run) { values.push_back(run); });
    return values;
}

} // namespace laju
