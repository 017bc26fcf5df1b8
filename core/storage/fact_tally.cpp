// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_tally.h"

#include <algorithm>
#include <functional>

namespace laju::storage {

void FactTally::add(const FactTally &other)
{
    for (const auto &[place, more] : other.m_sums) {
        BlockSums &sums = m_sums[place];
        std::ranges::transform(sums, more, sums.begin(), std::plus());
    }
    for (const auto &[place, more] : other.m_samples) {
        Values &values = m_samples[place];
        values.insert(values.end(), more.begin(), more.end());
    }
    for (const auto &[opportunity, count] : other.m_dealActivities)
        m_dealActivities[opportunity] += count;
}

std::vector<ActivityFact> FactTally::eachSum() const
{
    ActivityFacts facts;
    for (const auto &[place, sums] : m_sums)
        facts.grow(Measure{place.key.number}, place.key.rep, place.block, sums);
    return facts.eachSum();
}

QByteArray grown(const QByteArray &packed, FactTally::Values more)
{
    const SampleSeries::BlockValues before = SampleSeries::unpack(packed);
    for (size_t place = 0; place < before.size(); ++place) {
        for (const SampleRun &run : before[place])
            more.push_back({static_cast<qint32>(place), run});
    }
    std::ranges::sort(more, {},
                      [](const FactTally::Value &value) { return std::pair(value.day, value.run.value); });
    SampleSeries::BlockValues after;
    for (const FactTally::Value &value : more) {
        std::vector<SampleRun> &day = after[static_cast<size_t>(value.day)];
        if (!day.empty() && day.back().value == value.run.value)
            day.back().count += value.run.count;
        else
            day.push_back(value.run);
    }
    for (std::vector<SampleRun> &day : after)
        std::erase_if(day, [](const SampleRun &run) { return run.count == 0; });
    return SampleSeries::pack(after);
}

} // namespace laju::storage
