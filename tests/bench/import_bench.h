// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/comparison.h"

namespace laju::bench {

/// A CSV file of activities into an empty workspace, beside the sqlite3 shell's own import of it into a table
/// with the same indexes; and once more into the workspace that has them all, beside the first time. Files
/// are kept in @p folder. Of a first import its peak of memory is printed as well.
[[nodiscard]] std::vector<Comparison> imports(const QString &folder);

} // namespace laju::bench
