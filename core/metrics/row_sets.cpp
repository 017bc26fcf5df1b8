// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/row_sets.h"

namespace laju {

namespace {

RowSet activitySet(Side side, Measure measure, const Selection &selection, const Directory &directory)
{
    ActivityQuery query{.spans = spansOf(selection, directory), .measure = measure};
    if (selection.type)
        query.types = {*selection.type};
    return {side, std::move(query)};
}

} // namespace

std::vector<RowSet> rowSets(const Metric &metric, const Selection &selection, const Facts &facts)
{
    RowList rows = metric.rows(facts, selection);
    const Directory &directory = facts.directory();
    // Nobody has days in it: no spans would ask for everybody's.
    if (spansOf(selection, directory).empty()) {
        rows.numeratorMeasure.reset();
        rows.denominatorMeasure.reset();
    }
    std::vector<RowSet> sets;
    if (!rows.numeratorActivitiesOn.empty())
        sets.push_back({Side::Numerator, ActivityQuery{.measure = rows.numeratorMeasure,
                                                       .opportunities = rows.numeratorActivitiesOn}});
    else if (rows.numeratorMeasure)
        sets.push_back(activitySet(Side::Numerator, *rows.numeratorMeasure, selection, directory));
    else if (!rows.numeratorDeals.empty())
        sets.push_back({Side::Numerator, rows.numeratorDeals});
    if (rows.denominatorMeasure)
        sets.push_back(activitySet(Side::Denominator, *rows.denominatorMeasure, selection, directory));
    else if (!rows.denominatorDeals.empty() && rows.denominatorDeals != rows.numeratorDeals)
        sets.push_back({Side::Denominator, rows.denominatorDeals});
    return sets;
}

} // namespace laju
