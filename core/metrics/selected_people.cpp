// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/selected_people.h"

#include <algorithm>

namespace laju {

SelectedPeople::SelectedPeople(const Selection &selection, const Directory &directory)
{
    for (const RepSpan &span : spansOf(selection, directory))
        m_parts[span.rep].days.push_back(span.days);
    for (const RepSpan &span : spansAtEnd(selection, directory))
        m_parts[span.rep].isTheirsAtEnd = true;
}

const SelectedPeople::Part *SelectedPeople::of(RepId rep) const
{
    const auto found = m_parts.find(rep);
    return found == m_parts.end() ? nullptr : &found->second;
}

bool SelectedPeople::Part::holds(Day day) const
{
    return std::ranges::any_of(days, [&](const Period &each) { return each.contains(day); });
}

} // namespace laju
