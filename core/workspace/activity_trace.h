// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/directory.h"

#include <atomic>
#include <functional>
#include <memory>

namespace laju {

/// An activity as far as habits show in it: no texts, no names.
struct ActivityTrace
{
    ActivityId id;
    RepId rep;
    Instant start;
    Day day;    ///< of the start, in the rep's zone
    int minute; ///< of that day
    std::optional<OpportunityId> deal = {};
    std::optional<AccountId> account = {};
    std::optional<ContactId> contact = {};
    std::optional<Instant> replied = {};
    std::chrono::seconds duration{0};
    ActivityKind kind = ActivityKind::Other;
    Outcome outcome = Outcome::None;
    bool isTyped = true; ///< by hand, in this program; not imported
    bool isDone = true;
    bool isOutward = true; ///< of the rep's own doing, or nobody said whose
    bool isConnected = false;
    bool isAnswered = false; ///< an e-mail with a human reply that counts
    bool tookPlace = true;   ///< no no-show and not called off

    /// Whether it counts as an activity (Measure::Activities).
    [[nodiscard]] bool isTouch() const
    {
        return isDone && tookPlace && (kind != ActivityKind::Email || isOutward);
    }
    /// When it was put on record: its id tells. Of what was imported, the import.
    [[nodiscard]] Instant entered() const { return momentOfId(id.number()); }
};

/// Which activities: those on @c deals, deal by deal in their order and by start, whoever did them and
/// whenever; or when there are no deals, those that begin within @c spans.
struct TraceQuery
{
    std::vector<OpportunityId> deals = {};
    std::vector<RepSpan> spans = {};
    /// Set from another thread when nobody wants the answer any more: it ends as Cancelled.
    std::shared_ptr<const std::atomic_bool> cancelled = {};
};

/// Takes traces, one after the other.
using TraceVisitor = std::function<void(const ActivityTrace &trace)>;

/// A portion of what a study reads that nobody waits long for: what to ask a Session for, and who takes it.
struct TraceStep
{
    TraceQuery query;
    TraceVisitor visit;
};

} // namespace laju
