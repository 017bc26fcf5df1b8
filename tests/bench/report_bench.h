// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/comparison.h"

namespace laju::bench {

/// The monthly report on ten pages as a PDF, its figures included, beside ten pages of text with eight charts
/// that Qt's PDF writer alone makes.
[[nodiscard]] std::vector<Comparison> reports(const QString &folder);

} // namespace laju::bench
