// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/common/table_model.h"

namespace laju::ui {

/// What a table of activities can show of each.
enum class ActivityColumn {
    Day,
    Time,
    Type,
    Rep,
    Account,
    Opportunity,
    Outcome, ///< for a ChipDelegate
    Duration,
    Note, ///< the subject, then the note
};

/// Declares a column; @p context must outlive the table.
[[nodiscard]] TableColumn<ActivityRow> activityColumn(const Context &context, ActivityColumn column);
/// Declares several, in that order.
[[nodiscard]] std::vector<TableColumn<ActivityRow>> activityColumns(const Context &context,
                                                                    std::span<const ActivityColumn> columns);
/// Names a row for ever.
[[nodiscard]] qint64 keyOfRow(const ActivityRow &row);

} // namespace laju::ui
