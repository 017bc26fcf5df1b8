// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"
#include "core/metrics/coverage.h"
#include "core/metrics/figures.h"
#include "core/metrics/targets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// Targets are people's: not a product's, a stage's or a type's.
bool appliesToTargets(const Selection &selection)
{
    return selection.takesEveryDeal() && !selection.withoutTeam && !selection.stage &&
           !selection.withoutStage && !selection.type;
}

Figure coverageFigure(const Facts &facts, const Selection &selection)
{
    if (!appliesToTargets(selection))
        return {};
    const Coverage now = coverage(facts, selection);
    const std::optional<qint64> missing = now.missing();
    Figure figure{.n = std::ssize(now.open.deals)};
    if (missing) {
        const auto open = static_cast<double>(now.openMinor());
        figure.value = open / static_cast<double>(*missing);
        figure.factors = {{"open_pipeline", open}, {"won_value", *now.target}, {"won_value", now.won}};
    }
    if (!now.target)
        figure.caveats.push_back({Caveat::NoTarget, 0});
    else if (!missing)
        figure.caveats.push_back({Caveat::TargetReached, 0});
    note(figure, Caveat::NoAmount, now.open.missing);
    note(figure, Caveat::NoRate, now.open.withoutRate);
    note(figure, Caveat::NoExpectedClose, now.withoutExpectedClose);
    return figure;
}

/// The mean of what @p partOf says of every metric with a target in force, by the targets' weights; by plain
/// counting where all weigh nothing.
template<class PartOf>
Figure meanOverTargets(const Facts &facts, const Selection &selection, Day asOf, const PartOf &partOf)
{
    if (!appliesToTargets(selection))
        return {};
    Figure figure;
    double weighted = 0;
    double weights = 0;
    double plain = 0;
    bool isAsked = false;
    for (const Metric &metric : catalogue()) {
        if (!canHaveTarget(metric))
            continue;
        const auto asked = owed(metric, selection.scope, selection.period, asOf, facts.directory());
        if (!asked)
            continue;
        isAsked = true;
        const std::optional<double> part = partOf(metric, *asked);
        if (!part)
            continue;
        ++figure.n;
        weighted += asked->weight * *part;
        weights += asked->weight;
        plain += *part;
    }
    if (figure.n > 0)
        figure.value = weights > 0 ? weighted / weights : plain / static_cast<double>(figure.n);
    else if (!isAsked)
        figure.caveats.push_back({Caveat::NoTarget, 0});
    return figure;
}

Figure attainmentFigure(const Facts &facts, const Selection &selection)
{
    return meanOverTargets(facts, selection, selection.period.to(),
                           [&](const Metric &metric, const Owed &asked) -> std::optional<double> {
                               const Figure actual = evaluate(metric, selection, facts);
                               return actual.value ? attained(asked.sense, *actual.value, asked.whole)
                                                   : std::nullopt;
                           });
}

/// Of shares, averages and the like the whole target is due at any time: they say nothing about pace.
Figure expectedFigure(const Facts &facts, const Selection &selection)
{
    return meanOverTargets(facts, selection, selection.asOf.value_or(selection.period.to()),
                           [](const Metric &metric, const Owed &asked) {
                               return metric.additive && asked.whole > 0
                                          ? std::optional(asked.due / asked.whole)
                                          : std::nullopt;
                           });
}

} // namespace

std::vector<Metric> targetMetrics()
{
    return {
        {.key = "coverage",
         .unit = Unit::Ratio,
         .better = Better::Higher,
         .basis = DateBasis::PeriodEnd,
         .additive = false,
         .name = QT_TRANSLATE_NOOP("Metric", "Coverage"),
         .shortName = QT_TRANSLATE_NOOP("Metric", "Coverage"),
         .meaning = QT_TRANSLATE_NOOP(
             "Metric", "How many times the open pipeline that is expected to close in the period covers what "
                       "the revenue target still asks for. Open deals without an expected date of closing "
                       "or without an amount are left out and counted."),
         .formula = QT_TRANSLATE_NOOP(
             "Metric",
             "open pipeline expected to close in the period %1 ÷ (revenue target %2 − won so far %3)"),
         .parts = "",
         .compute = coverageFigure,
         .rows =
             [](const Facts &facts, const Selection &selection) {
                 return appliesToTargets(selection)
                            ? RowList{.numeratorDeals = idsOf(coverage(facts, selection).open.deals)}
                            : RowList();
             }},
        {.key = "attainment",
         .unit = Unit::Share,
         .better = Better::Higher,
         .basis = DateBasis::Target,
         .additive = false,
         .name = QT_TRANSLATE_NOOP("Metric", "Attainment"),
         .shortName = QT_TRANSLATE_NOOP("Metric", "Attainment"),
         .meaning = QT_TRANSLATE_NOOP(
             "Metric", "What part of the targets of the whole period is reached: of each metric with a "
                       "target actual ÷ target (where less is better, target ÷ actual), and of several the "
                       "mean by the weights that the targets were given."),
         .formula = QT_TRANSLATE_NOOP("Metric", "actual ÷ target"),
         .parts = "",
         .compute = attainmentFigure,
         .rows = [](const Facts &, const Selection &) { return RowList(); }},
        {.key = "expected_by_now",
         .unit = Unit::Share,
         .better = Better::Neither,
         .basis = DateBasis::Target,
         .additive = false,
         .name = QT_TRANSLATE_NOOP("Metric", "Pace"),
         .shortName = QT_TRANSLATE_NOOP("Metric", "Pace"),
         .meaning = QT_TRANSLATE_NOOP(
             "Metric",
             "What part of the targets of the period is due by now, by each rep's own calendar: week "
             "pattern, holidays, leave, start and end date. A target is on pace when it attains that, "
             "behind below it, and far behind when it lacks 10% of it or more; of counts only what "
             "chance does not explain (Poisson, 80%). Only targets that add up over days take part."),
         .formula = QT_TRANSLATE_NOOP("Metric", "working time so far ÷ working time of the period"),
         .parts = "",
         .compute = expectedFigure,
         .rows = [](const Facts &, const Selection &) { return RowList(); }},
    };
}

} // namespace laju
