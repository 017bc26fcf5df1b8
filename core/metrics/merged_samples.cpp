// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/merged_samples.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>

namespace laju {

void RunCounter::makeRoom(size_t value)
{
    m_occurs.resize(std::max(value / bits + 1, m_occurs.size() * 2));
    m_counts.resize(m_occurs.size() * bits);
}

template<class Visitor> void RunCounter::visitSmall(Visitor visitor) const
{
    for (size_t i = 0; i < m_occurs.size(); ++i) {
        for (quint64 left = m_occurs[i]; left != 0; left &= left - 1)
            visitor(i * bits + static_cast<size_t>(std::countr_zero(left)));
    }
}

std::vector<SampleRun> RunCounter::runs() const
{
    std::vector<SampleRun> all;
    const auto others = [&](auto from, auto to) {
        std::for_each(from, to, [&](const auto &other) { all.push_back({other.first, other.second}); });
    };
    const auto positive = m_others.lower_bound(0);
    others(m_others.begin(), positive);
    visitSmall([&](size_t value) { all.push_back({static_cast<qint32>(value), m_counts[value]}); });
    others(positive, m_others.end());
    return all;
}

void RunCounter::clear()
{
    visitSmall([&](size_t value) { m_counts[value] = 0; });
    std::ranges::fill(m_occurs, 0);
    m_others.clear();
}

MergedSamples::MergedSamples(const ActivityFacts &facts, Sample sample, std::span<const RepSpan> spans)
{
    std::vector<qint32> blocks;
    for (const RepSpan &span : spans) {
        std::vector<qint32> known;
        std::ranges::set_union(blocks, facts.samplesOf(sample, span.rep).blocks(), std::back_inserter(known));
        blocks = std::move(known);
    }
    std::array<RunCounter, daysOfBlock> days;
    for (const qint32 block : blocks) {
        const qint64 first = qint64{block} * daysOfBlock;
        const Period whole = Period::make(dayFromNumber(first), dayFromNumber(first + daysOfBlock)).value();
        for (const RepSpan &span : spans) {
            const Period part = span.days.intersected(whole);
            if (!part.isEmpty())
                facts.samplesOf(sample, span.rep).visit(part, [&](qint32 day, const SampleRun &run) {
                    days[placeInBlock(day)].add(run);
                });
        }
        SampleSeries::BlockValues values;
        std::ranges::transform(days, values.begin(), &RunCounter::runs);
        std::ranges::for_each(days, &RunCounter::clear);
        m_days.putBlock(block, SampleSeries::pack(values));
        mergeBlock(block, values);
    }
}

void MergedSamples::mergeBlock(qint32 block, const SampleSeries::BlockValues &values)
{
    RunCounter all;
    for (const std::vector<SampleRun> &day : values)
        std::ranges::for_each(day, [&](const SampleRun &run) { all.add(run); });
    m_blocks.put(dayFromNumber(block), all.runs());
}

void MergedSamples::renew(const ActivityFacts &facts, Sample sample, Day day, std::span<const RepSpan> spans)
{
    RunCounter counter;
    for (const RepSpan &span : spans)
        facts.samplesOf(sample, span.rep).visit(span.days, [&](qint32, const SampleRun &run) {
            counter.add(run);
        });
    m_days.put(day, counter.runs());
    const qint32 block = blockOf(dayNumber(day));
    mergeBlock(block, SampleSeries::unpack(m_days.packedOf(block)));
}

std::vector<SampleRun> MergedSamples::within(const Period &days) const
{
    RunCounter counter;
    const auto count = [&](qint32, const SampleRun &run) { counter.add(run); };
    const auto part = [&](const SampleSeries &series, qint32 from, qint32 to) {
        if (from < to)
            series.visit(Period::make(dayFromNumber(from), dayFromNumber(to)).value(), count);
    };
    const qint32 from = dayNumber(days.from());
    const qint32 to = dayNumber(days.to());
    const qint32 firstWhole = blockOf(from + daysOfBlock - 1);
    const qint32 pastWhole = std::max(blockOf(to), firstWhole);
    part(m_days, from, std::min(firstWhole * daysOfBlock, to));
    part(m_blocks, firstWhole, pastWhole);
    part(m_days, std::max(pastWhole * daysOfBlock, from), to);
    return counter.runs();
}

} // namespace laju
