// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

namespace laju::ui {

/// @p fields with that outcome, and the moments that go with it: an answered e-mail has a reply, what was
/// called off a cancellation, at @p now when nobody said when.
[[nodiscard]] ActivityFields withOutcome(ActivityFields fields, Outcome outcome, Instant now);

/// The planned activity as it is once done. A call or e-mail was made @p now, whenever it was planned for; a
/// meeting or demo took place when it was planned, unless it is held before its time.
[[nodiscard]] ActivityFields markedDone(ActivityFields planned, ActivityKind kind, Outcome outcome,
                                        Instant now);

/// Tells of a write that is the latest step of the undo history, and offers to take it back for a while.
[[nodiscard]] MessageBar::Message withUndo(Context &context, const QString &text, const Change &change);

/// Deletes without asking; the bar at the foot of the window offers Undo.
void removeActivities(Context &context, const std::vector<ActivityId> &activities);

/// Refuses, as Duplicate, what was logged already: the same rep, account and type within two minutes. Other
/// errors: those of Session::similarActivity().
[[nodiscard]] Result<void> refuseSimilar(Session &session, const Activity &activity);

/// What an activity is about, in a few words: its subject, else its type with its account.
[[nodiscard]] QString headline(const ActivityRow &row, const Directory &directory);

} // namespace laju::ui
