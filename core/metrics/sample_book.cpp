// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/sample_book.h"

#include <algorithm>

namespace laju {

void SampleBook::put(Day day, std::span<const SampleRun> values)
{
    const auto at = std::ranges::lower_bound(m_days, dayNumber(day), {}, &DayEnd::day);
    const auto index = static_cast<size_t>(at - m_days.begin());
    const bool isKnown = at != m_days.end() && at->day == dayNumber(day);
    const quint32 begin = beginOf(index);
    const quint32 end = isKnown ? at->end : begin;
    const auto place = m_values.begin() + begin;
    m_values.insert(m_values.erase(place, place + (end - begin)), values.begin(), values.end());

    auto later = at;
    if (isKnown && values.empty())
        later = m_days.erase(at);
    else if (!isKnown && !values.empty())
        later = m_days.insert(at, {dayNumber(day), begin});
    // Unsigned on purpose: a shrinking day moves the later ones back by wrapping around.
    const quint32 growth = static_cast<quint32>(values.size()) - (end - begin);
    std::for_each(later, m_days.end(), [growth](DayEnd &known) { known.end += growth; });
}

std::vector<DayValues> SampleBook::within(const Period &period) const
{
    const auto first = std::ranges::lower_bound(m_days, dayNumber(period.from()), {}, &DayEnd::day);
    const auto past = std::ranges::lower_bound(first, m_days.end(), dayNumber(period.to()), {}, &DayEnd::day);
    std::vector<DayValues> days;
    for (auto day = first; day != past; ++day) {
        const quint32 begin = beginOf(static_cast<size_t>(day - m_days.begin()));
        days.push_back({dayFromNumber(day->day), std::span(m_values).subspan(begin, day->end - begin)});
    }
    return days;
}

std::vector<SampleRun> together(std::span<const DayValues> days)
{
    std::vector<SampleRun> all;
    for (const DayValues &day : days)
        all.insert(all.end(), day.values.begin(), day.values.end());
    std::ranges::sort(all, {}, &SampleRun::value);
    std::vector<SampleRun> merged;
    for (const SampleRun &run : all) {
        if (!merged.empty() && merged.back().value == run.value)
            merged.back().count += run.count;
        else
            merged.push_back(run);
    }
    return merged;
}

} // namespace laju
