// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"

#include <span>

namespace laju {

/// Every metric there is, in the order in which they are listed.
[[nodiscard]] std::span<const Metric> catalogue();
/// The metric with that key or alias; nullptr when there is none.
[[nodiscard]] const Metric *findMetric(QAnyStringView key);

} // namespace laju
