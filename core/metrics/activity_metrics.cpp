// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"

#include "core/metrics/figures.h"
#include "core/metrics/selected_deals.h"

#include <QCoreApplication>

namespace laju {

namespace {

/// What kind of activity a measure is about; none when it is about all.
std::optional<ActivityKind> kindOf(Measure measure)
{
    switch (measure) {
    case Measure::Calls:
    case Measure::CallsOutbound:
    case Measure::CallsConnected:
    case Measure::TalkSeconds:
    case Measure::CallsTimed:
    case Measure::CallsUntimed:
        return ActivityKind::Call;
    case Measure::EmailsSent:
    case Measure::EmailsDelivered:
    case Measure::EmailsReplied:
    case Measure::RepliesTimed:
        return ActivityKind::Email;
    case Measure::MeetingsScheduled:
    case Measure::MeetingsHeld:
    case Measure::MeetingsDue:
        return ActivityKind::Meeting;
    case Measure::DemosScheduled:
    case Measure::DemosCompleted:
    case Measure::DemosDue:
        return ActivityKind::Demo;
    case Measure::Activities:
        break;
    }
    return {};
}

/// A metric that is the sum of one measure; @p records counts what it was summed over.
Metric sumMetric(const char *key, Measure measure, Measure records, Unit unit, DateBasis basis, Better better,
                 const Words &words)
{
    return makeMetric(
        key, {unit, better, basis, true}, words,
        [measure, records](const Facts &facts, const Selection &selection) {
            const auto summed = measureFor(measure, selection, facts.directory());
            const auto counted = measureFor(records, selection, facts.directory());
            if (!summed || !counted)
                return Figure();
            const qint64 sum = sumOf(*summed, facts, selection);
            Total total;
            total.add(sum);
            return sumFigure(total, summed == counted ? sum : sumOf(*counted, facts, selection));
        },
        [measure](const Facts &facts, const Selection &selection) {
            return RowList{.numeratorMeasure = measureFor(measure, selection, facts.directory())};
        });
}

Metric countMetric(const char *key, Measure measure, DateBasis basis, const Words &words)
{
    return sumMetric(key, measure, measure, Unit::Count, basis, Better::Higher, words);
}

/// A metric that is the share one measure has of another.
Metric shareMetric(const char *key, Measure part, Measure whole, const Words &words)
{
    return makeMetric(
        key, {Unit::Share, Better::Higher, DateBasis::Start, false}, words,
        [part, whole](const Facts &facts, const Selection &selection) {
            const auto numerator = measureFor(part, selection, facts.directory());
            const auto denominator = measureFor(whole, selection, facts.directory());
            if (!numerator || !denominator)
                return Figure();
            return shareFigure(sumOf(*numerator, facts, selection), sumOf(*denominator, facts, selection));
        },
        [part, whole](const Facts &facts, const Selection &selection) {
            return RowList{.numeratorMeasure = measureFor(part, selection, facts.directory()),
                           .denominatorMeasure = measureFor(whole, selection, facts.directory())};
        });
}

/// How a sample becomes a metric: its median, with the mean beside it.
struct MedianOf
{
    Sample sample;
    int perUnit; ///< values of the sample that make one of the metric's unit
    Unit unit;
    Better better;
    Caveat leftOut; ///< about the activities that have no value
};

/// The values of @p sample for what @p selection names; none when it asks for what the sample knows nothing
/// of.
std::optional<std::vector<SampleRun>> valuesFor(Sample sample, const Facts &facts, const Selection &selection)
{
    if (measureFor(measureOf(sample), selection, facts.directory()) != measureOf(sample))
        return {};
    return selection.isWholeScope() ? facts.values(sample, selection.scope, selection.period)
                                    : facts.values(sample, spansOf(selection, facts.directory()));
}

/// @p leftOut counts the activities that have no value, @p sum is the measure that adds the values up, if one
/// does.
template<class LeftOut>
Metric medianMetric(const char *key, const MedianOf &of, std::optional<Measure> sum, const Words &words,
                    LeftOut leftOut)
{
    return makeMetric(
        key, {of.unit, of.better, DateBasis::Start, false}, words,
        [of, leftOut](const Facts &facts, const Selection &selection) {
            const auto values = valuesFor(of.sample, facts, selection);
            if (!values)
                return Figure();
            Figure figure = medianFigure(*values, of.perUnit);
            note(figure, of.leftOut, leftOut(facts, selection));
            return figure;
        },
        [of, sum](const Facts &facts, const Selection &selection) {
            if (measureFor(measureOf(of.sample), selection, facts.directory()) != measureOf(of.sample))
                return RowList();
            return RowList{.numeratorMeasure = sum, .denominatorMeasure = measureOf(of.sample)};
        });
}

/// Of calls without an outcome the length decides: the figure says from which on.
Metric withThreshold(Metric metric)
{
    metric.compute = [compute = std::move(metric.compute)](const Facts &facts, const Selection &selection) {
        Figure figure = compute(facts, selection);
        if (figure.n > 0)
            note(figure, Caveat::ConnectThreshold, facts.directory().settings.connectThreshold.count());
        return figure;
    };
    return metric;
}

/// Calls of unknown length are in no sum of lengths.
qint64 countUntimed(const Facts &facts, const Selection &selection)
{
    const auto untimed = measureFor(Measure::CallsUntimed, selection, facts.directory());
    return untimed == Measure::CallsUntimed ? sumOf(*untimed, facts, selection) : 0;
}

qint64 countUndatedReplies(const Facts &facts, const Selection &selection)
{
    return sumOf(Measure::EmailsReplied, facts, selection) - sumOf(Measure::RepliesTimed, facts, selection);
}

Metric withUntimed(Metric metric)
{
    metric.compute = [compute = std::move(metric.compute)](const Facts &facts, const Selection &selection) {
        Figure figure = compute(facts, selection);
        note(figure, Caveat::UnknownLength, countUntimed(facts, selection));
        return figure;
    };
    return metric;
}

} // namespace

qint64 sumOf(Measure measure, const Facts &facts, const Selection &selection)
{
    return selection.isWholeScope() ? facts.sum(measure, selection.scope, selection.period)
                                    : facts.sum(measure, spansOf(selection, facts.directory()));
}

std::optional<Measure> measureFor(Measure measure, const Selection &selection, const Directory &directory)
{
    if (!selection.takesEveryDeal() || selection.stage || selection.withoutStage)
        return {};
    if (!selection.type)
        return measure;
    const ActivityType *type = directory.activityType(*selection.type);
    if (!type)
        return {};
    const std::optional<ActivityKind> kind = kindOf(measure);
    if (!kind || (measure == Measure::Calls && kind == (*type)->kind))
        return measureOfType((*type)->number);
    const auto isOfKind = [&](const ActivityType &other) { return other->kind == kind; };
    const bool isOnlyOne =
        kind == (*type)->kind && std::ranges::count_if(directory.activityTypes, isOfKind) == 1;
    return isOnlyOne ? std::optional(measure) : std::nullopt;
}

std::vector<Metric> activityMetrics()
{
    return {
        countMetric(
            "calls", Measure::Calls, DateBasis::Start,
            {.name = QT_TRANSLATE_NOOP("Metric", "Calls"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Calls"),
             .meaning = QT_TRANSLATE_NOOP("Metric", "Calls made and taken, whatever came of them, on the day "
                                                    "they began. Planned calls do not count."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of completed calls, outbound and inbound")}),
        withThreshold(countMetric(
            "calls_connected", Measure::CallsConnected, DateBasis::Start,
            {.name = QT_TRANSLATE_NOOP("Metric", "Calls connected"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Calls connected"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "Outbound calls that reached the person, on the day they began. Voicemail, "
                           "gatekeeper and busy are not connected; a call without an outcome counts as "
                           "connected from the length in the settings on."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of outbound calls that reached the person")})),
        countMetric(
            "emails_sent", Measure::EmailsSent, DateBasis::Start,
            {.name = QT_TRANSLATE_NOOP("Metric", "Emails sent"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Emails"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "Outgoing e-mails, on the day they were sent. E-mails received do not count."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of outgoing e-mails")}),
        countMetric(
            "meetings_scheduled", Measure::MeetingsScheduled, DateBasis::Booking,
            {.name = QT_TRANSLATE_NOOP("Metric", "Meetings scheduled"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Meetings booked"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "Meetings by the day on which they were booked, whether or not they took "
                           "place. A meeting moved to another date is the same meeting. One whose booking "
                           "nobody dated counts on the day it begins."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of meetings booked")}),
        countMetric(
            "meetings_held", Measure::MeetingsHeld, DateBasis::Start,
            {.name = QT_TRANSLATE_NOOP("Metric", "Meetings held"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Meetings held"),
             .meaning = QT_TRANSLATE_NOOP("Metric", "Meetings that took place, on the day they began."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of meetings with the outcome held")}),
        countMetric(
            "demos_scheduled", Measure::DemosScheduled, DateBasis::Booking,
            {.name = QT_TRANSLATE_NOOP("Metric", "Demos scheduled"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Demos booked"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "Demos by the day on which they were booked, whether or not they took "
                           "place. A demo moved to another date is the same demo. One whose booking nobody "
                           "dated counts on the day it begins."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of demos booked")}),
        countMetric("demos_completed", Measure::DemosCompleted, DateBasis::Start,
                    {.name = QT_TRANSLATE_NOOP("Metric", "Demos completed"),
                     .shortName = QT_TRANSLATE_NOOP("Metric", "Demos"),
                     .meaning = QT_TRANSLATE_NOOP("Metric", "Demos that took place, on the day they began."),
                     .formula = QT_TRANSLATE_NOOP("Metric", "number of demos with the outcome held")}),
        countMetric("activities", Measure::Activities, DateBasis::Start,
                    {.name = QT_TRANSLATE_NOOP("Metric", "Activities"),
                     .shortName = QT_TRANSLATE_NOOP("Metric", "Activities"),
                     .meaning = QT_TRANSLATE_NOOP("Metric", "Everything that was done, of every type, on the "
                                                            "day it began. What is planned, what was "
                                                            "cancelled or missed and e-mails received do "
                                                            "not count."),
                     .formula = QT_TRANSLATE_NOOP("Metric", "number of completed activities of all types")}),
        withUntimed(sumMetric(
            "talk_time", Measure::TalkSeconds, Measure::CallsTimed, Unit::Seconds, DateBasis::Start,
            Better::Higher,
            {.name = QT_TRANSLATE_NOOP("Metric", "Talk time"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Talk time"),
             .meaning = QT_TRANSLATE_NOOP("Metric", "The time spent in calls that reached the person, "
                                                    "outbound and inbound, on the day they began."),
             .formula = QT_TRANSLATE_NOOP("Metric", "sum of the durations of connected calls")})),
        medianMetric(
            "call_duration", {Sample::CallSeconds, 1, Unit::Seconds, Better::Neither, Caveat::UnknownLength},
            Measure::TalkSeconds,
            {.name = QT_TRANSLATE_NOOP("Metric", "Call duration"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Duration"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "How long a call that reached the person takes: half of them are shorter, half "
                           "longer, with the mean beside it. Calls of unknown length are left out and "
                           "counted."),
             .formula = QT_TRANSLATE_NOOP("Metric", "median of the durations of connected calls")},
            countUntimed),
        withThreshold(shareMetric(
            "connect_rate", Measure::CallsConnected, Measure::CallsOutbound,
            {.name = QT_TRANSLATE_NOOP("Metric", "Connect rate"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Connected"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "The share of outbound calls that reached the person. Voicemail, "
                           "gatekeeper and busy are not connected; a call without an outcome counts "
                           "as connected from the length in the settings on."),
             .formula = QT_TRANSLATE_NOOP("Metric", "connected %1 ÷ outbound calls %2"),
             //: %1 is how many calls
             .numeratorRows = QT_TRANSLATE_NOOP("Metric", "%1 connected"),
             //: %1 is how many calls
             .denominatorRows = QT_TRANSLATE_NOOP("Metric", "%1 outbound")})),
        shareMetric(
            "email_reply_rate", Measure::EmailsReplied, Measure::EmailsDelivered,
            {.name = QT_TRANSLATE_NOOP("Metric", "Email reply rate"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Replies"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "The share of delivered e-mails that a person answered within 30 days, on the day "
                           "of sending. Bounces are not delivered; automatic replies are not answers."),
             .formula = QT_TRANSLATE_NOOP("Metric", "answered within 30 days %1 ÷ delivered e-mails %2"),
             //: %1 is how many e-mails
             .numeratorRows = QT_TRANSLATE_NOOP("Metric", "%1 replied"),
             //: %1 is how many e-mails
             .denominatorRows = QT_TRANSLATE_NOOP("Metric", "%1 delivered")}),
        medianMetric(
            "reply_time", {Sample::ReplyMinutes, 60, Unit::Hours, Better::Lower, Caveat::UnknownReply}, {},
            {.name = QT_TRANSLATE_NOOP("Metric", "Reply time"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Reply time"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "How long people take to answer an e-mail, of those answered within 30 days: half "
                           "answer sooner, half later, with the mean beside it; on the day of sending. "
                           "Replies without a moment are left out and counted."),
             .formula = QT_TRANSLATE_NOOP("Metric", "median of the hours from sending to the reply")},
            countUndatedReplies),
        shareMetric(
            "meeting_hold_rate", Measure::MeetingsHeld, Measure::MeetingsDue,
            {.name = QT_TRANSLATE_NOOP("Metric", "Meeting hold rate"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Hold rate"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "The share of meetings due that took place. Due are those held, missed, or cancelled less "
                 "than 24 hours before; a meeting moved to another date counts once, on its last date."),
             .formula = QT_TRANSLATE_NOOP("Metric",
                                          "held %1 ÷ (held + no-show + cancelled less than 24 h before) %2"),
             //: %1 is how many meetings
             .numeratorRows = QT_TRANSLATE_NOOP("Metric", "%1 held"),
             //: %1 is how many meetings or demos
             .denominatorRows = QT_TRANSLATE_NOOP("Metric", "%1 due")}),
        shareMetric(
            "demo_completion_rate", Measure::DemosCompleted, Measure::DemosDue,
            {.name = QT_TRANSLATE_NOOP("Metric", "Demo completion rate"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Demos completed"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "The share of demos due that took place. Due are those held, missed, or cancelled less than "
                 "24 hours before; a demo moved to another date counts once, on its last date."),
             .formula = QT_TRANSLATE_NOOP(
                 "Metric", "completed %1 ÷ (completed + no-show + cancelled less than 24 h before) %2"),
             //: %1 is how many demos
             .numeratorRows = QT_TRANSLATE_NOOP("Metric", "%1 completed"),
             .denominatorRows = QT_TRANSLATE_NOOP("Metric", "%1 due")}),
    };
}

} // namespace laju
