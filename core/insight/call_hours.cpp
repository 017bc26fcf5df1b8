// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/call_hours.h"

#include "core/metrics/catalogue_parts.h"

namespace laju {

namespace {

/// Whether calls are what @p selection leaves: those of one type are told apart only when there is no other.
bool namesCalls(const Selection &selection, const Directory &directory)
{
    return measureFor(Measure::CallsOutbound, selection, directory) == Measure::CallsOutbound;
}

} // namespace

CallHours callHours(const Facts &facts, const Selection &selection)
{
    CallHours hours;
    if (!namesCalls(selection, facts.directory()))
        return hours;
    const auto count = [&](Sample sample, qint64 CallHour::*calls) {
        const auto visit = [&](qint32 day, const SampleRun &run) {
            hours.at(std::chrono::weekday(dayFromNumber(day)), run.value).*calls += run.count;
        };
        if (selection.isWholeScope())
            facts.visitValues(sample, selection.scope, selection.period, visit);
        else
            facts.visitValues(sample, spansOf(selection, facts.directory()), visit);
    };
    count(Sample::OutboundHours, &CallHour::outbound);
    count(Sample::ConnectedHours, &CallHour::connected);
    return hours;
}

ActivityQuery callHourRows(const Selection &selection, const Directory &directory,
                           std::chrono::weekday weekday, int hour, bool connected)
{
    return {.spans = spansOf(selection, directory),
            .measure = measureOf(connected ? Sample::ConnectedHours : Sample::OutboundHours),
            .weekday = weekday,
            .hour = hour};
}

} // namespace laju
