// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/block_values.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace laju {

namespace {

constexpr size_t between = 256; ///< values from one count to the next

} // namespace

BlockValues::BlockValues(std::vector<Dated> values)
{
    std::ranges::sort(values);
    m_values.reserve(values.size());
    m_days.reserve(values.size());
    for (const Dated &dated : values) {
        m_values.push_back(dated.value);
        m_days.push_back(static_cast<quint8>(placeInBlock(dated.day)));
    }
    countFrom(0);
}

void BlockValues::add(const Dated &dated)
{
    const size_t place = placeOf(dated.value, 0, size());
    const auto offset = static_cast<std::ptrdiff_t>(place);
    m_values.insert(m_values.begin() + offset, dated.value);
    m_days.insert(m_days.begin() + offset, static_cast<quint8>(placeInBlock(dated.day)));
    countFrom(place);
}

void BlockValues::remove(const Dated &dated)
{
    const auto first = static_cast<std::ptrdiff_t>(placeOf(dated.value, 0, size()));
    const auto day = std::find(m_days.begin() + first, m_days.end(), placeInBlock(dated.day));
    const auto place = day - m_days.begin();
    m_values.erase(m_values.begin() + place);
    m_days.erase(day);
    countFrom(static_cast<size_t>(place));
}

size_t BlockValues::placeOf(qint64 value, size_t first, size_t last) const
{
    const auto begin = m_values.begin();
    return static_cast<size_t>(std::lower_bound(begin + static_cast<std::ptrdiff_t>(first),
                                                begin + static_cast<std::ptrdiff_t>(last), value) -
                               begin);
}

size_t BlockValues::placeAfter(qint64 value, size_t first, size_t last) const
{
    const auto begin = m_values.begin();
    return static_cast<size_t>(std::upper_bound(begin + static_cast<std::ptrdiff_t>(first),
                                                begin + static_cast<std::ptrdiff_t>(last), value) -
                               begin);
}

qint64 BlockValues::countOfFirst(size_t size, const DaysOfBlock &days) const
{
    if (days.areAll() || size == 0)
        return static_cast<qint64>(size);
    const size_t line = std::min(size / between, m_counts.size() - 1);
    const auto &before = m_counts[line];
    const auto first = m_days.begin() + static_cast<std::ptrdiff_t>(line * between);
    const auto last = m_days.begin() + static_cast<std::ptrdiff_t>(size);
    const auto from = static_cast<quint8>(days.from);
    const auto count = static_cast<quint8>(days.to - days.from);
    // Bytes alone, and no branch: many at a time.
    const auto rest = std::transform_reduce(first, last, 0, std::plus(), [=](quint8 day) {
        return static_cast<quint8>(day - from) < count ? 1 : 0;
    });
    return before[static_cast<size_t>(days.to)] - before[static_cast<size_t>(days.from)] + rest;
}

void BlockValues::countFrom(size_t place)
{
    // What is counted before a value does not change with the value.
    const size_t kept = std::min(m_counts.size(), place / between + 1);
    m_counts.resize((size() + between - 1) / between);
    for (size_t line = kept; line < m_counts.size(); ++line) {
        std::array<qint32, daysOfBlock + 1> more{};
        if (line > 0) {
            const auto first = m_days.begin() + static_cast<std::ptrdiff_t>((line - 1) * between);
            std::for_each(first, first + between, [&](quint8 day) { ++more[day + 1u]; });
        }
        std::partial_sum(more.begin(), more.end(), more.begin());
        if (line > 0)
            std::ranges::transform(more, m_counts[line - 1], more.begin(), std::plus());
        m_counts[line] = more;
    }
}

} // namespace laju
