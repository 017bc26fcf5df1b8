// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/compact_optional.h"
#include "core/base/day.h"
#include "core/base/keys.h"
#include "core/domain/ids.h"
#include "core/domain/opportunity.h"
#include "core/domain/shared_text.h"

#include <vector>

namespace laju {

/// What is counted or summed over activities, per day and rep. The numbers are stored: never reuse one.
/// Each is defined once, by the view activity_measure in core/storage/sql.
enum class Measure : qint32 {
    Calls = 1, ///< done calls, either direction, any outcome, on the day they began
    CallsOutbound = 2,
    CallsConnected = 3, ///< outbound ones that reached the person
    TalkSeconds = 4,    ///< seconds of connected calls, either direction
    EmailsSent = 5,
    EmailsDelivered = 6,   ///< sent and not bounced
    EmailsReplied = 7,     ///< a human replied within 30 days; on the day of sending
    MeetingsScheduled = 8, ///< on the day of booking
    MeetingsHeld = 9,
    MeetingsDue = 10, ///< held, no-show, or cancelled less than 24 h before
    DemosScheduled = 11,
    DemosCompleted = 12,
    DemosDue = 13,
    Activities = 14,   ///< everything that counts as done, of all types: what the measures by type add up to
    CallsTimed = 15,   ///< connected calls, either direction, whose length is known
    RepliesTimed = 16, ///< of EmailsReplied those whose reply has a moment
    CallsUntimed = 17, ///< connected calls, either direction, of unknown length
};
template<> struct Keys<Measure>
{
    static constexpr std::array table{
        std::pair{Measure::Calls, "calls"},
        std::pair{Measure::CallsOutbound, "calls_outbound"},
        std::pair{Measure::CallsConnected, "calls_connected"},
        std::pair{Measure::TalkSeconds, "talk_seconds"},
        std::pair{Measure::EmailsSent, "emails_sent"},
        std::pair{Measure::EmailsDelivered, "emails_delivered"},
        std::pair{Measure::EmailsReplied, "emails_replied"},
        std::pair{Measure::MeetingsScheduled, "meetings_scheduled"},
        std::pair{Measure::MeetingsHeld, "meetings_held"},
        std::pair{Measure::MeetingsDue, "meetings_due"},
        std::pair{Measure::DemosScheduled, "demos_scheduled"},
        std::pair{Measure::DemosCompleted, "demos_completed"},
        std::pair{Measure::DemosDue, "demos_due"},
        std::pair{Measure::Activities, "activities"},
        std::pair{Measure::CallsTimed, "calls_timed"},
        std::pair{Measure::RepliesTimed, "replies_timed"},
        std::pair{Measure::CallsUntimed, "calls_untimed"},
    };
};

/// The measure "done activities of this type" is numbered from here on by the type's number.
constexpr qint32 firstTypeMeasure = 1000;
[[nodiscard]] constexpr Measure measureOfType(int typeNumber)
{
    return Measure{firstTypeMeasure + typeNumber};
}
/// The measure "records of this type, whatever became of them", on the day they begin, is numbered from here
/// on: how many rows a list of activities has.
constexpr qint32 firstRecordMeasure = 1'000'000;
[[nodiscard]] constexpr Measure recordedOfType(int typeNumber)
{
    return Measure{firstRecordMeasure + typeNumber};
}

/// One additive sum: what @c measure came to for @c rep on @c day; as a change, what it grew by.
struct ActivityFact
{
    Day day;
    RepId rep;
    Measure measure;
    qint64 value;

    friend bool operator==(const ActivityFact &, const ActivityFact &) = default;
};

/// Of which measures each activity's value is kept as well, for what is made of them does not add up: a
/// median, an hour. Numbered as the measure that counts the activities: one value each.
enum class Sample : qint32 {
    OutboundHours = 2,  ///< the local hour, 0–23, at which each of CallsOutbound began
    ConnectedHours = 3, ///< the same of CallsConnected
    CallSeconds = 15,   ///< how long each of CallsTimed took
    ReplyMinutes = 16,  ///< whole minutes from sending to the reply, of each of RepliesTimed
};
template<> struct Keys<Sample>
{
    static constexpr std::array table{std::pair{Sample::OutboundHours, "outbound_hours"},
                                      std::pair{Sample::ConnectedHours, "connected_hours"},
                                      std::pair{Sample::CallSeconds, "call_seconds"},
                                      std::pair{Sample::ReplyMinutes, "reply_minutes"}};
};
/// The measure that counts the activities of which @p sample has the values.
[[nodiscard]] constexpr Measure measureOf(Sample sample)
{
    return Measure{static_cast<qint32>(sample)};
}

/// A value and how often it occurs.
struct SampleRun
{
    qint32 value;
    qint32 count;

    friend bool operator==(const SampleRun &, const SampleRun &) = default;
};

/// The values of @c sample that @c rep has on @c day, each once, smallest first; as a change, what takes the
/// place of the earlier ones (none: nothing is left).
struct SampleFact
{
    Day day;
    RepId rep;
    Sample sample;
    std::vector<SampleRun> values;

    friend bool operator==(const SampleFact &, const SampleFact &) = default;
};

/// What is kept of an opportunity for reckoning: the closed-deal kind of fact.
struct DealFact
{
    OpportunityId id;
    RepId rep; ///< gets the credit
    StageId stage;
    CompactOptional<AccountId> account = {};
    CompactOptional<ProductId> product = {};
    CompactOptional<Instant> createdAt = {};
    CompactOptional<Instant> closedAt = {};
    CompactOptional<Day> created = {}; ///< in the rep's zone; none: unknown
    CompactOptional<Day> closed = {};  ///< last move into a won or lost stage
    CompactOptional<Day> expectedClose = {};
    CompactOptional<int> probability = {}; ///< the rep's own, percent
    StageKind state = StageKind::Open;
    qint32 activities = 0; ///< of Measure::Activities those on this deal, whoever did them and whenever
    std::optional<Money> amount = {};
    SharedText leadSource = {};
    SharedText lossReason = {};

    friend bool operator==(const DealFact &, const DealFact &) = default;
};

/// A deal was in a stage, of whatever kind, from one moment to another. Without @c left it is still there
/// when the deal's stage is this one; else it left nobody knows when.
struct StageStay
{
    OpportunityId opportunity;
    StageId stage;
    Instant entered;
    CompactOptional<Instant> left = {};
    Day enteredDay;                           ///< in the rep's zone
    CompactOptional<StageChangeId> move = {}; ///< into it; of moves at one moment the lower id came first

    friend bool operator==(const StageStay &, const StageStay &) = default;
};

} // namespace laju
