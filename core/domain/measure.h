// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/keys.h"
#include "core/domain/ids.h"
#include "core/domain/opportunity.h"

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
    Activities = 14, ///< everything that counts as done, of all types: what the measures by type add up to
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
    };
};

/// The measure "done activities of this type" is numbered from here on by the type's number.
constexpr qint32 firstTypeMeasure = 1000;
[[nodiscard]] constexpr Measure measureOfType(int typeNumber)
{
    return Measure{firstTypeMeasure + typeNumber};
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

/// What is kept of an opportunity for reckoning: the closed-deal kind of fact.
struct DealFact
{
    OpportunityId id;
    RepId rep; ///< gets the credit
    StageId stage;
    StageKind state = StageKind::Open;
    std::optional<AccountId> account = {};
    std::optional<ProductId> product = {};
    std::optional<Day> created = {}; ///< in the rep's zone; none: unknown
    std::optional<Instant> createdAt = {};
    std::optional<Day> closed = {}; ///< last move into a won or lost stage
    std::optional<Instant> closedAt = {};
    std::optional<Day> expectedClose = {};
    std::optional<Money> amount = {};
    std::optional<int> probability = {}; ///< the rep's own, percent
    QString leadSource = {};
    QString lossReason = {};

    friend bool operator==(const DealFact &, const DealFact &) = default;
};

/// A deal was in a stage from one moment to another, or is still there.
struct StageStay
{
    OpportunityId opportunity;
    StageId stage;
    RepId rep;
    Instant entered;
    std::optional<Instant> left = {};
    Day enteredDay; ///< in the rep's zone

    friend bool operator==(const StageStay &, const StageStay &) = default;
};

} // namespace laju
