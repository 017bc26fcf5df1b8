// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/domain/measure.h"

#include <span>

namespace laju {

/// The values of one day, each once, smallest first.
struct DayValues
{
    Day day;
    std::span<const SampleRun> values;
};

/// The values that one rep has of one sample, by day, in two flat arrays: a large company's fit into a few
/// megabytes.
class SampleBook final
{
public:
    /// @p values (smallest first) take the place of what @p day had; none: the day has nothing any more.
    void put(Day day, std::span<const SampleRun> values);
    [[nodiscard]] bool isEmpty() const { return m_days.empty(); }
    /// The days within @p period that have values, in order; as long-lived as the book is left alone.
    [[nodiscard]] std::vector<DayValues> within(const Period &period) const;

private:
    struct DayEnd
    {
        qint32 day;
        quint32 end; ///< of its values in m_values
    };
    [[nodiscard]] quint32 beginOf(size_t day) const { return day == 0 ? 0 : m_days[day - 1].end; }

    std::vector<DayEnd> m_days; ///< in order, none without values
    std::vector<SampleRun> m_values;
};

/// What @p days hold together, each value once, smallest first.
[[nodiscard]] std::vector<SampleRun> together(std::span<const DayValues> days);

} // namespace laju
