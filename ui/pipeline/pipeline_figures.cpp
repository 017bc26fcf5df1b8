// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipeline_figures.h"

#include "core/metrics/coverage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

class PipelineWords
{
    Q_DECLARE_TR_FUNCTIONS(PipelineWords)
};

PipelineCard figureCard(const Context &context, const char *key, const Selection &selection, Figure &figure)
{
    const Metric &metric = *findMetric(QString::fromLatin1(key));
    const FigureWords &words = context.words();
    figure = evaluate(metric, selection, context.facts());
    QStringList lines{words.meaning(metric), words.formula(metric)};
    for (const CaveatCount &caveat : figure.caveats)
        lines.append(words.caveat(caveat));
    return {.content = {.title = words.name(metric), .value = words.value(metric, figure)},
            .explanation = lines.join(u"\n\n"_s),
            .deals = metric.rows(context.facts(), selection).numeratorDeals,
            .metric = &metric,
            .selection = selection};
}

PipelineCard coverageCard(const Context &context, const Scope &scope)
{
    const Facts &facts = context.facts();
    const Metric &metric = *findMetric(u"coverage");
    const FigureWords &words = context.words();
    const Format &format = context.format();
    const auto money = [&](double minor) {
        return format.compactMoney(minor, context.directory().settings.currency);
    };
    const Selection quarter{.scope = scope,
                            .period = Period::containing(context.today(), Calendar::Quarter,
                                                         context.directory().settings.weekStart)};
    const Figure figure = evaluate(metric, quarter, facts);
    const Coverage now = coverage(facts, quarter);
    PipelineCard card{.content = {.title = words.name(metric), .value = words.value(metric, figure)},
                      .deals = metric.rows(facts, quarter).numeratorDeals,
                      .metric = &metric,
                      .selection = quarter};
    if (figure.value) {
        //: a number of times: "2.4×"
        card.content.value = PipelineWords::tr("%1×").arg(words.value(metric, figure));
        //: %1 is an amount of money
        card.content.secondary = PipelineWords::tr("of %1 quarter target").arg(money(*now.target));
    } else if (now.target) {
        card.content.value = PipelineWords::tr("Reached");
        card.content.secondary = PipelineWords::tr("quarter target %1").arg(money(*now.target));
    } else {
        card.content.secondary = PipelineWords::tr("no target");
    }
    QStringList lines{
        words.meaning(metric), words.formula(metric),
        //: %1 is a quarter such as "Q4 2026"; %2 and %3 are amounts of money
        PipelineWords::tr("%1: %2 open, %3 won so far.")
            .arg(format.period(quarter.period), money(static_cast<double>(now.openMinor())), money(now.won))};
    for (const CaveatCount &caveat : figure.caveats)
        lines.append(words.caveat(caveat));
    card.explanation = lines.join(u"\n\n"_s);
    return card;
}

PipelineCard bottleneckCard(const Context &context, const Scope &scope)
{
    const Facts &facts = context.facts();
    const FigureWords &words = context.words();
    const Metric &metric = *findMetric(u"bottleneck");
    const Period quarter =
        Period::containing(context.today(), Calendar::Quarter, facts.directory().settings.weekStart);
    const Selection selection{.scope = scope, .period = quarter};
    const Figure figure = evaluate(metric, selection, facts);
    PipelineCard card{.content = {.title = words.name(metric),
                                  .value = u"–"_s,
                                  .secondary = PipelineWords::tr("no stage holds deals up")},
                      .explanation = words.meaning(metric)};
    if (!figure.finding)
        return card;
    const StageFinding &found = *figure.finding;
    card.content.value = found.name;
    switch (found.reason) {
    case HoldUp::Slower:
        card.content.secondary =
            //: %1 and %2 are numbers of days with their unit: "19 d median, usual 12 d"
            PipelineWords::tr("%1 median, usual %2")
                .arg(context.format().days(found.days), context.format().days(found.usualDays));
        break;
    case HoldUp::OldValue:
        card.content.secondary =
            //: %1 is an amount of money, %2 a number of days with its unit
            PipelineWords::tr("%1 older than %2")
                .arg(context.format().compactMoney(static_cast<double>(found.amount.value_or(0)),
                                                   facts.directory().settings.currency),
                     context.format().days(found.usualDays));
        break;
    }
    card.explanation = words.finding(found) + u"\n\n"_s + card.explanation;
    card.deals = metric.rows(facts, selection).numeratorDeals;
    return card;
}

} // namespace

std::array<PipelineCard, 4> makePipelineCards(const Context &context, const Scope &scope)
{
    const Selection now{.scope = scope, .period = Period::ofDay(context.today())};
    const Figure deals = evaluate(*findMetric(u"open_deals"), now, context.facts());
    const int count = static_cast<int>(deals.value.value_or(0));
    Figure openFigure;
    PipelineCard open = figureCard(context, "open_pipeline", now, openFigure);
    //: %1 is the number n, written with separators
    open.content.secondary =
        PipelineWords::tr("%1 opportunities", nullptr, count).arg(context.format().count(count));
    Figure weightedFigure;
    PipelineCard weighted = figureCard(context, "weighted_pipeline", now, weightedFigure);
    if (weightedFigure.value && openFigure.value.value_or(0) > 0)
        //: %1 is a percentage
        weighted.content.secondary =
            PipelineWords::tr("%1 of the open pipeline")
                .arg(context.format().percent(*weightedFigure.value / *openFigure.value, 0));
    return {std::move(open), std::move(weighted), coverageCard(context, scope),
            bottleneckCard(context, scope)};
}

} // namespace laju::ui
