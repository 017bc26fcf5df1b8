// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/comparison.h"

namespace laju::bench {

/// 10,000 futures of 5,000 open deals, beside a bare loop that draws as many random numbers.
[[nodiscard]] std::vector<Comparison> forecasts();

} // namespace laju::bench
