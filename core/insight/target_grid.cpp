// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/target_grid.h"

#include "core/metrics/statistics.h"

#include <algorithm>

namespace laju {

namespace {

bool isExactly(const Target &target, const Metric &metric, RepId rep, const Period &month)
{
    return target->metric == QLatin1StringView(metric.key) && target->scope == Scope(rep) &&
           target->cadence == Cadence::Month && target->from == month.from() && target->until == month.last();
}

} // namespace

std::optional<double> TargetGrid::sum(size_t month) const
{
    std::optional<double> sum;
    for (size_t rep = 0; rep < reps.size(); ++rep) {
        if (const auto &value = cell(rep, month).value)
            sum = sum.value_or(0) + *value;
    }
    return sum;
}

TargetGrid targetGrid(const Metric &metric, const Scope &scope, const Period &year,
                      const Directory &directory)
{
    TargetGrid grid{.metric = &metric, .reps = {}, .months = year.split(Calendar::Month), .cells = {}};
    const std::vector<RepSpan> spans = directory.spans(scope, year);
    for (const Rep &rep : directory.reps) {
        const bool isOfScope = std::ranges::find(spans, rep->id, &RepSpan::rep) != spans.end();
        if (isOfScope && directory.calendarOf(rep->id).workdays(year) > 0)
            grid.reps.push_back(rep->id);
    }
    for (const RepId rep : grid.reps) {
        for (const Period &month : grid.months) {
            GridCell cell;
            if (const auto asked = owed(metric, rep, month, month.to(), directory))
                cell.value = asked->whole;
            const auto own = std::ranges::find_if(directory.targets, [&](const Target &target) {
                return isExactly(target, metric, rep, month);
            });
            if (own != directory.targets.end())
                cell.own = *own;
            grid.cells.push_back(std::move(cell));
        }
    }
    return grid;
}

Result<GridChange> changeOf(const TargetGrid &grid, std::span<const GridEdit> edits)
{
    GridChange change;
    for (const GridEdit &edit : edits) {
        const GridCell &cell = grid.cell(edit.rep, edit.month);
        if (!edit.value) {
            if (cell.own)
                change.removed.push_back((*cell.own)->id);
            continue;
        }
        const Period &month = grid.months[edit.month];
        TargetFields fields =
            cell.own ? cell.own->fields()
                     : TargetFields{.metric = QString::fromLatin1(grid.metric->key),
                                    .scope = grid.reps[edit.rep],
                                    .cadence = Cadence::Month,
                                    .sense = grid.metric->better == Better::Lower ? TargetSense::AtMost
                                                                                  : TargetSense::AtLeast,
                                    .from = month.from(),
                                    .until = month.last()};
        fields.value = *edit.value;
        auto target = Target::make(std::move(fields));
        if (!target)
            return failure(target.error());
        if (!cell.own || target->fields() != cell.own->fields())
            change.saved.push_back(std::move(*target));
    }
    return change;
}

std::optional<double> usualOf(const Metric &metric, RepId rep, const Period &month, int count,
                              const Facts &facts)
{
    std::vector<double> past;
    Period before = month.previous();
    for (int i = 0; i < count; ++i, before = before.previous()) {
        // Months in which the rep was not there say nothing.
        if (facts.directory().calendarOf(rep).workdays(before) == 0 || !facts.extent() ||
            before.to() <= facts.extent()->from())
            continue;
        if (const auto value = evaluate(metric, {.scope = rep, .period = before}, facts).value)
            past.push_back(*value);
    }
    return past.empty() ? std::nullopt : median(past);
}

} // namespace laju
