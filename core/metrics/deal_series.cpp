// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/deal_series.h"

#include <algorithm>

namespace laju {

template<class AnyParts, class Take>
void DealSeries::place(AnyParts &parts, const DealFact &deal, const Directory &directory, Take take)
{
    const auto count = [&](DealCount what, Day day, qint64 number = 1) {
        take(parts.counts[static_cast<size_t>(what)], Dated{number, dayNumber(day)});
    };
    if (deal.created) {
        count(DealCount::Created, *deal.created);
        if (deal.state == StageKind::Won)
            count(DealCount::CreatedAndWon, *deal.created);
    }
    const bool isOpen = deal.state == StageKind::Open;
    if (!isOpen && !deal.closed)
        return;
    if (deal.created)
        take(parts.created, Dated{1, dayNumber(*deal.created)});
    else
        parts.createdUndated += take.sign;
    if (isOpen)
        return;
    const qint32 closed = dayNumber(*deal.closed);
    if (deal.created)
        // What was closed before it was created never stood open.
        take(parts.gone, Dated{dayNumber(*deal.created), std::max(closed, dayNumber(*deal.created))});
    else
        take(parts.goneUndated, Dated{1, closed});
    if (deal.state == StageKind::Lost) {
        count(DealCount::Lost, *deal.closed);
        return;
    }
    count(DealCount::Won, *deal.closed);
    count(DealCount::ActivitiesOnWon, *deal.closed, deal.activities);
    if (!deal.account)
        count(DealCount::WonWithoutAccount, *deal.closed);
    if (!deal.created)
        count(DealCount::WonOfUnknownCreation, *deal.closed);
    else
        take(parts.cycles, Dated{(*deal.closed - *deal.created).count(), closed});
    if (deal.created && deal.createdAt && deal.createdAt == deal.closedAt)
        count(DealCount::WonAtOnce, *deal.closed);
    if (!deal.amount || deal.amount->minor() <= 0)
        count(DealCount::WonWithoutAmount, *deal.closed);
    else if (const auto amount = directory.inReportingCurrency(*deal.amount, *deal.closed))
        take(parts.amounts, Dated{amount->minor(), closed});
    else
        count(DealCount::WonWithoutRate, *deal.closed);
}

namespace {

/// Gathers what is to be sorted at once.
struct Gather
{
    static constexpr int sign = 1;
    void operator()(DayTally &tally, const Dated &dated) const { tally.add(dated); }
    void operator()(std::vector<Dated> &list, const Dated &dated) const { list.push_back(dated); }
};
struct Add
{
    static constexpr int sign = 1;
    void operator()(DayTotals &totals, const Dated &dated) const { totals.add(dated); }
    void operator()(DatedValues &values, const Dated &dated) const { values.add(dated); }
};
struct Remove
{
    static constexpr int sign = -1;
    void operator()(DayTotals &totals, const Dated &dated) const { totals.add({-dated.value, dated.day}); }
    void operator()(DatedValues &values, const Dated &dated) const { values.remove(dated); }
};

} // namespace

DealSeries::DealSeries(std::span<const DealFact> deals, const Directory &directory)
{
    Parts<DayTally, std::vector<Dated>> lists;
    for (const DealFact &deal : deals)
        place(lists, deal, directory, Gather());
    std::ranges::transform(lists.counts, m_parts.counts.begin(), &DayTally::totals);
    m_parts.amounts = DatedValues(lists.amounts);
    m_parts.cycles = DatedValues(lists.cycles);
    m_parts.created = lists.created.totals();
    m_parts.gone = DatedValues(lists.gone);
    m_parts.goneUndated = lists.goneUndated.totals();
    m_parts.createdUndated = lists.createdUndated;
}

void DealSeries::add(const DealFact &deal, const Directory &directory)
{
    place(m_parts, deal, directory, Add());
}

void DealSeries::remove(const DealFact &deal, const Directory &directory)
{
    place(m_parts, deal, directory, Remove());
}

qint64 DealSeries::count(DealCount what, const Period &days) const
{
    return m_parts.counts[static_cast<size_t>(what)].between(days);
}

qint64 DealSeries::openAt(Day day) const
{
    return openAt(day, day) + m_parts.createdUndated - m_parts.goneUndated.before(day);
}

qint64 DealSeries::openAt(Day day, Day created) const
{
    const Period before = Period::make(Period::always().from(), day).value();
    return m_parts.created.before(created) - m_parts.gone.countBelow(dayNumber(created), before);
}

} // namespace laju
