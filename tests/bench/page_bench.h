// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/comparison.h"

namespace laju::bench {

/// Each section of the dashboard, for a month, a quarter and three years of every history in @p folder: its
/// figures alone, and until the whole of it is on the screen beside the same charts of Qt's alone, as large
/// and with as many values. What Qt has no chart for is drawn there as bars. Sparklines, cards and tables are
/// ours alone.
[[nodiscard]] std::vector<Comparison> pages(const QString &folder);

} // namespace laju::bench
