// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity_facts.h"

#include <algorithm>

namespace laju {

namespace {

template<class Number> ActivityFacts::Key seriesKey(Number number, RepId rep)
{
    return {static_cast<qint32>(number), rep};
}

/// Lets @p change write into the series of @p key, which is dropped when nothing is left of it.
template<class Series, class Change>
void changeSeries(ActivityFacts::Map<Series> &all, const ActivityFacts::Key &key, Change change)
{
    const auto series = all.try_emplace(key).first;
    change(series->second);
    if (series->second.isEmpty())
        all.erase(series);
}

template<class Series>
const Series &seriesOf(const ActivityFacts::Map<Series> &all, const ActivityFacts::Key &key)
{
    static const Series none;
    const auto found = all.find(key);
    return found == all.end() ? none : found->second;
}

/// The days of the sums whose number @p counts tells to look at.
template<class Counts>
std::optional<Period> extentOfEach(const ActivityFacts::Map<SumSeries> &sums, Counts counts)
{
    std::optional<Period> all;
    for (const auto &[key, series] : sums) {
        if (!counts(key.number))
            continue;
        const Period own = series.extent();
        all = all ? Period::make(std::min(all->from(), own.from()), std::max(all->to(), own.to())).value()
                  : own;
    }
    return all;
}

} // namespace

void ActivityFacts::add(const ActivityFact &fact)
{
    if (fact.value != 0)
        changeSeries(m_sums, seriesKey(fact.measure, fact.rep),
                     [&](SumSeries &series) { series.add(dayNumber(fact.day), fact.value); });
}

void ActivityFacts::put(const SampleFact &fact)
{
    changeSeries(m_samples, seriesKey(fact.sample, fact.rep),
                 [&](SampleSeries &series) { series.put(fact.day, fact.values); });
}

void ActivityFacts::grow(Measure measure, RepId rep, qint32 block, const BlockSums &more)
{
    changeSeries(m_sums, seriesKey(measure, rep), [&](SumSeries &series) { series.grow(block, more); });
}

bool ActivityFacts::putBlock(Measure measure, RepId rep, qint32 block, QByteArrayView packed)
{
    bool isRight = false;
    changeSeries(m_sums, seriesKey(measure, rep),
                 [&](SumSeries &series) { isRight = series.putBlock(block, packed); });
    return isRight;
}

bool ActivityFacts::putBlock(Sample sample, RepId rep, qint32 block, QByteArray packed)
{
    const bool isRight = SampleSeries::isRight(packed);
    if (isRight)
        changeSeries(m_samples, seriesKey(sample, rep),
                     [&](SampleSeries &series) { series.putBlock(block, std::move(packed)); });
    return isRight;
}

void ActivityFacts::squeeze()
{
    for (auto &[key, series] : m_sums)
        series.squeeze();
}

const SumSeries &ActivityFacts::sumsOf(Measure measure, RepId rep) const
{
    return seriesOf(m_sums, seriesKey(measure, rep));
}

const SampleSeries &ActivityFacts::samplesOf(Sample sample, RepId rep) const
{
    return seriesOf(m_samples, seriesKey(sample, rep));
}

std::optional<Period> ActivityFacts::extent() const
{
    return extentOfEach(m_sums, [](qint32 number) { return number < firstRecordMeasure; });
}

std::optional<Period> ActivityFacts::extentOf(Measure measure) const
{
    return extentOfEach(m_sums, [&](qint32 number) { return Measure{number} == measure; });
}

std::vector<ActivityFact> ActivityFacts::eachSum() const
{
    std::vector<ActivityFact> all;
    for (const auto &[key, series] : m_sums)
        series.visit(Period::always(), [&](qint32 day, qint64 sum) {
            all.push_back({dayFromNumber(day), key.rep, Measure{key.number}, sum});
        });
    std::ranges::sort(all, {},
                      [](const ActivityFact &fact) { return std::tuple(fact.day, fact.rep, fact.measure); });
    return all;
}

std::vector<SampleFact> ActivityFacts::eachSample() const
{
    std::vector<SampleFact> all;
    for (const auto &[key, series] : m_samples) {
        series.visit(Period::always(), [&](qint32 day, const SampleRun &run) {
            const bool goesOn = !all.empty() && all.back().day == dayFromNumber(day) &&
                                all.back().rep == key.rep && all.back().sample == Sample{key.number};
            if (!goesOn)
                all.push_back({dayFromNumber(day), key.rep, Sample{key.number}, {}});
            all.back().values.push_back(run);
        });
    }
    std::ranges::sort(all, {},
                      [](const SampleFact &fact) { return std::tuple(fact.day, fact.rep, fact.sample); });
    return all;
}

} // namespace laju
