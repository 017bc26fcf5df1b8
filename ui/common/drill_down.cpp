// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drill_down.h"

#include "core/metrics/evaluate.h"
#include "core/metrics/selection_words.h"

using namespace Qt::StringLiterals;

namespace laju::ui {

DrillDown drillDown(const Context &context, const Metric &metric, const Selection &selection, Side side)
{
    const Figure figure = evaluate(metric, selection, context.facts());
    DrillDown drill{
        .title = figureTitle(context, metric, selection), .metric = &metric, .selection = selection};
    for (RowSet &rows : rowSets(metric, selection, context.facts())) {
        if (rows.side == side)
            drill.shown = drill.lists.size();
        drill.lists.push_back({context.words().rowsName(metric, figure, rows.side), std::move(rows)});
    }
    return drill;
}

DrillDown drillDown(const QString &title, std::vector<OpportunityId> deals)
{
    DrillDown drill{.title = title};
    drill.lists.push_back({title, {Side::Numerator, std::move(deals)}});
    return drill;
}

void showRowsOf(const Context &context, const Metric &metric, const Selection &selection)
{
    // Without a cost there is nothing to list: the ledger is where to do something about it.
    if (evaluate(metric, selection, context.facts()).has(Caveat::NoCosts))
        context.navigator->showSettings(u"costsSection"_s);
    else if (metric.basis == DateBasis::Answer) // no answer has a person, so there are no records
        context.navigator->explain(metric, selection);
    else
        context.navigator->drillDown(drillDown(context, metric, selection));
}

QString figureTitle(const Context &context, const Metric &metric, const Selection &selection)
{
    return context.words().name(metric) + u" · "_s +
           selectionName(selection, context.directory(), context.words());
}

} // namespace laju::ui
