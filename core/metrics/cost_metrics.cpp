// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/catalogue_parts.h"
#include "core/metrics/deal_totals.h"
#include "core/metrics/figures.h"

#include <QCoreApplication>

#include <set>

namespace laju {

namespace {

using Classes = std::set<CostClass>;

/// The part of @p minor, which is a month's, that falls on the days of @p period. Rounded on the sum from the
/// month's first day on, so that the parts of a month sum to the month.
qint64 partOfMonth(qint64 minor, const Period &month, const Period &period)
{
    const auto untilDay = [&](Day day) {
        const qint64 elapsed = (day - month.from()).count();
        const qint64 days = month.days();
        // Whole parts and rest apart: the product of the two could be too large.
        return minor / days * elapsed + (minor % days * elapsed * 2 + days) / (days * 2);
    };
    const Period part = month.intersected(period);
    return untilDay(part.to()) - untilDay(part.from());
}

/// The month that a cost counts in: its own, or with a lag one that much later.
Period monthCountedIn(const Cost &cost, std::chrono::months lag)
{
    const Day first = dayOf(std::chrono::year_month_day(cost->month) + lag);
    return Period::containing(first, Calendar::Month);
}

struct Costs
{
    Total total = {};
    qint64 entries = 0; ///< how many costs count for any day of the period
    qint64 withoutRate = 0;
    qint64 inPart = 0;    ///< of the entries: those of months that the period holds only in part
    qint64 companies = 0; ///< costs of the company as a whole, left out of a team's
};

Costs costsOf(const Classes &classes, const Facts &facts, const Selection &selection)
{
    const Directory &directory = facts.directory();
    const TeamId *team = std::get_if<TeamId>(&selection.scope);
    const std::vector<TeamId> teams = team ? directory.withSubTeams(*team) : std::vector<TeamId>();
    Costs costs;
    for (const Cost &cost : directory.costs) {
        const Period month = monthCountedIn(cost, directory.settings.acquisitionLag);
        const Period counted = month.intersected(selection.period);
        if (!classes.contains(cost->costClass) || counted.isEmpty())
            continue;
        if (team && !cost->team) {
            ++costs.companies;
            continue;
        }
        if (team && std::ranges::find(teams, *cost->team) == teams.end())
            continue;
        const Result<Money> amount = directory.inReportingCurrency(cost->amount, cost->month);
        if (!amount) {
            ++costs.withoutRate;
            continue;
        }
        ++costs.entries;
        costs.inPart += counted != month ? 1 : 0;
        costs.total.add(partOfMonth(amount->minor(), month, selection.period));
    }
    return costs;
}

Deals newCustomers(const Facts &facts, const Selection &selection)
{
    Deals deals = closedDeals(facts, selection, StageKind::Won);
    std::erase_if(deals, [&](const DealFact *deal) { return !facts.isFirstWin(*deal); });
    return deals;
}

/// Costs are the company's or a team's: not a rep's, nor a product's.
bool applies(const Selection &selection)
{
    return !std::holds_alternative<RepId>(selection.scope) && selection.takesEveryDeal() &&
           !selection.withoutTeam && !selection.stage && !selection.withoutStage && !selection.type;
}

Figure acquisitionCost(const Classes &classes, const Facts &facts, const Selection &selection)
{
    const Costs costs = costsOf(classes, facts, selection);
    const qint64 customers = countNewCustomers(facts, selection);
    Figure figure = ratioFigure(costs.total, customers);
    // No cost on record is not a cost of 0, and a part of the costs is not all of them.
    if (costs.entries == 0 || costs.withoutRate > 0) {
        figure.value.reset();
        figure.numerator.reset();
    }
    if (costs.entries == 0 && costs.withoutRate == 0)
        figure.caveats.push_back({Caveat::NoCosts, 0});
    else if (customers == 0)
        figure.caveats.push_back({Caveat::NoNewCustomers, 0});
    note(figure, Caveat::CostWithoutRate, costs.withoutRate);
    note(figure, Caveat::CompanyCosts, costs.companies);
    note(figure, Caveat::CostLag, facts.directory().settings.acquisitionLag.count());
    note(figure, Caveat::PartMonth, costs.inPart);
    note(figure, Caveat::NoAccount, countWonWithoutAccount(facts, selection));
    note(figure, Caveat::UnknownClose, countClosedUndated(facts, selection, StageKind::Won));
    return figure;
}

Metric costMetric(const char *key, const Classes &classes, const Words &words)
{
    return makeMetric(
        key, {Unit::Money, Better::Lower, DateBasis::Month, false}, words,
        [classes](const Facts &facts, const Selection &selection) {
            return applies(selection) ? acquisitionCost(classes, facts, selection) : Figure();
        },
        [](const Facts &facts, const Selection &selection) {
            return applies(selection) ? RowList{.denominatorDeals = idsOf(newCustomers(facts, selection))}
                                      : RowList();
        });
}

} // namespace

std::vector<Metric> costMetrics()
{
    //: %1 is how many customers were won
    constexpr const char *customers = QT_TRANSLATE_NOOP("Metric", "new customers: %1");
    return {
        costMetric(
            "cac", {CostClass::Marketing, CostClass::Sales},
            {.name = QT_TRANSLATE_NOOP("Metric", "Customer acquisition cost"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "CAC"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "What it cost in sales and marketing to win a customer. A customer is new with the "
                 "first deal that its account gave. A month's cost is spread evenly over its days, or with a "
                 "lag "
                 "over those of a later month. A team's figure counts the costs of that team and of the "
                 "teams below it, and none of the company as a whole."),
             .formula = QT_TRANSLATE_NOOP("Metric", "(sales + marketing cost) %1 ÷ new customers %2"),
             .denominatorRows = customers}),
        costMetric(
            "cac_paid", {CostClass::Marketing},
            {.name = QT_TRANSLATE_NOOP("Metric", "Customer acquisition cost, marketing only"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Paid CAC"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "What it cost in marketing alone to win a customer. A customer is new with the first "
                 "deal that its account gave. A month's cost is spread evenly over its days, or with a lag "
                 "over those of a later month. A team's figure counts the costs of that team and of the "
                 "teams below it, and none of the company as a whole."),
             .formula = QT_TRANSLATE_NOOP("Metric", "marketing cost %1 ÷ new customers %2"),
             .denominatorRows = customers}),
        costMetric(
            "cac_loaded", {CostClass::Marketing, CostClass::Sales, CostClass::Other},
            {.name = QT_TRANSLATE_NOOP("Metric", "Customer acquisition cost, fully loaded"),
             .shortName = QT_TRANSLATE_NOOP("Metric", "Loaded CAC"),
             .meaning = QT_TRANSLATE_NOOP(
                 "Metric",
                 "What it cost in all to win a customer, overhead included. A customer is new with the first "
                 "deal that its account gave. A month's cost is spread evenly over its days, or with a lag "
                 "over those of a later month. A team's figure counts the costs of that team and of the "
                 "teams below it, and none of the company as a whole."),
             .formula = QT_TRANSLATE_NOOP("Metric", "all cost %1 ÷ new customers %2"),
             .denominatorRows = customers}),
    };
}

} // namespace laju
