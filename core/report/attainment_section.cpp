// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/pace_words.h"
#include "core/metrics/targets.h"
#include "core/report/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

// Figure, target and how much of it is reached.
void addAgainstTarget(block::Row &row, const Metric &metric, const Scope &scope, const ReportDraft &draft)
{
    const ReportInput &input = draft.input();
    const Figure figure = evaluate(metric, {.scope = scope, .period = input.period}, draft.facts());
    row.cells.push_back({draft.words().value(metric, figure)});
    const auto found = attainment(metric, scope, input.period, input.today, draft.facts());
    row.cells.push_back(targetCell(metric, found, draft.words()));
    row.cells.push_back(attainedCell(found, draft.format()));
}

QString rateWithInterval(const Figure &figure, const Format &format)
{
    if (!figure.value)
        return noValue.toString();
    const QString rate = format.percent(*figure.value, 0);
    return figure.low && figure.high
               ? QString(rate + u" ("_s + format.percentRange(*figure.low, *figure.high) + u')')
               : rate;
}

} // namespace

block::Cell targetCell(const Metric &metric, const std::optional<Attainment> &standing,
                       const FigureWords &words)
{
    if (!standing)
        return {noValue.toString()};
    return {PaceWords(words).target(metric, *standing)};
}

block::Cell attainedCell(const std::optional<Attainment> &standing, const Format &format)
{
    if (!standing || !standing->attained)
        return {noValue.toString()};
    block::Verdict verdict = block::Verdict::Neutral;
    switch (standing->state) {
    case PaceState::NoData:
        break;
    case PaceState::OnPace:
        verdict = block::Verdict::Good;
        break;
    case PaceState::Behind:
        verdict = standing->withinChance ? block::Verdict::Neutral : block::Verdict::Warning;
        break;
    case PaceState::Off:
        verdict = block::Verdict::Bad;
        break;
    }
    return {format.percent(*standing->attained, 0), verdict};
}

std::vector<const Rep *> repsOf(const ReportDraft &draft)
{
    const ReportInput &input = draft.input();
    std::vector<const Rep *> reps;
    for (const RepSpan &span : draft.directory().spans(input.scope, input.period)) {
        const Rep *rep = draft.directory().rep(span.rep);
        if (!rep || std::ranges::find(reps, rep) != reps.end())
            continue;
        const Selection own{.scope = span.rep, .period = input.period};
        const bool worked = std::ranges::any_of(
            std::array{u"activities"_s, u"deals_won"_s, u"deals_lost"_s, u"opportunities_created"_s},
            [&](const QString &key) { return evaluate(*findMetric(key), own, draft.facts()).n > 0; });
        if (worked || attainment(*findMetric(u"calls"), span.rep, input.period, input.today, draft.facts()))
            reps.push_back(rep);
    }
    std::ranges::sort(reps, [](const Rep *a, const Rep *b) {
        return QString::localeAwareCompare((*a)->name, (*b)->name) < 0;
    });
    return reps;
}

std::vector<Block> attainmentSection(ReportDraft &draft)
{
    const FigureWords &words = draft.words();
    const Metric &calls = draft.metric("calls"_L1);
    const Metric &meetings = draft.metric("meetings_scheduled"_L1);
    const Metric &winRate = draft.metric("win_rate"_L1);
    const Metric &revenue = draft.metric("won_value"_L1);
    const QString target = draft.text(QT_TRANSLATE_NOOP("Report", "Target"));
    block::Table table;
    table.columns = {
        {draft.text(QT_TRANSLATE_NOOP("Report", "Rep")), true},
        {words.shortName(calls)},
        {target},
        {u"%"_s},
        {words.shortName(meetings)},
        {target},
        {u"%"_s},
        //: column title; the 95% interval stands in brackets
        {draft.text(QT_TRANSLATE_NOOP("Report", "%1 (95%)")).replace("%1"_L1, words.shortName(winRate))},
        {words.shortName(revenue)}};

    const auto rowOf = [&](const QString &name, const Scope &scope) {
        block::Row row;
        row.cells.push_back({name});
        addAgainstTarget(row, calls, scope, draft);
        addAgainstTarget(row, meetings, scope, draft);
        const Selection selection{.scope = scope, .period = draft.input().period};
        const Figure rate = evaluate(winRate, selection, draft.facts());
        row.cells.push_back({.text = rateWithInterval(rate, draft.format()), .faint = rate.isTentative()});
        row.cells.push_back({words.value(revenue, evaluate(revenue, selection, draft.facts()))});
        return row;
    };
    const std::vector<const Rep *> reps = repsOf(draft);
    if (reps.empty())
        return {block::Paragraph{
            .text = draft.rich(QT_TRANSLATE_NOOP("Report", "No rep has records or targets in this period.")),
            .faint = true}};
    for (const Rep *rep : reps)
        table.rows.push_back(rowOf((*rep)->name, (*rep)->id));
    if (reps.size() > 1) {
        table.rows.push_back(rowOf(draft.text(QT_TRANSLATE_NOOP("Report", "Together")), draft.input().scope));
        table.rows.back().isTotal = true;
    }
    return {std::move(table)};
}

} // namespace laju
