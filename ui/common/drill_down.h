// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/row_sets.h"
#include "ui/common/context.h"

namespace laju::ui {

/// Exactly the records behind a figure, and which figure. See Navigator::drillDown().
struct DrillDown
{
    struct List
    {
        QString name; ///< "62 won": says which of several lists this is
        RowSet rows;
    };
    QString title; ///< of what: "Win rate · West team · November 2026"
    std::vector<List> lists = {};
    size_t shown = 0;               ///< the list to begin with
    const Metric *metric = nullptr; ///< none: a list that is no figure's
    Selection selection = {.period = Period::ofDay({})};
};

/// What a click on @p metric's figure for @p selection lists. Begins with @p side where both sides have rows.
[[nodiscard]] DrillDown drillDown(const Context &context, const Metric &metric, const Selection &selection,
                                  Side side = Side::Denominator);
/// Those deals, which are no metric's rows.
[[nodiscard]] DrillDown drillDown(const QString &title, std::vector<OpportunityId> deals);
/// Lists what the figure of @p metric for @p selection was made from.
void showRowsOf(const Context &context, const Metric &metric, const Selection &selection);
/// "Win rate · West team · November 2026".
[[nodiscard]] QString figureTitle(const Context &context, const Metric &metric, const Selection &selection);

} // namespace laju::ui
