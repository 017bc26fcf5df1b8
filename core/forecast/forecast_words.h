// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/backtest.h"
#include "core/text/format.h"

#include <QStringList>

namespace laju {

/// @name What is said of a forecast, in the language that is installed; the same in a window and without
/// @{
/// "This month", "This quarter", "Next quarter".
[[nodiscard]] QString nameOf(Horizon horizon);
/// "Laju's forecast", "weighted by stage" …
[[nodiscard]] QString nameOf(Method method);
/// What would close the gap of @p period, a sentence each; none without a gap.
[[nodiscard]] QStringList closersOf(const PeriodForecast &period, const Format &format);
/// What was left out or weakens it, a sentence each; and how far it was learnt from history.
[[nodiscard]] QStringList remarksOn(const Forecast &forecast, const Directory &directory,
                                    const Format &format);
/// What is to be known of a test in hindsight, a sentence each: how the methods did, and what they could not
/// know.
[[nodiscard]] QStringList remarksOn(const Backtest &test, const Format &format);
/// @}

} // namespace laju
