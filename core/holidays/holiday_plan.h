// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/directory.h"
#include "core/workspace/session.h"

namespace laju {

/// What taking in a list of holidays does to those that a workspace has already.
struct HolidayPlan
{
    std::vector<Holiday> added = {};
    std::vector<Holiday> superseded = {}; ///< provisional ones of years that are fixed now
    int known = 0;                        ///< stand there already: nothing is done
};

/// How @p holidays, all of one scope, come into @p directory: a day that is off there already stays as it is,
/// and where the new ones are fixed the provisional ones of their years go. @p holidays are valid.
[[nodiscard]] HolidayPlan planHolidays(const Directory &directory,
                                       const std::vector<HolidayFields> &holidays);
/// Does it, as one step that undo takes back. Errors: those of writing.
[[nodiscard]] Result<Change> apply(const HolidayPlan &plan, Session &session);

} // namespace laju
