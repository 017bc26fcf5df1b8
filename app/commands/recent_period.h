// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

namespace laju {

/// As many @p days up to and with @p today.
[[nodiscard]] Period daysUpTo(Day today, int days);
/// The options that readRecentPeriod() reads, and --scope; @p days are those without any of them.
void declareRecentPeriod(QCommandLineParser &parser, int days);
/// The calendar period of --period that holds @p today, else as many days up to and with today as --days or
/// @p days say, as far as --from and --to do not say otherwise. Errors: InvalidInput, naming what was given.
[[nodiscard]] Result<Period> readRecentPeriod(const QCommandLineParser &options, Day today, int days,
                                              const Directory &directory);

} // namespace laju
