// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/deal_metrics.h"
#include "core/metrics/figures.h"

#include <QCoreApplication>

namespace laju {

namespace {

Metric pipelineMetric(const char *key, const char *alias, Unit unit, DateBasis basis, const Words &words,
                      DealCompute compute, DealRows rows)
{
    return dealMetric(key, alias, {unit, Better::Higher, basis, false}, words, compute, rows);
}

Amounts openAmounts(const Facts &facts, const Selection &selection)
{
    return amountsOf(openDeals(facts, selection), facts.directory(), selection.period.last());
}

/// Open amounts times their chance of being won, each rounded to whole minor units so that parts sum to the
/// whole.
struct Weighted
{
    Amounts amounts = {};
    qint64 withoutStage = 0;
};

Weighted weightedAmounts(const Facts &facts, const Selection &selection)
{
    const Amounts open = openAmounts(facts, selection);
    Weighted weighted{.amounts = {.missing = open.missing, .withoutRate = open.withoutRate}};
    for (size_t i = 0; i < open.deals.size(); ++i) {
        const DealFact &deal = *open.deals[i];
        std::optional<int> percent = deal.probability;
        if (!percent) {
            const std::optional<StageId> id = facts.stageAt(deal, selection.period.to());
            const Stage *stage = id ? facts.directory().stage(*id) : nullptr;
            if (stage)
                percent = (*stage)->probability;
        }
        if (!percent) {
            ++weighted.withoutStage;
            continue;
        }
        const qint64 minor = open.minor[i];
        weighted.amounts.deals.push_back(&deal);
        weighted.amounts.minor.push_back(minor / 100 * *percent + (minor % 100 * *percent + 50) / 100);
    }
    return weighted;
}

Figure weightedPipeline(const Facts &facts, const Selection &selection)
{
    Weighted weighted = weightedAmounts(facts, selection);
    const bool isEmpty = weighted.amounts.deals.empty();
    Figure figure = amountSum(valuesOf(std::move(weighted.amounts)));
    // Deals of which no chance is known are not worth 0.
    if (isEmpty && weighted.withoutStage > 0) {
        figure.value.reset();
        figure.numerator.reset();
    }
    note(figure, Caveat::UnknownStage, weighted.withoutStage);
    return figure;
}

Figure pipelineVelocity(const Facts &facts, const Selection &selection)
{
    const Selection year = trailingYear(selection);
    const Figure open = countFigure(countOpen(facts, selection));
    const Figure rate = winRate(facts, year);
    const Figure size = averageDealSize(facts, year, Beside::Nothing);
    const Figure cycle = salesCycle(facts, year, Beside::Nothing);

    Figure figure{.n = open.n};
    for (const Figure &factor : {rate, size, cycle}) {
        for (const CaveatCount &caveat : factor.caveats) {
            if (!figure.has(caveat.caveat))
                figure.caveats.push_back(caveat);
        }
    }
    const std::pair<const char *, const Figure *> factors[]{
        {"open_deals", &open}, {"win_rate", &rate}, {"average_deal_size", &size}, {"sales_cycle", &cycle}};
    if (!rate.value || !size.value || !cycle.value || *cycle.value <= 0)
        return figure;
    for (const auto &[key, factor] : factors)
        figure.factors.emplace_back(key, *factor->value);
    figure.value = *open.value * *rate.value * *size.value / *cycle.value;
    return figure;
}

RowList openRows(const Facts &facts, const Selection &selection)
{
    return {.numeratorDeals = idsOf(openDeals(facts, selection))};
}

} // namespace

std::vector<Metric> pipelineMetrics()
{
    return {
        pipelineMetric(
            "pipeline_velocity", "", Unit::MoneyPerDay, DateBasis::Trailing,
            {.name = QT_TRANSLATE_NOOP("Metric", "Revenue velocity"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Velocity"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "The money that the pipeline brings a day: deals open at the period's "
                           "end, with win rate, average deal size and cycle of the twelve months "
                           "up to then. A cycle 20% shorter makes it 25% more."),
             .formula = QT_TRANSLATE_NOOP(
                 "Metric", "open deals %1 × win rate %2 × average deal size %3 ÷ days of the cycle %4"),
             .parts = "%1 × %2 × %3 ÷ %4"},
            pipelineVelocity, openRows),
        pipelineMetric(
            "open_deals", "open", Unit::Count, DateBasis::PeriodEnd,
            {.name = QT_TRANSLATE_NOOP("Metric", "Open deals"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Open"),
             .meaning =
                 QT_TRANSLATE_NOOP("Metric", "Deals that stand open when the period ends: created before, or "
                                             "nobody knows when, and neither won nor lost by then."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of deals open at the period's end")},
            [](const Facts &facts, const Selection &selection) {
                Figure figure = countFigure(countOpen(facts, selection));
                note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection));
                return figure;
            },
            openRows),
        pipelineMetric(
            "open_pipeline", "", Unit::Money, DateBasis::PeriodEnd,
            {.name = QT_TRANSLATE_NOOP("Metric", "Open pipeline"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Pipeline"),
             .meaning =
                 QT_TRANSLATE_NOOP("Metric", "The amounts of the deals that stand open when the period ends. "
                                             "Other currencies are converted at the rate of its last day."),
             .formula = QT_TRANSLATE_NOOP("Metric", "sum of the amounts of deals open at the period's end")},
            [](const Facts &facts, const Selection &selection) {
                return amountSum(valuesOf(openAmounts(facts, selection)));
            },
            [](const Facts &facts, const Selection &selection) {
                return RowList{.numeratorDeals = idsOf(openAmounts(facts, selection).deals)};
            }),
        pipelineMetric(
            "weighted_pipeline", "", Unit::Money, DateBasis::PeriodEnd,
            {.name = QT_TRANSLATE_NOOP("Metric", "Weighted forecast"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Weighted"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "The open pipeline, each deal by its chance of being won: its own where somebody "
                           "set one, else that of the stage in which it stood when the period ended."),
             .formula = QT_TRANSLATE_NOOP("Metric", "sum of open amounts × probability")},
            weightedPipeline,
            [](const Facts &facts, const Selection &selection) {
                return RowList{.numeratorDeals = idsOf(weightedAmounts(facts, selection).amounts.deals)};
            }),
    };
}

} // namespace laju
