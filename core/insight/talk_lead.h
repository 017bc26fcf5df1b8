// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coaching_records.h"
#include "core/workspace/directory.h"

namespace laju {

/// Who leads the one-to-one with @p rep in which @p writer writes: managers and administrators lead their
/// own; a rep writes to whoever led the last talk of @p records, else to the nearest manager of the team or
/// the teams above it, else to the first manager or administrator. None: @p writer has no part in it, or
/// nobody leads.
[[nodiscard]] std::optional<RepId> leadOfTalk(RepId rep, RepId writer, const CoachingRecords &records,
                                              const Directory &directory, Day today);

} // namespace laju
