// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/metrics/unit.h"
#include "core/text/format.h"

namespace laju {

/// Reads what people type as a target of that unit, as whole steps (see targetStepsPerUnit): "50", "32%",
/// "1200000000", "3h", "90m". The decimal sign is '.' or ','; a single one followed by exactly three digits
/// is taken as a thousands sign of a count or of money. Errors: InvalidInput, naming the text and what is
/// expected.
Result<qint64> readTargetValue(const QString &text, Unit unit, Currency currency);

/// Writes @p steps as people would type them, in full, so that readTargetValue() reads the same again.
[[nodiscard]] QString writeTargetValue(qint64 steps, Unit unit, Currency currency, const Format &format);

} // namespace laju
