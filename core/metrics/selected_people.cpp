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

bool SelectedPeople::isWithin(RepId rep, Day day) const
{
    const Part *part = of(rep);
    return part && std::ranges::any_of(part->days, [&](const Period &days) { return days.contains(day); });
}

bool SelectedPeople::isTheirsAtEnd(RepId rep) const
{
    const Part *part = of(rep);
    return part && part->isTheirsAtEnd;
}

} // namespace laju
