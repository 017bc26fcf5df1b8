// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/working_time.h"
#include "core/text/format.h"

namespace laju::ui {

/// "Public holiday", "Joint leave" …
[[nodiscard]] QString holidayKindName(HolidayKind kind);
/// "Mon–Fri 08:00–17:00, Sat 08:00–12:30"
[[nodiscard]] QString weekWords(const WorkWeek &week, const Format &format);
/// "from 2 Feb 2026", "until 15 Feb 2026", both, or "always".
[[nodiscard]] QString inForceWords(const std::optional<Day> &from, const std::optional<Day> &until,
                                   const Format &format);

} // namespace laju::ui
