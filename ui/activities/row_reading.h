// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activities/row_marks.h"

#include <atomic>
#include <memory>

namespace laju::ui {

/// Rows in memory that stand one after the other, by the numbers under which they are shown.
struct RowWindow
{
    int first = 0;
    std::vector<ActivityRow> rows = {};
    bool floats = false;   ///< rows before these are not all counted: the numbers are not the rows' own yet
    bool endsList = false; ///< the last of them is the last of all

    [[nodiscard]] int past() const { return first + static_cast<int>(rows.size()); }
    [[nodiscard]] bool has(int row) const { return first <= row && row < past(); }
};

/// Rows to be read, and how they are reached: over marks of which the row is known, or, where rows are not
/// counted yet, from those in memory or from the end of the list.
struct RowReading
{
    int first = 0;
    int past = 0;
    RowsWay way = {};
    bool isNext = false;  ///< to those in memory
    bool isAtEnd = false; ///< numbered from the end of the list, be it known or not
    bool floats = false;
    int count = 0;       ///< of rows as announced when it was planned
    int windowFirst = 0; ///< then, too
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);

    /// The shortest way to the rows from @p first to before @p past of a list of which @p count are
    /// announced. Rows that are counted are read as those they are, whatever floats beside them.
    [[nodiscard]] static RowReading plan(int first, int past, const RowMarks &marks, const RowWindow &window,
                                         int count);
    /// The same by the numbers that its rows have by now: others may have come in before them.
    [[nodiscard]] RowReading asNumberedNow(const RowMarks &marks, const RowWindow &window, int count) const;
};

} // namespace laju::ui
