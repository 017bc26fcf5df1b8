// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/target_parts.h"

#include <algorithm>
#include <numeric>

namespace laju {

std::vector<TargetPart> targetParts(const TargetFields &fields, const Metric &metric, const Period &period,
                                    const Directory &directory)
{
    const auto target = Target::make(fields);
    if (!target || !metric.additive)
        return {};
    const std::chrono::weekday weekStart = directory.settings.weekStart;
    const bool isTogether =
        fields.share == TargetShare::Together && !std::holds_alternative<RepId>(fields.scope);
    const std::vector<RepSpan> spans = directory.spans(fields.scope, period);
    std::vector<TargetPart> parts;
    for (const Rep &rep : directory.reps) {
        if (rep->role != Role::Rep && fields.scope != Scope(rep->id))
            continue;
        const WorkingCalendar calendar = directory.calendarOf(rep->id);
        double amount = 0;
        for (const RepSpan &span : spans) {
            if (span.rep == rep->id)
                amount += isTogether ? calendar.askedTime(span.days)
                                     : targetOver(*target, metric, span.days, calendar, weekStart);
        }
        if (amount > 0)
            parts.push_back({rep->id, amount});
    }
    if (isTogether) {
        const double time =
            std::accumulate(parts.begin(), parts.end(), 0.0,
                            [](double sum, const TargetPart &part) { return sum + part.amount; });
        const double whole =
            targetOver(*target, metric, period, directory.calendarOf(fields.scope), weekStart);
        for (TargetPart &part : parts)
            part.amount = whole * part.amount / time;
    }
    return parts;
}

} // namespace laju
