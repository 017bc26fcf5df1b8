// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"

#include <span>

namespace laju {

/// What is asked of one rep in one month.
struct GridCell
{
    std::optional<double> value = {}; ///< as a Figure has it; none: nothing is asked
    /// Set for exactly this rep and month: it can be changed and taken away.
    std::optional<Target> own = {};
};

/// Targets of one metric by rep and month.
struct TargetGrid
{
    const Metric *metric;
    std::vector<RepId> reps;     ///< those who work in the months, by name
    std::vector<Period> months;  ///< in order
    std::vector<GridCell> cells; ///< rep after rep

    [[nodiscard]] const GridCell &cell(size_t rep, size_t month) const
    {
        return cells[rep * months.size() + month];
    }
    /// What is asked of all reps in that month.
    [[nodiscard]] std::optional<double> sum(size_t month) const;
};

/// The targets of @p metric for the reps of @p scope in the months of @p year.
[[nodiscard]] TargetGrid targetGrid(const Metric &metric, const Scope &scope, const Period &year,
                                    const Directory &directory);

/// What one cell is to become: that many steps of the metric's unit; none: what the wider targets say.
struct GridEdit
{
    size_t rep;
    size_t month;
    std::optional<qint64> value;
};

/// What has to be written for edits of a grid.
struct GridChange
{
    std::vector<Target> saved = {};
    std::vector<TargetId> removed = {};

    [[nodiscard]] bool isEmpty() const { return saved.empty() && removed.empty(); }
};
/// A value makes a target of that month alone, or changes the one that is. Errors: InvalidInput for a value
/// of 0 or less.
[[nodiscard]] Result<GridChange> changeOf(const TargetGrid &grid, std::span<const GridEdit> edits);

/// The median of what @p rep reached in the @p count months before @p month, as a Figure has it; none where
/// there is nothing to go by.
[[nodiscard]] std::optional<double> usualOf(const Metric &metric, RepId rep, const Period &month, int count,
                                            const Facts &facts);

} // namespace laju
