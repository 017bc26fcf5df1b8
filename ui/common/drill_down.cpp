// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drill_down.h"

#include "core/metrics/evaluate.h"

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

QString figureTitle(const Context &context, const Metric &metric, const Selection &selection)
{
    QStringList parts{context.words().name(metric), scopeName(selection.scope, context.directory())};
    const Directory &directory = context.directory();
    if (const ActivityType *type = selection.type ? directory.activityType(*selection.type) : nullptr)
        parts.insert(1, typeName(*type));
    if (const Stage *stage = selection.stage ? directory.stage(*selection.stage) : nullptr)
        parts.insert(1, (*stage)->name);
    if (const Product *product = selection.product ? directory.product(*selection.product) : nullptr)
        parts.insert(1, (*product)->name);
    parts.append(context.format().period(selection.period));
    return parts.join(u" · "_s);
}

} // namespace laju::ui
