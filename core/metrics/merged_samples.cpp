// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/merged_samples.h"

#include <algorithm>

namespace laju {

namespace {

/// Each value once, smallest first.
void merge(std::vector<SampleRun> &runs)
{
    std::ranges::sort(runs, {}, &SampleRun::value);
    auto last = runs.begin();
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        if (run == last)
            continue;
        if (last->value == run->value)
            last->count += run->count;
        else
            *++last = *run;
    }
    if (last != runs.end())
        runs.erase(last + 1, runs.end());
}

} // namespace

void RunCounter::add(const SampleRun &run)
{
    constexpr qint32 large = 1 << 17; // more than the seconds of a day
    if (run.value < 0 || run.value >= large) {
        m_others[run.value] += run.count;
        return;
    }
    const auto place = static_cast<size_t>(run.value);
    if (place >= m_counts.size())
        m_counts.resize(place + 1);
    m_counts[place] += run.count;
}

std::vector<SampleRun> RunCounter::runs() const
{
    std::vector<SampleRun> all;
    const auto others = [&](auto from, auto to) {
        std::for_each(from, to, [&](const auto &other) { all.push_back({other.first, other.second}); });
    };
    const auto positive = m_others.lower_bound(0);
    others(m_others.begin(), positive);
    for (size_t value = 0; value < m_counts.size(); ++value) {
        if (m_counts[value] != 0)
            all.push_back({static_cast<qint32>(value), m_counts[value]});
    }
    others(positive, m_others.end());
    return all;
}

MergedSamples::MergedSamples(const ActivityFacts &facts, Sample sample, std::span<const RepSpan> spans)
{
    std::map<qint32, SampleSeries::BlockValues> blocks;
    for (const RepSpan &span : spans) {
        facts.samplesOf(sample, span.rep).visit(span.days, [&](qint32 day, const SampleRun &run) {
            blocks[blockOf(day)][placeInBlock(day)].push_back(run);
        });
    }
    for (auto &[block, values] : blocks) {
        std::ranges::for_each(values, merge);
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
    std::vector<SampleRun> runs;
    for (const RepSpan &span : spans) {
        facts.samplesOf(sample, span.rep).visit(span.days, [&](qint32, const SampleRun &run) {
            runs.push_back(run);
        });
    }
    merge(runs);
    m_days.put(day, runs);
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
