// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/workspace/query.h"

#include <chrono>
#include <optional>
#include <vector>

namespace laju {

/// What a stretch of the line was taken for.
enum class TokenKind {
    Type,
    Direction,
    Account,
    UnknownAccount, ///< in the place of an account, but none is named so
    Opportunity,
    Duration,
    Outcome,
    When,
    FollowUp, ///< the words that announce the follow-up
    FollowUpText,
    Note,
};

/// A stretch of the line and what it was taken for; counted in UTF-16 units.
struct Token
{
    int begin;
    int length;
    TokenKind kind;

    friend bool operator==(const Token &, const Token &) = default;
};

enum class ProblemKind {
    NoType,           ///< the line does not begin with an activity type
    UnknownAccount,   ///< no account is named so: it can be made
    AmbiguousAccount, ///< several accounts are named so
    NoSuchDate,       ///< such as 31 February
    FollowUpWithoutDate,
    OutcomeInFuture, ///< what has not begun cannot have an outcome
};

/// Something to say about a stretch of the line.
struct Problem
{
    ProblemKind kind;
    int begin;
    int length;

    /// For people, in the program's language.
    [[nodiscard]] QString text() const;
    /// Whether the line cannot be logged before it is put right.
    [[nodiscard]] bool isFatal() const
    {
        return kind != ProblemKind::UnknownAccount && kind != ProblemKind::AmbiguousAccount;
    }

    friend bool operator==(const Problem &, const Problem &) = default;
};

struct FollowUp
{
    ActivityTypeId type;
    ActivityKind kind;
    Instant start;
    QString text;
};

/// What a line means. Whatever the line leaves open has its default filled in.
struct Understood
{
    std::optional<ActivityTypeId> type = {};
    ActivityKind kind = ActivityKind::Other;
    QString accountText = {}; ///< as typed; empty when the line names no account
    std::optional<Named<AccountId>> account = {};
    std::optional<Named<OpportunityId>> opportunity = {};
    std::optional<std::chrono::seconds> duration = {};
    Outcome outcome = Outcome::None;
    Direction direction = Direction::None;
    ActivityStatus status = ActivityStatus::Done;
    Instant start = {};
    std::optional<Instant> booked = {}; ///< of meetings and demos
    std::optional<Instant> cancelled = {};
    QString note = {};
    std::optional<FollowUp> followUp = {};
    Instant now = {};               ///< when the line was read
    std::vector<Token> tokens = {}; ///< in the order of the line, none over another
    std::vector<Problem> problems = {};
};

/// A way to go on typing: put @c text in the place of the @c length units from @c begin on.
struct Completion
{
    int begin;
    int length;
    QString text;
    TokenKind kind;
    std::optional<AccountId> account = {};
};

} // namespace laju
