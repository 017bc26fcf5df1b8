// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/query.h"

#include <span>
#include <utility>
#include <vector>

namespace laju::ui {

/// Which rows of two readings of a list are the same ones.
struct RowDifference
{
    /// Their numbers before and now; both rise. As many as can be without one passing another.
    std::vector<std::pair<int, int>> kept = {};

    [[nodiscard]] static RowDifference between(std::span<const ActivityRow> before,
                                               std::span<const ActivityRow> now);
};

} // namespace laju::ui
