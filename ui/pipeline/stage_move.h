// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

namespace laju::ui {

/// Moves an opportunity from the stage where it was seen to @p to, now, as one step of the undo history. @p
/// lossReason is kept when @p to is a lost stage. @p done gets the result, whoever still lives. Errors
/// besides those of saving: Conflict when somebody moved it meanwhile.
void moveToStage(Context &context, OpportunityId opportunity, StageId from, const Stage &to,
                 const QString &lossReason, std::function<void(const Result<Change> &)> done);

/// Deletes without asking; the bar at the foot of the window offers Undo.
void removeOpportunity(Context &context, OpportunityId opportunity);

/// Reasons for losses on record, the most frequent first.
[[nodiscard]] QStringList knownLossReasons(const Facts &facts);
/// Lead sources on record, the most frequent first.
[[nodiscard]] QStringList knownLeadSources(const Facts &facts);

} // namespace laju::ui
