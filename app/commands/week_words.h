// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/working_calendar.h"

#include <QString>

namespace laju::commands {

/// Reads hours of a week as "mon-fri 08:00-17:00, sat 08:00-12:30". Errors: InvalidInput, naming the part
/// that cannot be read.
[[nodiscard]] Result<WorkWeek> readWorkWeek(const QString &text);
/// The same words for @p week, with days of equal hours in one part.
[[nodiscard]] QString workWeekText(const WorkWeek &week);

} // namespace laju::commands
