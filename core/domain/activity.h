// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/checked.h"
#include "core/domain/ids.h"

#include <vector>

namespace laju {

/// What an activity type behaves like: which fields it has, which outcomes, which measures it counts in.
enum class ActivityKind {
    Call,
    Email,
    Meeting,
    Demo,
    Other,
};
template<> struct Keys<ActivityKind>
{
    static constexpr std::array table{
        std::pair{ActivityKind::Call, "call"}, std::pair{ActivityKind::Email, "email"},
        std::pair{ActivityKind::Meeting, "meeting"}, std::pair{ActivityKind::Demo, "demo"},
        std::pair{ActivityKind::Other, "other"}};
};

enum class Direction {
    None,
    Outbound,
    Inbound,
};
template<> struct Keys<Direction>
{
    static constexpr std::array table{std::pair{Direction::None, ""},
                                      std::pair{Direction::Outbound, "outbound"},
                                      std::pair{Direction::Inbound, "inbound"}};
};

enum class Outcome {
    None,
    Connected,
    NoAnswer,
    Voicemail,
    Busy,
    Gatekeeper,
    Sent,
    Bounced,
    AutoReplied,
    Replied,
    Held,
    NoShow,
    Cancelled,
};
template<> struct Keys<Outcome>
{
    static constexpr std::array table{
        std::pair{Outcome::None, ""},
        std::pair{Outcome::Connected, "connected"},
        std::pair{Outcome::NoAnswer, "no_answer"},
        std::pair{Outcome::Voicemail, "voicemail"},
        std::pair{Outcome::Busy, "busy"},
        std::pair{Outcome::Gatekeeper, "gatekeeper"},
        std::pair{Outcome::Sent, "sent"},
        std::pair{Outcome::Bounced, "bounced"},
        std::pair{Outcome::AutoReplied, "auto_replied"},
        std::pair{Outcome::Replied, "replied"},
        std::pair{Outcome::Held, "held"}, ///< of a meeting; a demo that was held is completed
        std::pair{Outcome::NoShow, "no_show"},
        std::pair{Outcome::Cancelled, "cancelled"},
    };
};

/// The outcomes that make sense for a kind, most common first; never contains None.
[[nodiscard]] std::vector<Outcome> outcomesOf(ActivityKind kind);
[[nodiscard]] bool hasDirection(ActivityKind kind);
[[nodiscard]] bool hasDuration(ActivityKind kind);
/// Whether the moment of booking matters, apart from the start: meetings and demos.
[[nodiscard]] bool hasBooking(ActivityKind kind);

/// A definition that names its fields; the forms build themselves from it. Teams add their own as rows.
struct ActivityTypeFields
{
    ActivityTypeId id = ActivityTypeId::generate();
    QString key; ///< stable word; of the built-in types "call", "email", "meeting", "demo"
    ActivityKind kind = ActivityKind::Other;
    QString name = {}; ///< of a team's own type; a built-in one is named by the translation
    int number = 0;    ///< from 0, given once and kept: the order in lists, the series' colour, its measure
    qint64 version = 0;

    friend bool operator==(const ActivityTypeFields &, const ActivityTypeFields &) = default;
};
using ActivityType = Checked<ActivityTypeFields>;
/// InvalidInput: empty key; a key that is no word of a–z, 0–9 and '_'.
std::optional<Error> check(const ActivityTypeFields &type);

enum class ActivityStatus {
    Planned,
    Done,
};
template<> struct Keys<ActivityStatus>
{
    static constexpr std::array table{std::pair{ActivityStatus::Planned, "planned"},
                                      std::pair{ActivityStatus::Done, "done"}};
};

/// One thing that a rep did or plans to do.
struct ActivityFields
{
    ActivityId id = ActivityId::generate();
    RepId rep;
    ActivityTypeId type;
    ActivityStatus status = ActivityStatus::Done;
    Instant start; ///< begin; of an e-mail the moment it was sent
    std::chrono::seconds duration{0};
    Direction direction = Direction::None;
    Outcome outcome = Outcome::None;
    std::optional<Instant> booked = {};    ///< when a meeting or demo was agreed
    std::optional<Instant> cancelled = {}; ///< when it was called off
    std::optional<Instant> replied = {};   ///< when the human reply to an e-mail came
    std::optional<AccountId> account = {};
    std::optional<ContactId> contact = {};
    std::optional<OpportunityId> opportunity = {};
    QString subject = {};
    QString note = {};
    QString source = {};     ///< where it came from; empty is "typed here"
    QString externalId = {}; ///< its id there: what makes a second import change nothing
    qint64 version = 0;

    friend bool operator==(const ActivityFields &, const ActivityFields &) = default;
};
using Activity = Checked<ActivityFields>;
/// InvalidInput: duration negative or above 7 days, start outside 1990–2100, reply before sending.
std::optional<Error> check(const ActivityFields &activity);

} // namespace laju
