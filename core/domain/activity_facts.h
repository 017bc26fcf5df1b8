// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sample_series.h"
#include "core/domain/sum_series.h"

#include <unordered_map>

namespace laju {

/// What is kept of all activities for reckoning: by rep the sums of each measure and the values of each
/// sample, day by day.
class ActivityFacts final
{
public:
    /// A measure or sample, by number, of a rep.
    struct Key
    {
        qint32 number;
        RepId rep;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const noexcept { return qHashMulti(0, key.number, key.rep); }
    };
    template<class Series> using Map = std::unordered_map<Key, Series, KeyHash>;

    /// Lets a sum grow.
    void add(const ActivityFact &fact);
    void put(const SampleFact &fact);
    /// Lets the sums of a block grow.
    void grow(Measure measure, RepId rep, qint32 block, const BlockSums &more);
    /// @name Whole blocks, as they are stored; false, and nothing changes, when @p packed is not right
    /// @{
    [[nodiscard]] bool putBlock(Measure measure, RepId rep, qint32 block, QByteArrayView packed);
    [[nodiscard]] bool putBlock(Sample sample, RepId rep, qint32 block, QByteArray packed);
    /// @}
    /// Gives back room that was kept for more.
    void squeeze();

    /// Empty when the rep has none.
    [[nodiscard]] const SumSeries &sumsOf(Measure measure, RepId rep) const;
    [[nodiscard]] const SampleSeries &samplesOf(Sample sample, RepId rep) const;
    [[nodiscard]] const Map<SumSeries> &sums() const { return m_sums; }
    [[nodiscard]] const Map<SampleSeries> &samples() const { return m_samples; }
    /// From the first to the last day on which anything was done; what is only planned lies outside.
    [[nodiscard]] std::optional<Period> extent() const;
    /// The same of one measure.
    [[nodiscard]] std::optional<Period> extentOf(Measure measure) const;

    /// @name One by one, by day, rep and number
    /// @{
    [[nodiscard]] std::vector<ActivityFact> eachSum() const;
    [[nodiscard]] std::vector<SampleFact> eachSample() const;
    /// @}

    friend bool operator==(const ActivityFacts &, const ActivityFacts &) = default;

private:
    Map<SumSeries> m_sums;       ///< none without a sum
    Map<SampleSeries> m_samples; ///< none without a value
};

} // namespace laju
