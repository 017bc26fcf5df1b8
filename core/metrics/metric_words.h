// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metric.h"
#include "core/text/language.h"

namespace laju {

/// What @p metric is measured in: "a share in percent".
[[nodiscard]] QString unitWords(const Metric &metric, const Phrasebook &phrases);
/// "Higher is better."
[[nodiscard]] QString betterWords(const Metric &metric, const Phrasebook &phrases);

} // namespace laju
