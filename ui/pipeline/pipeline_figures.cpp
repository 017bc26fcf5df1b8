// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipeline_figures.h"

#include "core/insight/targets.h"

#include <QCoreApplication>

#include <unordered_set>

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
    const Coverage coverage = pipelineCoverage(context.facts(), scope, context.today());
    const Format &format = context.format();
    const auto money = [&](double minor) {
        return format.compactMoney(minor, context.directory().settings.currency);
    };
    PipelineCard card{.content = {.title = PipelineWords::tr("Coverage"), .value = u"–"_s},
                      .deals = coverage.deals};
    if (coverage.times) {
        //: a number of times: "2.4×"
        card.content.value = PipelineWords::tr("%1×").arg(format.number(*coverage.times, 1));
        //: %1 is an amount of money
        card.content.secondary = PipelineWords::tr("of %1 quarter target").arg(money(*coverage.target));
    } else if (coverage.target) {
        card.content.value = PipelineWords::tr("Reached");
        card.content.secondary = PipelineWords::tr("quarter target %1").arg(money(*coverage.target));
    } else {
        card.content.secondary = PipelineWords::tr("no target");
    }
    //: %1 is a quarter such as "Q4 2026"; %2 and %3 are amounts of money
    card.explanation = PipelineWords::tr("What stands open and is expected to close in %1, divided by what "
                                         "the quarter's revenue target still asks "
                                         "for (target − won so far). Open: %2. Won so far: %3.")
                           .arg(format.period(coverage.quarter), money(coverage.open), money(coverage.won));
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

Coverage pipelineCoverage(const Facts &facts, const Scope &scope, Day today)
{
    const Directory &directory = facts.directory();
    Coverage coverage{.quarter = Period::containing(today, Calendar::Quarter, directory.settings.weekStart)};
    const Selection now{.scope = scope, .period = Period::ofDay(today)};
    const std::vector<OpportunityId> open = findMetric(u"open_pipeline")->rows(facts, now).numeratorDeals;
    const std::unordered_set<OpportunityId> isOpen(open.begin(), open.end());
    for (const DealFact &deal : facts.deals()) {
        if (!isOpen.contains(deal.id) || !deal.amount || !deal.expectedClose ||
            !coverage.quarter.contains(*deal.expectedClose))
            continue;
        if (const auto amount = directory.inReportingCurrency(*deal.amount, today)) {
            coverage.deals.push_back(deal.id);
            coverage.open += static_cast<double>(amount->minor());
        }
    }
    const Metric &revenue = *findMetric(u"won_value");
    coverage.won = evaluate(revenue, {.scope = scope, .period = coverage.quarter}, facts).value.value_or(0);
    if (const auto due = attainment(revenue, scope, coverage.quarter, today, facts); due && due->target > 0)
        coverage.target = due->target;
    if (coverage.target && *coverage.target > coverage.won)
        coverage.times = coverage.open / (*coverage.target - coverage.won);
    return coverage;
}

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
