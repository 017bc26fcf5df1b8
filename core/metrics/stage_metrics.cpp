// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bottleneck.h"
#include "core/metrics/catalogue_parts.h"
#include "core/metrics/deal_metrics.h"
#include "core/metrics/figures.h"
#include "core/metrics/stage_funnel.h"

#include <QCoreApplication>

namespace laju {

namespace {

Figure stageConversion(const Facts &facts, const Selection &selection)
{
    const auto counts = conversionCounts(facts, selection);
    return counts ? conversionFigure(*counts) : Figure();
}

RowList stageConversionRows(const Facts &facts, const Selection &selection)
{
    const auto cohort = conversionCohort(facts, selection);
    return cohort
               ? RowList{.numeratorDeals = idsOf(cohort->wentOn), .denominatorDeals = idsOf(cohort->reached)}
               : RowList();
}

RowList stageTimeRows(const Facts &facts, const Selection &selection)
{
    RowList rows;
    for (const DealTime &time : stageTimesOf(facts, selection))
        rows.numeratorDeals.push_back(time.deal);
    return rows;
}

Figure bottleneck(const Facts &facts, const Selection &selection)
{
    const auto found = findBottleneck(facts, selection);
    if (!found)
        return {};
    Figure figure{.value = found->finding.days, .n = found->deals, .finding = found->finding};
    note(figure, Caveat::NoAmount, found->missing);
    note(figure, Caveat::NoRate, found->withoutRate);
    return figure;
}

RowList bottleneckRows(const Facts &facts, const Selection &selection)
{
    return {.numeratorDeals = bottleneckDeals(facts, selection)};
}

/// @p compute where the selection is one of deals.
template<auto compute> auto ofDeals(const Facts &facts, const Selection &selection)
{
    using Answer = decltype(compute(facts, selection));
    return appliesToDeals(selection) ? compute(facts, selection) : Answer();
}

} // namespace

std::vector<Metric> stageMetrics()
{
    return {
        {.key = "stage_conversion",
         .unit = Unit::Share,
         .better = Better::Higher,
         .basis = DateBasis::Entry,
         .additive = false,
         .name = QT_TRANSLATE_NOOP("Metric", "Stage conversion"),
         .shortName = QT_TRANSLATE_NOOP("Metric", "Conversion"),
         .meaning = QT_TRANSLATE_NOOP(
             "Metric",
             "Of the deals that first reached a stage, or one beyond it, in the period, the share that has "
             "reached the next stage or one beyond by now. A skipped stage counts as passed, a move back or "
             "a reopening counts nothing anew, and a deal that was lost later stays in. Over all stages: "
             "from the first stage to won."),
         .formula = QT_TRANSLATE_NOOP("Metric",
                                      "reached the next stage or beyond %1 ÷ reached the stage or beyond %2"),
         .parts = "",
         .compute = ofDeals<stageConversion>,
         .rows = ofDeals<stageConversionRows>,
         //: %1 deals: part of "8 went on of 12 that reached it"
         .numeratorRows = QT_TRANSLATE_NOOP("Metric", "%1 went on"),
         //: %1 deals: part of "8 went on of 12 that reached it"
         .denominatorRows = QT_TRANSLATE_NOOP("Metric", "%1 that reached it")},
        {.key = "stage_time",
         .unit = Unit::Days,
         .better = Better::Lower,
         .basis = DateBasis::Stay,
         .additive = false,
         .name = QT_TRANSLATE_NOOP("Metric", "Stage velocity"),
         .shortName = QT_TRANSLATE_NOOP("Metric", "Days per stage"),
         .meaning = QT_TRANSLATE_NOOP(
             "Metric",
             "How many days deals are in a stage: the median, with the 75th percentile beside it, of those "
             "that left it in the period and of those that are still inside, whose age counts so that stuck "
             "deals are not hidden. Several visits of one deal add up. Over all stages: a deal's days per "
             "stage it was in."),
         .formula = QT_TRANSLATE_NOOP(
             "Metric", "median of days in the stage, of deals that left and deals still inside"),
         .parts = "",
         .compute = ofDeals<stageTime>,
         .rows = ofDeals<stageTimeRows>},
        {.key = "bottleneck",
         .unit = Unit::Days,
         .better = Better::Neither,
         .basis = DateBasis::Stay,
         .additive = false,
         .name = QT_TRANSLATE_NOOP("Metric", "Bottleneck"),
         .shortName = QT_TRANSLATE_NOOP("Metric", "Bottleneck"),
         .meaning = QT_TRANSLATE_NOOP(
             "Metric",
             "The stage whose median days rose most against the four periods before, by a quarter and a day "
             "at least on five deals or more. When none did: the stage where the most value has been "
             "inside for longer than the 75th percentile."),
         .formula = QT_TRANSLATE_NOOP(
             "Metric",
             "largest rise of the days in a stage, else largest value older than the 75th percentile"),
         .parts = "",
         .compute = ofDeals<bottleneck>,
         .rows = ofDeals<bottleneckRows>},
    };
}

} // namespace laju
