// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/comparison.h"

namespace laju::bench {

/// From the start of the process: to the first painting of the main window beside a bare window with charts,
/// and to the complete dashboard beside that of an empty workspace.
[[nodiscard]] std::vector<Comparison> starts(const QString &folder);

/// Prints the most memory that each of the programs measured had in use, and how much longer than the empty
/// one each history took to open.
void printStarts();

} // namespace laju::bench
