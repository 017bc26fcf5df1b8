// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity_facts.h"
#include "core/workspace/directory.h"

#include <map>

namespace laju {

/// Counts how often each value occurs.
class RunCounter final
{
public:
    void add(const SampleRun &run)
    {
        const auto value = static_cast<size_t>(run.value); // below 0: very large
        if (value >= large) {
            m_others[run.value] += run.count;
            return;
        }
        if (value >= m_counts.size())
            makeRoom(value);
        m_counts[value] += run.count;
        m_occurs[value / bits] |= quint64{1} << value % bits;
    }
    /// Each value once, smallest first.
    [[nodiscard]] std::vector<SampleRun> runs() const;
    /// Back to nothing counted.
    void clear();

private:
    static constexpr size_t large = 1 << 17; ///< more than the seconds of a day
    static constexpr size_t bits = 64;

    void makeRoom(size_t value);
    /// Calls @p visitor(value) for each small value that was counted, in order.
    template<class Visitor> void visitSmall(Visitor visitor) const;

    std::vector<qint32> m_counts;      ///< by value, where it is small
    std::vector<quint64> m_occurs;     ///< a bit for each of them
    std::map<qint32, qint32> m_others; ///< the same of values below 0 or large
};

/// The values of a sample that several reps have together, by day and by block of days, so that counting
/// those of any time looks at each block as a whole.
class MergedSamples final
{
public:
    MergedSamples() = default;
    /// Those of @p sample over what @p spans cover.
    MergedSamples(const ActivityFacts &facts, Sample sample, std::span<const RepSpan> spans);

    /// Takes anew what @p day has; @p spans is whose work counts on it.
    void renew(const ActivityFacts &facts, Sample sample, Day day, std::span<const RepSpan> spans);
    /// The values of @p days, each once, smallest first.
    [[nodiscard]] std::vector<SampleRun> within(const Period &days) const;
    [[nodiscard]] const SampleSeries &byDay() const { return m_days; }

private:
    void mergeBlock(qint32 block, const SampleSeries::BlockValues &values);

    SampleSeries m_days;
    SampleSeries m_blocks; ///< what a block has together stands on the day of its number
};

} // namespace laju
