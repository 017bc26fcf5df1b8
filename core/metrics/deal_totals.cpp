// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/deal_totals.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace laju {

namespace {

/// Whether deals of every product and stage are meant.
bool isOfAnyKind(const Selection &selection)
{
    return selection.takesEveryDeal() && !selection.stage && !selection.withoutStage;
}

/// What everybody's deals come to by day, where @p selection means all of them.
const DealSeries *seriesOf(const Facts &facts, const Selection &selection)
{
    return isEverybody(selection) && isOfAnyKind(selection) ? &facts.dealSeries() : nullptr;
}

/// Calls @p visit(dates) for the closed deals of @p selection, which means deals of any kind.
template<class Visit> void visitClosed(const Facts &facts, const Selection &selection, Visit visit)
{
    for (const RepSpan &span : spansOf(selection, facts.directory()))
        std::ranges::for_each(facts.dealBooks().closed(span.rep, span.days), visit);
}

/// The same for the created ones.
template<class Visit> void visitCreated(const Facts &facts, const Selection &selection, Visit visit)
{
    for (const RepSpan &span : spansOf(selection, facts.directory()))
        std::ranges::for_each(facts.dealBooks().created(span.rep, span.days), visit);
}

/// The same for those open when the period ends.
template<class Visit> void visitOpen(const Facts &facts, const Selection &selection, Visit visit)
{
    for (const RepSpan &span : spansAtEnd(selection, facts.directory()))
        facts.dealBooks().visitOpenAt(span.rep, selection.period.to(), visit);
}

Deals wonDeals(const Facts &facts, const Selection &selection)
{
    if (!isOfAnyKind(selection))
        return closedDeals(facts, selection, StageKind::Won);
    Deals won;
    visitClosed(facts, selection, [&](const DealDates &deal) {
        if (deal.state == StageKind::Won)
            won.push_back(&facts.deals()[deal.index]);
    });
    return won;
}

} // namespace

qint64 countClosed(const Facts &facts, const Selection &selection, StageKind kind)
{
    if (const DealSeries *series = seriesOf(facts, selection))
        return series->count(kind == StageKind::Won ? DealCount::Won : DealCount::Lost, selection.period);
    if (!isOfAnyKind(selection))
        return std::ssize(closedDeals(facts, selection, kind));
    qint64 count = 0;
    visitClosed(facts, selection, [&](const DealDates &deal) { count += deal.state == kind ? 1 : 0; });
    return count;
}

qint64 countCreated(const Facts &facts, const Selection &selection)
{
    if (const DealSeries *series = seriesOf(facts, selection))
        return series->count(DealCount::Created, selection.period);
    if (!isOfAnyKind(selection))
        return std::ssize(createdDeals(facts, selection));
    qint64 count = 0;
    visitCreated(facts, selection, [&](const DealDates &) { ++count; });
    return count;
}

qint64 countCreatedAndWon(const Facts &facts, const Selection &selection)
{
    if (const DealSeries *series = seriesOf(facts, selection))
        return series->count(DealCount::CreatedAndWon, selection.period);
    if (!isOfAnyKind(selection))
        return std::ssize(wonOf(createdDeals(facts, selection)));
    qint64 count = 0;
    visitCreated(facts, selection,
                 [&](const DealDates &deal) { count += deal.state == StageKind::Won ? 1 : 0; });
    return count;
}

qint64 countOpen(const Facts &facts, const Selection &selection)
{
    if (const DealSeries *series = seriesOf(facts, selection))
        return series->openAt(selection.period.to());
    if (!isOfAnyKind(selection))
        return std::ssize(openDeals(facts, selection));
    qint64 count = 0;
    visitOpen(facts, selection, [&](const DealDates &) { ++count; });
    return count;
}

qint64 countNewCustomers(const Facts &facts, const Selection &selection)
{
    if (seriesOf(facts, selection))
        return facts.newCustomers(selection.period);
    return std::ranges::count_if(wonDeals(facts, selection),
                                 [&](const DealFact *deal) { return facts.isFirstWin(*deal); });
}

qint64 countWonWithoutAccount(const Facts &facts, const Selection &selection)
{
    if (const DealSeries *series = seriesOf(facts, selection))
        return series->count(DealCount::WonWithoutAccount, selection.period);
    return std::ranges::count_if(wonDeals(facts, selection),
                                 [](const DealFact *deal) { return !deal->account; });
}

qint64 countActivitiesOnWon(const Facts &facts, const Selection &selection)
{
    if (const DealSeries *series = seriesOf(facts, selection))
        return series->count(DealCount::ActivitiesOnWon, selection.period);
    qint64 activities = 0;
    std::ranges::for_each(wonDeals(facts, selection),
                          [&](const DealFact *deal) { activities += deal->activities; });
    return activities;
}

OpenAges countOpenOlderThan(double days, const Facts &facts, const Selection &selection)
{
    const Day end = selection.period.to();
    // Older than 3.5 days means 4 or more: created before the day that is 3 days earlier.
    const Day limit = std::min(end, end - std::chrono::days(std::llround(std::floor(days))));
    if (const DealSeries *series = seriesOf(facts, selection))
        return {series->openAt(end, end), series->openAt(end, limit)};
    OpenAges ages;
    if (isOfAnyKind(selection)) {
        visitOpen(facts, selection, [&](const DealDates &deal) {
            ages.dated += deal.isDated() ? 1 : 0;
            ages.older += deal.isDated() && deal.created < dayNumber(limit) ? 1 : 0;
        });
        return ages;
    }
    for (const DealFact *deal : openDeals(facts, selection)) {
        ages.dated += deal->created ? 1 : 0;
        ages.older += deal->created && *deal->created < limit ? 1 : 0;
    }
    return ages;
}

qint64 DealValues::count() const
{
    return std::ssize(m_values) + (m_within ? m_within->all->count(m_within->days) : 0);
}

Total DealValues::sum() const
{
    Total total = m_within ? m_within->all->sum(m_within->days) : Total();
    std::ranges::for_each(m_values, [&](qint64 value) { total.add(value); });
    return total;
}

std::optional<double> DealValues::quantile(double share) const
{
    if (m_within)
        return m_within->all->quantile(share, m_within->days, m_values);
    return laju::quantile(std::vector<double>(m_values.begin(), m_values.end()), share);
}

AmountValues valuesOf(Amounts amounts)
{
    return {DealValues(std::move(amounts.minor)), amounts.missing, amounts.withoutRate};
}

AmountValues wonAmounts(const Facts &facts, const Selection &selection)
{
    const Period &days = selection.period;
    if (const DealSeries *series = seriesOf(facts, selection))
        return {DealValues(series->amounts(), days), series->count(DealCount::WonWithoutAmount, days),
                series->count(DealCount::WonWithoutRate, days)};
    return valuesOf(amountsOf(wonDeals(facts, selection), facts.directory()));
}

CycleValues wonCycles(const Facts &facts, const Selection &selection)
{
    const Period &days = selection.period;
    if (const DealSeries *series = seriesOf(facts, selection))
        return {DealValues(series->cycles(), days), series->count(DealCount::WonOfUnknownCreation, days),
                series->count(DealCount::WonAtOnce, days)};
    if (isOfAnyKind(selection)) {
        std::vector<qint64> cycles;
        qint64 undated = 0;
        qint64 atOnce = 0;
        visitClosed(facts, selection, [&](const DealDates &deal) {
            if (deal.state != StageKind::Won)
                return;
            if (deal.isDated())
                cycles.push_back(deal.day - deal.created);
            undated += deal.isDated() ? 0 : 1;
            atOnce += deal.isDated() && deal.atOnce ? 1 : 0;
        });
        return {DealValues(std::move(cycles)), undated, atOnce};
    }
    Cycles cycles = cyclesOf(wonDeals(facts, selection));
    return {DealValues(std::move(cycles.days)), cycles.undated, cycles.sameInstant};
}

} // namespace laju
