// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/deal_books.h"

#include <algorithm>
#include <iterator>

namespace laju {

namespace {

/// The entries of @p list, which are sorted by day, whose day lies in @p days.
template<class List> auto within(const List &list, const Period &days)
{
    const auto day = [](const auto &entry) { return entry.day; };
    const auto first = std::ranges::lower_bound(list, dayNumber(days.from()), {}, day);
    const auto last = std::ranges::lower_bound(first, list.end(), dayNumber(days.to()), {}, day);
    return std::span(first, last);
}

} // namespace

template<class Put> void DealBooks::Book::place(const DealFact &deal, quint32 index, Put put)
{
    const auto dates = [&](std::optional<Day> day) {
        return DealDates{.day = day ? dayNumber(*day) : 0,
                         .index = index,
                         .created = deal.created ? dayNumber(*deal.created) : DealDates::unknownDay,
                         .state = deal.state,
                         .atOnce = deal.createdAt && deal.createdAt == deal.closedAt};
    };
    put(deal.created ? created : createdUndated, dates(deal.created));
    if (deal.state == StageKind::Open)
        put(open, dates({}));
    else
        put(deal.closed ? closed : closedUndated, dates(deal.closed));
}

template<class Put> void DealBooks::place(quint32 index, Put put)
{
    const DealFact &deal = m_deals[index];
    m_books[deal.rep].place(deal, index, put);
    m_everybody.place(deal, index, put);
}

DealBooks::DealBooks(std::vector<DealFact> deals)
    : m_deals(std::move(deals))
{
    // As their stays are: what asks for both finds them side by side.
    if (!std::ranges::is_sorted(m_deals, {}, &DealFact::id))
        std::ranges::sort(m_deals, {}, &DealFact::id);
    m_index.reserve(m_deals.size());
    for (List *list : {&m_everybody.closed, &m_everybody.created})
        list->reserve(m_deals.size());
    for (quint32 index = 0; index < m_deals.size(); ++index) {
        m_index.emplace(m_deals[index].id, index);
        place(index, [](List &list, const DealDates &entry) { list.push_back(entry); });
        if (isDatedWin(m_deals[index]))
            m_wins[*m_deals[index].account].push_back(index);
    }
    const auto sort = [](Book &book) {
        for (List *list : {&book.closed, &book.created}) {
            std::ranges::sort(*list);
            list->shrink_to_fit();
        }
    };
    for (auto &[rep, book] : m_books)
        sort(book);
    sort(m_everybody);
    DayTally firstWins;
    for (auto &[account, wins] : m_wins) {
        std::ranges::sort(wins, [this](quint32 one, quint32 other) { return wonEarlier(one, other); });
        firstWins.add({1, dayNumber(*m_deals[wins.front()].closed)});
    }
    m_firstWins = firstWins.totals();
}

void DealBooks::put(const DealFact &deal)
{
    const auto [found, isNew] = m_index.try_emplace(deal.id, static_cast<quint32>(m_deals.size()));
    if (isNew) {
        m_deals.push_back(deal);
    } else {
        take(found->second);
        m_deals[found->second] = deal;
    }
    enter(found->second);
}

void DealBooks::remove(OpportunityId deal)
{
    const auto found = m_index.find(deal);
    if (found == m_index.end())
        return;
    const quint32 index = found->second;
    const auto last = static_cast<quint32>(m_deals.size() - 1);
    take(index);
    m_index.erase(found);
    if (index != last) {
        take(last);
        m_deals[index] = std::move(m_deals[last]);
        m_index[m_deals[index].id] = index;
        enter(index);
    }
    m_deals.pop_back();
}

void DealBooks::enter(quint32 index)
{
    place(index, [](List &list, const DealDates &entry) {
        list.insert(std::ranges::lower_bound(list, entry), entry);
    });
    enterWin(index);
}

void DealBooks::take(quint32 index)
{
    place(index,
          [](List &list, const DealDates &entry) { list.erase(std::ranges::lower_bound(list, entry)); });
    takeWin(index);
}

bool DealBooks::isDatedWin(const DealFact &deal) const
{
    return deal.state == StageKind::Won && deal.closed && deal.account;
}

bool DealBooks::wonEarlier(quint32 one, quint32 other) const
{
    const auto order = [this](quint32 index) {
        const DealFact &deal = m_deals[index];
        return std::tuple(*deal.closed, deal.closedAt, deal.id);
    };
    return order(one) < order(other);
}

void DealBooks::enterWin(quint32 index)
{
    if (!isDatedWin(m_deals[index]))
        return;
    std::vector<quint32> &wins = m_wins[*m_deals[index].account];
    countFirstWin(wins, -1);
    wins.insert(std::ranges::lower_bound(
                    wins, index, [this](quint32 one, quint32 other) { return wonEarlier(one, other); }),
                index);
    countFirstWin(wins, 1);
}

void DealBooks::takeWin(quint32 index)
{
    if (!isDatedWin(m_deals[index]))
        return;
    const auto wins = m_wins.find(*m_deals[index].account);
    countFirstWin(wins->second, -1);
    std::erase(wins->second, index);
    countFirstWin(wins->second, 1);
    if (wins->second.empty())
        m_wins.erase(wins);
}

void DealBooks::countFirstWin(const std::vector<quint32> &wins, qint64 number)
{
    if (!wins.empty())
        m_firstWins.add({number, dayNumber(*m_deals[wins.front()].closed)});
}

const DealFact *DealBooks::find(OpportunityId id) const
{
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : &m_deals[found->second];
}

bool DealBooks::isFirstWin(const DealFact &deal) const
{
    const auto wins = deal.account ? m_wins.find(*deal.account) : m_wins.end();
    return wins != m_wins.end() && m_deals[wins->second.front()].id == deal.id;
}

std::optional<Period> DealBooks::extent() const
{
    std::optional<qint32> first;
    std::optional<qint32> last;
    for (const List *list : {&m_everybody.created, &m_everybody.closed}) {
        if (list->empty())
            continue;
        first = std::min(first.value_or(list->front().day), list->front().day);
        last = std::max(last.value_or(list->back().day), list->back().day);
    }
    return first
               ? std::optional(Period::make(dayFromNumber(*first), dayFromNumber(qint64{*last} + 1)).value())
               : std::nullopt;
}

const DealBooks::Book &DealBooks::bookOf(std::optional<RepId> rep) const
{
    static const Book none;
    if (!rep)
        return m_everybody;
    const auto found = m_books.find(*rep);
    return found == m_books.end() ? none : found->second;
}

void DealBooks::add(std::span<const DealDates> entries, Found &deals) const
{
    std::ranges::transform(entries, std::back_inserter(deals),
                           [this](const DealDates &entry) { return &m_deals[entry.index]; });
}

std::span<const DealDates> DealBooks::closed(std::optional<RepId> rep, const Period &days) const
{
    return within(bookOf(rep).closed, days);
}

std::span<const DealDates> DealBooks::created(std::optional<RepId> rep, const Period &days) const
{
    return within(bookOf(rep).created, days);
}

void DealBooks::addClosed(std::optional<RepId> rep, const Period &days, Found &deals) const
{
    add(closed(rep, days), deals);
}

void DealBooks::addCreated(std::optional<RepId> rep, const Period &days, Found &deals) const
{
    add(created(rep, days), deals);
}

void DealBooks::addOpenAt(std::optional<RepId> rep, Day day, Found &deals) const
{
    visitOpenAt(rep, day, [&](const DealDates &entry) { deals.push_back(&m_deals[entry.index]); });
}

void DealBooks::addClosedUndated(std::optional<RepId> rep, Found &deals) const
{
    add(bookOf(rep).closedUndated, deals);
}

void DealBooks::addCreatedUndated(std::optional<RepId> rep, Found &deals) const
{
    add(bookOf(rep).createdUndated, deals);
}

} // namespace laju
