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

qint64 sumOf(Measure measure, const Facts &facts, const Selection &selection)
{
    return facts.sum(measure, spansOf(selection, facts.directory()));
}

/// A metric that is the sum of one measure; @p records counts what it was summed over.
Metric sumMetric(const char *key, Measure measure, Measure records, Unit unit, DateBasis basis, Better better,
                 const Words &words)
{
    return {.key = key,
            .unit = unit,
            .better = better,
            .basis = basis,
            .additive = true,
            .name = words.name,
            .shortName = words.shortName,
            .meaning = words.meaning,
            .formula = words.formula,
            .parts = words.parts,
            .compute =
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
            .rows =
                [measure](const Facts &facts, const Selection &selection) {
                    return RowList{.numeratorMeasure = measureFor(measure, selection, facts.directory())};
                }};
}

Metric countMetric(const char *key, Measure measure, DateBasis basis, const Words &words)
{
    return sumMetric(key, measure, measure, Unit::Count, basis, Better::Higher, words);
}

/// A metric that is the share one measure has of another.
Metric shareMetric(const char *key, Measure part, Measure whole, const Words &words)
{
    return {.key = key,
            .unit = Unit::Share,
            .better = Better::Higher,
            .basis = DateBasis::Start,
            .additive = false,
            .name = words.name,
            .shortName = words.shortName,
            .meaning = words.meaning,
            .formula = words.formula,
            .parts = words.parts,
            .compute =
                [part, whole](const Facts &facts, const Selection &selection) {
                    const auto numerator = measureFor(part, selection, facts.directory());
                    const auto denominator = measureFor(whole, selection, facts.directory());
                    if (!numerator || !denominator)
                        return Figure();
                    return shareFigure(sumOf(*numerator, facts, selection),
                                       sumOf(*denominator, facts, selection));
                },
            .rows =
                [part, whole](const Facts &facts, const Selection &selection) {
                    return RowList{.numeratorMeasure = measureFor(part, selection, facts.directory()),
                                   .denominatorMeasure = measureFor(whole, selection, facts.directory())};
                },
            .numeratorRows = words.numeratorRows,
            .denominatorRows = words.denominatorRows};
}

} // namespace

std::optional<Measure> measureFor(Measure measure, const Selection &selection, const Directory &directory)
{
    if (selection.product || selection.withoutProduct || selection.stage)
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
        countMetric(
            "emails_sent", Measure::EmailsSent, DateBasis::Start,
            {.name = QT_TRANSLATE_NOOP("Metric", "Emails sent"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Emails"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "Outgoing e-mails, on the day they were sent. E-mails received do not count."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of outgoing e-mails")}),
        countMetric("meetings_scheduled", Measure::MeetingsScheduled, DateBasis::Booking,
                    {.name = QT_TRANSLATE_NOOP("Metric", "Meetings scheduled"),
                     .shortName = QT_TRANSLATE_NOOP("Metric", "Meetings booked"),
                     .meaning = QT_TRANSLATE_NOOP(
                         "Metric", "Meetings by the day on which they were booked, whether or not they took "
                                   "place. A meeting moved to another date is the same meeting."),
                     .formula = QT_TRANSLATE_NOOP("Metric", "number of meetings booked")}),
        countMetric(
            "meetings_held", Measure::MeetingsHeld, DateBasis::Start,
            {.name = QT_TRANSLATE_NOOP("Metric", "Meetings held"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Meetings held"),
             .meaning = QT_TRANSLATE_NOOP("Metric", "Meetings that took place, on the day they began."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of meetings with the outcome held")}),
        countMetric("demos_scheduled", Measure::DemosScheduled, DateBasis::Booking,
                    {.name = QT_TRANSLATE_NOOP("Metric", "Demos scheduled"),
                     .shortName = QT_TRANSLATE_NOOP("Metric", "Demos booked"),
                     .meaning = QT_TRANSLATE_NOOP(
                         "Metric", "Demos by the day on which they were booked, whether or not they took "
                                   "place. A demo moved to another date is the same demo."),
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
                                                            "day it began. Planned activities do not count."),
                     .formula = QT_TRANSLATE_NOOP("Metric", "number of completed activities of all types")}),
        sumMetric("talk_time", Measure::TalkSeconds, Measure::Calls, Unit::Seconds, DateBasis::Start,
                  Better::Higher,
                  {.name = QT_TRANSLATE_NOOP("Metric", "Talk time"),
                   .shortName = QT_TRANSLATE_NOOP("Metric", "Talk time"),
                   .meaning = QT_TRANSLATE_NOOP("Metric", "The time spent in calls that reached the person, "
                                                          "outbound and inbound, on the day they began."),
                   .formula = QT_TRANSLATE_NOOP("Metric", "sum of the durations of connected calls")}),
        shareMetric("connect_rate", Measure::CallsConnected, Measure::CallsOutbound,
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
                     .denominatorRows = QT_TRANSLATE_NOOP("Metric", "%1 outbound")}),
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
