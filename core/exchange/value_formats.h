// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/date_format.h"
#include "core/exchange/duration_format.h"
#include "core/exchange/number_format.h"

namespace laju {

/// @p text without outer blanks and without the apostrophe that spreadsheets put before + - @ = to keep it
/// text.
[[nodiscard]] QStringView withoutGuard(QStringView text);

/// Whether the cell is one of the ways to write that there is nothing: blank, "-", "N/A", "NULL", "NaN" …
[[nodiscard]] bool isNothing(QStringView text);

/// Reads true/false, yes/no, ya/tidak, 1/0, Done/Undone and the like, in any case. Errors: InvalidInput,
/// naming the text.
Result<bool> parseBoolean(QStringView text);

} // namespace laju
