// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/date_format.h"

namespace laju {

/// Reads a month: 2026-03, 202603, 03/2026, Mar 2026, Maret 2026, 2026 Mar, Mar-26 (English and Indonesian
/// names), or any date within it that parseDate() reads. Gives its first day. Errors: InvalidInput, naming
/// the text.
Result<Day> parseMonth(QStringView text, const DateFormat &format = {});
/// YYYY-MM.
[[nodiscard]] QString monthToIso(Day month);

} // namespace laju
