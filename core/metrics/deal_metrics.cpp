// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/deal_metrics.h"

#include "core/metrics/catalogue_parts.h"
#include "core/metrics/figures.h"

#include <QCoreApplication>

#include <cmath>

namespace laju {

namespace {

/// From this share of stale open deals on, the win rate flatters.
constexpr double staleShare = 0.2;

template<StageKind kind> Figure closedCount(const Facts &facts, const Selection &selection)
{
    Figure figure = countFigure(countClosed(facts, selection, kind));
    note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection, kind));
    return figure;
}

/// The mean of @p values; no data when there are none.
Figure meanFigure(const DealValues &values, Beside beside)
{
    Figure figure = ratioFigure(values.sum(), values.count());
    if (beside == Beside::Median)
        figure.median = values.quantile(0.5);
    return figure;
}

/// A formula with its median.
template<auto formula> Figure withMedian(const Facts &facts, const Selection &selection)
{
    return formula(facts, selection, Beside::Median);
}

template<StageKind kind> RowList closedRows(const Facts &facts, const Selection &selection)
{
    return {.numeratorDeals = idsOf(closedDeals(facts, selection, kind))};
}

Figure opportunitiesCreated(const Facts &facts, const Selection &selection)
{
    Figure figure = countFigure(countCreated(facts, selection));
    note(figure, Caveat::UnknownCreation, countCreatedUndated(facts, selection));
    return figure;
}

Figure wonValue(const Facts &facts, const Selection &selection)
{
    Figure figure = amountSum(wonAmounts(facts, selection));
    note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection, StageKind::Won));
    return figure;
}

/// The deals that make up won value and the average deal size.
Deals wonWithAmount(const Facts &facts, const Selection &selection)
{
    return amountsOf(closedDeals(facts, selection, StageKind::Won), facts.directory()).deals;
}

/// The @p share quantile of the days that deals won in the twelve months up to the period's end took.
std::optional<double> cycleQuantile(const Facts &facts, const Selection &selection, double share)
{
    return wonCycles(facts, trailingYear(selection)).days.quantile(share);
}

/// How many open deals are older than almost every won deal became, when they are too many to overlook; else
/// 0.
qint64 staleOpenDeals(const Facts &facts, const Selection &selection)
{
    const std::optional<double> old = cycleQuantile(facts, selection, 0.9);
    if (!old)
        return 0;
    const OpenAges ages = countOpenOlderThan(*old, facts, selection);
    return static_cast<double>(ages.older) > staleShare * static_cast<double>(ages.dated) ? ages.older : 0;
}

/// How many of the deals created have not had the time that three of four won deals take; by the last day on
/// record.
qint64 youngDeals(const Facts &facts, const Selection &selection)
{
    if (!facts.extent())
        return 0;
    Selection young = selection;
    young.period = *facts.extent();
    const std::optional<double> needed = cycleQuantile(facts, young, 0.75);
    if (!needed)
        return 0;
    // Younger than 3.5 days means 3 at most.
    const Day first = facts.extent()->last() - std::chrono::days(std::llround(std::ceil(*needed)) - 1);
    const Period since = Period::make(first, std::max(first, selection.period.to())).value();
    young.period = since.intersected(selection.period);
    return countCreated(facts, young);
}

Figure winRateCohort(const Facts &facts, const Selection &selection)
{
    Figure figure = shareFigure(countCreatedAndWon(facts, selection), countCreated(facts, selection));
    note(figure, Caveat::YoungCohort, youngDeals(facts, selection));
    note(figure, Caveat::UnknownCreation, countCreatedUndated(facts, selection));
    return figure;
}

Figure activitiesPerWon(const Facts &facts, const Selection &selection)
{
    const auto measure = measureFor(Measure::Activities, selection, facts.directory());
    if (!measure)
        return {};
    Total activities;
    activities.add(sumOf(*measure, facts, selection));
    Figure figure = ratioFigure(activities, countClosed(facts, selection, StageKind::Won));
    note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection, StageKind::Won));
    return figure;
}

/// Deals won, with what was done on each of them.
Figure activitiesOnWon(const Facts &facts, const Selection &selection)
{
    Total activities;
    activities.add(countActivitiesOnWon(facts, selection));
    Figure figure = ratioFigure(activities, countClosed(facts, selection, StageKind::Won));
    note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection, StageKind::Won));
    return figure;
}

RowList activitiesOnWonRows(const Facts &facts, const Selection &selection)
{
    const std::vector<OpportunityId> won = idsOf(closedDeals(facts, selection, StageKind::Won));
    if (won.empty())
        return {};
    return {.numeratorMeasure = Measure::Activities, .numeratorActivitiesOn = won, .denominatorDeals = won};
}

RowList activitiesPerWonRows(const Facts &facts, const Selection &selection)
{
    const auto measure = measureFor(Measure::Activities, selection, facts.directory());
    if (!measure)
        return {};
    return {.numeratorMeasure = measure,
            .denominatorDeals = idsOf(closedDeals(facts, selection, StageKind::Won))};
}

} // namespace

Metric dealMetric(const char *key, const char *alias, const Shape &shape, const Words &words,
                  DealCompute compute, DealRows rows)
{
    Metric metric = makeMetric(
        key, shape, words,
        [compute](const Facts &facts, const Selection &selection) {
            return appliesToDeals(selection) ? compute(facts, selection) : Figure();
        },
        [rows](const Facts &facts, const Selection &selection) {
            return appliesToDeals(selection) ? rows(facts, selection) : RowList();
        });
    metric.alias = alias;
    return metric;
}

bool appliesToDeals(const Selection &selection)
{
    return !selection.type;
}

Figure amountSum(const AmountValues &amounts)
{
    Figure figure = sumFigure(amounts.minor.sum(), amounts.minor.count());
    if (figure.n == 0 && amounts.missing + amounts.withoutRate > 0) {
        figure.value.reset();
        figure.numerator.reset();
    }
    note(figure, Caveat::NoAmount, amounts.missing);
    note(figure, Caveat::NoRate, amounts.withoutRate);
    return figure;
}

Figure winRate(const Facts &facts, const Selection &selection)
{
    const qint64 won = countClosed(facts, selection, StageKind::Won);
    Figure figure = shareFigure(won, won + countClosed(facts, selection, StageKind::Lost));
    note(figure, Caveat::StaleOpenDeals, staleOpenDeals(facts, selection));
    note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection));
    return figure;
}

Figure averageDealSize(const Facts &facts, const Selection &selection, Beside beside)
{
    const AmountValues amounts = wonAmounts(facts, selection);
    Figure figure = meanFigure(amounts.minor, beside);
    note(figure, Caveat::NoAmount, amounts.missing);
    note(figure, Caveat::NoRate, amounts.withoutRate);
    note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection, StageKind::Won));
    return figure;
}

Figure salesCycle(const Facts &facts, const Selection &selection, Beside beside)
{
    const CycleValues cycles = wonCycles(facts, selection);
    Figure figure = meanFigure(cycles.days, beside);
    note(figure, Caveat::UnknownCreation, cycles.undated);
    note(figure, Caveat::SameInstant, cycles.sameInstant);
    note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection, StageKind::Won));
    return figure;
}

std::vector<Metric> dealMetrics()
{
    constexpr Shape created{Unit::Count, Better::Higher, DateBasis::Creation, true};
    constexpr Shape won{Unit::Count, Better::Higher, DateBasis::Closing, true};
    constexpr Shape lost{Unit::Count, Better::Lower, DateBasis::Closing, true};
    return {
        dealMetric(
            "opportunities_created", "", created,
            {.name = QT_TRANSLATE_NOOP("Metric", "Opportunities created"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Opportunities"),
             .meaning = QT_TRANSLATE_NOOP("Metric", "Opportunities by the day on which they were created. "
                                                    "Those whose creation nobody dated are in no period."),
             .formula = QT_TRANSLATE_NOOP("Metric", "number of opportunities created")},
            opportunitiesCreated,
            [](const Facts &facts, const Selection &selection) {
                return RowList{.numeratorDeals = idsOf(createdDeals(facts, selection))};
            }),
        dealMetric("deals_won", "won", won,
                   {.name = QT_TRANSLATE_NOOP("Metric", "Deals won"),
                    .shortName = QT_TRANSLATE_NOOP("Metric", "Won"),
                    .meaning = QT_TRANSLATE_NOOP("Metric",
                                                 "Deals by the day on which they moved into a won stage. A "
                                                 "deal that was reopened counts once, by its last outcome."),
                    .formula = QT_TRANSLATE_NOOP("Metric", "number of deals won")},
                   closedCount<StageKind::Won>, closedRows<StageKind::Won>),
        dealMetric("deals_lost", "lost", lost,
                   {.name = QT_TRANSLATE_NOOP("Metric", "Deals lost"),
                    .shortName = QT_TRANSLATE_NOOP("Metric", "Lost"),
                    .meaning = QT_TRANSLATE_NOOP("Metric",
                                                 "Deals by the day on which they moved into a lost stage. A "
                                                 "deal that was reopened counts once, by its last outcome."),
                    .formula = QT_TRANSLATE_NOOP("Metric", "number of deals lost")},
                   closedCount<StageKind::Lost>, closedRows<StageKind::Lost>),
        dealMetric(
            "won_value", "", {Unit::Money, Better::Higher, DateBasis::Closing, true},
            {.name = QT_TRANSLATE_NOOP("Metric", "Revenue won"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Revenue"),
             .meaning = QT_TRANSLATE_NOOP("Metric", "The amounts of the deals won, on the day they were won. "
                                                    "Other currencies are converted at that day's rate."),
             .formula = QT_TRANSLATE_NOOP("Metric", "sum of the amounts of deals won")},
            wonValue,
            [](const Facts &facts, const Selection &selection) {
                return RowList{.numeratorDeals = idsOf(wonWithAmount(facts, selection))};
            }),
        dealMetric(
            "win_rate", "", {Unit::Share, Better::Higher, DateBasis::Closing, false},
            {.name = QT_TRANSLATE_NOOP("Metric", "Win rate"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Win rate"),
             .meaning = QT_TRANSLATE_NOOP("Metric", "The share of closed deals that were won, by the day of "
                                                    "closing. Losers that are left open flatter it."),
             .formula = QT_TRANSLATE_NOOP("Metric", "won %1 ÷ (won %1 + lost %3)"),
             //: %1 is how many deals
             .numeratorRows = QT_TRANSLATE_NOOP("Metric", "%1 won"),
             //: %1 is how many deals
             .denominatorRows = QT_TRANSLATE_NOOP("Metric", "%1 closed")},
            winRate,
            [](const Facts &facts, const Selection &selection) {
                const Deals closed = closedDeals(facts, selection);
                return RowList{.numeratorDeals = idsOf(wonOf(closed)), .denominatorDeals = idsOf(closed)};
            }),
        dealMetric(
            "win_rate_cohort", "", {Unit::Share, Better::Higher, DateBasis::Creation, false},
            {.name = QT_TRANSLATE_NOOP("Metric", "Win rate by creation"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Win rate (created)"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric", "The share of the opportunities created in the period that have been won since. "
                           "It says little until they have had the time that three of four won deals take."),
             .formula = QT_TRANSLATE_NOOP("Metric", "won since %1 ÷ created in the period %2"),
             .numeratorRows = QT_TRANSLATE_NOOP("Metric", "%1 won"),
             //: %1 is how many deals
             .denominatorRows = QT_TRANSLATE_NOOP("Metric", "%1 created")},
            winRateCohort,
            [](const Facts &facts, const Selection &selection) {
                const Deals cohort = createdDeals(facts, selection);
                return RowList{.numeratorDeals = idsOf(wonOf(cohort)), .denominatorDeals = idsOf(cohort)};
            }),
        dealMetric("average_deal_size", "", {Unit::Money, Better::Higher, DateBasis::Closing, false},
                   {.name = QT_TRANSLATE_NOOP("Metric", "Average deal size"),
                    .shortName = QT_TRANSLATE_NOOP("Metric", "Deal size"),
                    .meaning = QT_TRANSLATE_NOOP("Metric",
                                                 "What a won deal brings on average, with the median beside "
                                                 "it. Deals without an amount are left out and counted."),
                    .formula = QT_TRANSLATE_NOOP("Metric", "revenue won %1 ÷ deals won with an amount %2")},
                   withMedian<averageDealSize>,
                   [](const Facts &facts, const Selection &selection) {
                       const std::vector<OpportunityId> ids = idsOf(wonWithAmount(facts, selection));
                       return RowList{.numeratorDeals = ids, .denominatorDeals = ids};
                   }),
        dealMetric(
            "sales_cycle", "", {Unit::Days, Better::Lower, DateBasis::Closing, false},
            {.name = QT_TRANSLATE_NOOP("Metric", "Sales cycle"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Cycle"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "The days from creation to winning of the deals won in the period: mean and median. "
                 "Deals whose creation nobody dated are left out and counted."),
             .formula = QT_TRANSLATE_NOOP(
                 "Metric", "sum of days from creation to winning %1 ÷ deals won with a known creation %2")},
            withMedian<salesCycle>,
            [](const Facts &facts, const Selection &selection) {
                const std::vector<OpportunityId> ids =
                    idsOf(cyclesOf(closedDeals(facts, selection, StageKind::Won)).deals);
                return RowList{.numeratorDeals = ids, .denominatorDeals = ids};
            }),
        dealMetric("activities_on_won", "", {Unit::Ratio, Better::Lower, DateBasis::Closing, false},
                   {.name = QT_TRANSLATE_NOOP("Metric", "Activities on a won deal"),
                    .shortName = QT_TRANSLATE_NOOP("Metric", "On a win"),
                    .meaning = QT_TRANSLATE_NOOP(
                        "Metric", "The completed activities on the deals won in the period, for each of "
                                  "them: whoever did them and whenever. Work on deals that were lost is not "
                                  "in it."),
                    .formula = QT_TRANSLATE_NOOP("Metric", "activities on won deals %1 ÷ deals won %2"),
                    .numeratorRows = QT_TRANSLATE_NOOP("Metric", "activities: %1"),
                    .denominatorRows = QT_TRANSLATE_NOOP("Metric", "won: %1")},
                   activitiesOnWon, activitiesOnWonRows),
        {.key = "activities_per_won",
         .unit = Unit::Ratio,
         .better = Better::Lower,
         .basis = DateBasis::Closing,
         .additive = false,
         .name = QT_TRANSLATE_NOOP("Metric", "All activities per won deal"),
         .shortName = QT_TRANSLATE_NOOP("Metric", "Activities per win"),
         .meaning = QT_TRANSLATE_NOOP(
             "Metric", "All activities of the period for each deal won in it, whichever deal they were for."),
         .formula = QT_TRANSLATE_NOOP("Metric", "all completed activities %1 ÷ deals won %2"),
         .parts = "",
         .compute = activitiesPerWon,
         .rows = activitiesPerWonRows,
         //: %1 is how many activities
         .numeratorRows = QT_TRANSLATE_NOOP("Metric", "activities: %1"),
         //: %1 is how many deals
         .denominatorRows = QT_TRANSLATE_NOOP("Metric", "won: %1")},
    };
}

} // namespace laju
