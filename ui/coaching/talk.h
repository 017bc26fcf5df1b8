// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coaching_records.h"

namespace laju::ui {

/// The one-to-one with a rep, as whoever looks at it has part in it.
struct Talk
{
    RepId rep;
    std::optional<RepId> reader = {}; ///< who looks; nobody in an empty workspace
    std::optional<RepId> lead = {};   ///< see leadOfTalk(); none: the reader may not write
    CoachingRecords records = {};
    Day today;
};

} // namespace laju::ui
