// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/facts.h"

#include <algorithm>
#include <set>

namespace laju {

namespace {

/// Stays that began at one moment, as when a deal goes through several stages at once, are in the order of
/// their moves.
bool byDeal(const StageStay &a, const StageStay &b)
{
    const auto order = [](const StageStay &stay) {
        return std::tuple(stay.opportunity, stay.entered, stay.move, stay.left.value_or(Instant::max()),
                          stay.stage);
    };
    return order(a) < order(b);
}

/// The entries of @p dated, which are sorted by day, whose day lies in @p days.
template<class Dated> std::span<const Dated> within(const std::vector<Dated> &dated, const Period &days)
{
    const auto first = std::ranges::lower_bound(dated, dayNumber(days.from()), {}, &Dated::day);
    const auto last = std::ranges::lower_bound(first, dated.end(), dayNumber(days.to()), {}, &Dated::day);
    return {first, last};
}

} // namespace

size_t Facts::KeyHash::operator()(const Key &key) const noexcept
{
    return qHashMulti(0, key.number, key.rep);
}

Facts::Facts(FactSnapshot snapshot, std::shared_ptr<const Directory> directory)
    : m_directory(std::move(directory))
    , m_deals(std::move(snapshot.deals))
    , m_stays(std::move(snapshot.stays))
{
    // They come by block of days, rep and measure: most are the next one of the running total at hand.
    std::optional<Key> key;
    std::vector<RunningTotal> *totals = nullptr;
    for (const ActivityFact &fact : snapshot.activities) {
        const Key own{static_cast<qint32>(fact.measure), fact.rep.number()};
        if (key != own) {
            totals = &m_totals[own];
            key = own;
        }
        const qint32 day = dayNumber(fact.day);
        if (fact.value != 0 && (totals->empty() || totals->back().day < day)) {
            totals->push_back({day, (totals->empty() ? 0 : totals->back().total) + fact.value});
        } else {
            add(fact);
            key.reset(); // the total may be gone
        }
    }
    std::ranges::sort(snapshot.samples, {}, &SampleFact::day);
    std::ranges::for_each(snapshot.samples, [this](const SampleFact &fact) { put(fact); });
    std::ranges::sort(m_stays, byDeal);
    std::ranges::sort(m_deals, {},
                      &DealFact::id); // as their stays are: what asks for both finds them side by side
    for (size_t i = 0; i < m_deals.size(); ++i)
        m_dealIndex.emplace(m_deals[i].id, i);
    indexDeals();
    measureExtent();
}

void Facts::setDirectory(std::shared_ptr<const Directory> directory)
{
    m_directory = std::move(directory);
    m_scopeTotals.clear(); // who is in which team may be another
}

void Facts::apply(const Change &change)
{
    std::ranges::for_each(change.activityFacts, [this](const ActivityFact &fact) {
        m_scopeTotals.forget(fact.measure);
        add(fact);
    });
    std::ranges::for_each(change.samples, [this](const SampleFact &fact) { put(fact); });
    if (!change.deals.empty() || !change.dealsGone.empty() || !change.stays.empty()) {
        std::vector<OpportunityId> touched = change.dealsGone;
        std::ranges::transform(change.deals, std::back_inserter(touched), &DealFact::id);
        std::ranges::transform(change.stays, std::back_inserter(touched), &StageStay::opportunity);
        replaceStays(touched, change.stays);
        std::ranges::for_each(change.deals, [this](const DealFact &deal) { put(deal); });
        std::ranges::for_each(change.dealsGone, [this](OpportunityId deal) { remove(deal); });
        indexDeals();
    }
    measureExtent();
}

void Facts::add(const ActivityFact &fact)
{
    if (fact.value == 0)
        return;
    const qint32 day = dayNumber(fact.day);
    const Key key{static_cast<qint32>(fact.measure), fact.rep.number()};
    std::vector<RunningTotal> &totals = m_totals[key];
    auto at = std::ranges::lower_bound(totals, day, {}, &RunningTotal::day);
    const auto totalBefore = [&] { return at == totals.begin() ? 0 : (at - 1)->total; };
    if (at == totals.end() || at->day != day)
        at = totals.insert(at, RunningTotal{day, totalBefore()});
    for (auto later = at; later != totals.end(); ++later)
        later->total += fact.value;
    // A day whose work was all taken back is a day without work.
    if (at->total == totalBefore())
        totals.erase(at);
    if (totals.empty())
        m_totals.erase(key);
}

void Facts::put(const SampleFact &fact)
{
    const Key key{static_cast<qint32>(fact.sample), fact.rep.number()};
    SampleBook &book = m_samples[key];
    book.put(fact.day, fact.values);
    if (book.isEmpty())
        m_samples.erase(key);
}

void Facts::put(const DealFact &deal)
{
    const auto [found, isNew] = m_dealIndex.try_emplace(deal.id, m_deals.size());
    if (isNew)
        m_deals.push_back(deal);
    else
        m_deals[found->second] = deal;
}

void Facts::remove(OpportunityId deal)
{
    const auto found = m_dealIndex.find(deal);
    if (found == m_dealIndex.end())
        return;
    const size_t index = found->second;
    m_dealIndex.erase(found);
    if (index != m_deals.size() - 1) {
        m_deals[index] = std::move(m_deals.back());
        m_dealIndex[m_deals[index].id] = index;
    }
    m_deals.pop_back();
}

void Facts::replaceStays(std::span<const OpportunityId> deals, std::span<const StageStay> stays)
{
    const std::set<OpportunityId> touched(deals.begin(), deals.end());
    std::erase_if(m_stays, [&](const StageStay &stay) { return touched.contains(stay.opportunity); });
    const auto kept = m_stays.insert(m_stays.end(), stays.begin(), stays.end());
    std::sort(kept, m_stays.end(), byDeal);
    std::inplace_merge(m_stays.begin(), kept, m_stays.end(), byDeal);
}

void Facts::indexDeals()
{
    m_books.clear();
    m_everybody = {};
    m_firstWins.clear();
    const auto winOrder = [](const DealFact &deal) {
        return std::tuple(*deal.closed, deal.closedAt, deal.id);
    };
    for (size_t i = 0; i < m_deals.size(); ++i) {
        const DealFact &deal = m_deals[i];
        m_books[deal.rep].add(deal, i);
        m_everybody.add(deal, i);
        if (deal.state == StageKind::Won && deal.closed && deal.account) {
            const auto [first, isNew] = m_firstWins.try_emplace(*deal.account, i);
            if (!isNew && winOrder(deal) < winOrder(m_deals[first->second]))
                first->second = i;
        }
    }
    for (auto &[rep, book] : m_books)
        book.sort();
    m_everybody.sort();
}

void Facts::Book::add(const DealFact &deal, size_t index)
{
    if (deal.created)
        created.push_back({dayNumber(*deal.created), index});
    else
        createdUndated.push_back(index);
    if (deal.state == StageKind::Open)
        open.push_back(index);
    else if (deal.closed)
        closed.push_back({dayNumber(*deal.closed), index});
    else
        closedUndated.push_back(index);
}

void Facts::Book::sort()
{
    std::ranges::sort(closed, {}, &DatedDeal::day);
    std::ranges::sort(created, {}, &DatedDeal::day);
}

void Facts::measureExtent()
{
    std::optional<qint32> first;
    std::optional<qint32> last;
    const auto include = [&](const auto &dated) {
        if (dated.empty())
            return;
        first = std::min(first.value_or(dated.front().day), dated.front().day);
        last = std::max(last.value_or(dated.back().day), dated.back().day);
    };
    for (const auto &[key, totals] : m_totals)
        include(totals);
    for (const auto &[rep, book] : m_books) {
        include(book.created);
        include(book.closed);
    }
    m_extent = first ? std::optional(Period::make(dayFromNumber(*first), dayFromNumber(*last + 1)).value())
                     : std::nullopt;
}

qint64 Facts::sum(Measure measure, std::span<const RepSpan> spans) const
{
    qint64 sum = 0;
    for (const RepSpan &span : spans) {
        const auto found = m_totals.find({static_cast<qint32>(measure), span.rep.number()});
        if (found == m_totals.end())
            continue;
        const auto totalBefore = [&totals = found->second](Day day) -> qint64 {
            const auto at = std::ranges::lower_bound(totals, dayNumber(day), {}, &RunningTotal::day);
            return at == totals.begin() ? 0 : (at - 1)->total;
        };
        sum += totalBefore(span.days.to()) - totalBefore(span.days.from());
    }
    return sum;
}

qint64 Facts::sum(Measure measure, const Scope &scope, const Period &days) const
{
    if (std::holds_alternative<RepId>(scope))
        return sum(measure, m_directory->spans(scope, days));
    return m_scopeTotals.sum(measure, scope, days, [&] { return totalsOf(measure, scope); });
}

DayTotals Facts::totalsOf(Measure measure, const Scope &scope) const
{
    if (!m_extent)
        return {};
    const qint32 first = dayNumber(m_extent->from());
    std::vector<qint64> byDay(static_cast<size_t>(m_extent->days()));
    for (const RepSpan &span : m_directory->spans(scope, *m_extent)) {
        const auto found = m_totals.find({static_cast<qint32>(measure), span.rep.number()});
        if (found == m_totals.end())
            continue;
        const std::vector<RunningTotal> &totals = found->second;
        const auto from =
            std::ranges::lower_bound(totals, dayNumber(span.days.from()), {}, &RunningTotal::day);
        const auto to =
            std::ranges::lower_bound(from, totals.end(), dayNumber(span.days.to()), {}, &RunningTotal::day);
        qint64 before = from == totals.begin() ? 0 : (from - 1)->total;
        std::for_each(from, to, [&](const RunningTotal &total) {
            byDay[static_cast<size_t>(total.day - first)] += total.total - std::exchange(before, total.total);
        });
    }
    return DayTotals(first, byDay);
}

std::vector<DayValues> Facts::valuesByDay(Sample sample, std::span<const RepSpan> spans) const
{
    std::vector<DayValues> days;
    for (const RepSpan &span : spans) {
        const auto found = m_samples.find({static_cast<qint32>(sample), span.rep.number()});
        if (found != m_samples.end())
            std::ranges::move(found->second.within(span.days), std::back_inserter(days));
    }
    return days;
}

std::vector<SampleRun> Facts::values(Sample sample, std::span<const RepSpan> spans) const
{
    return together(valuesByDay(sample, spans));
}

const Facts::Book &Facts::bookOf(RepId rep) const
{
    static const Book none;
    const auto found = m_books.find(rep);
    return found == m_books.end() ? none : found->second;
}

void Facts::take(std::span<const DatedDeal> dated, std::vector<const DealFact *> &deals) const
{
    std::ranges::transform(dated, std::back_inserter(deals),
                           [this](const DatedDeal &each) { return &m_deals[each.index]; });
}

void Facts::take(std::span<const size_t> indexes, std::vector<const DealFact *> &deals) const
{
    std::ranges::transform(indexes, std::back_inserter(deals),
                           [this](size_t index) { return &m_deals[index]; });
}

void Facts::takeOpen(const Book &book, Day day, std::vector<const DealFact *> &deals) const
{
    const auto consider = [&](size_t index) {
        const DealFact &deal = m_deals[index];
        if (!deal.created || *deal.created < day)
            deals.push_back(&deal);
    };
    std::ranges::for_each(book.open, consider);
    const auto closedLater = std::ranges::lower_bound(book.closed, dayNumber(day), {}, &DatedDeal::day);
    std::for_each(closedLater, book.closed.end(), [&](const DatedDeal &dated) { consider(dated.index); });
}

std::vector<const DealFact *> Facts::closedWithin(std::span<const RepSpan> spans) const
{
    std::vector<const DealFact *> deals;
    for (const RepSpan &span : spans)
        take(within(bookOf(span.rep).closed, span.days), deals);
    return deals;
}

std::vector<const DealFact *> Facts::closedWithin(const Period &days) const
{
    std::vector<const DealFact *> deals;
    take(within(m_everybody.closed, days), deals);
    return deals;
}

std::vector<const DealFact *> Facts::createdWithin(std::span<const RepSpan> spans) const
{
    std::vector<const DealFact *> deals;
    for (const RepSpan &span : spans)
        take(within(bookOf(span.rep).created, span.days), deals);
    return deals;
}

std::vector<const DealFact *> Facts::createdWithin(const Period &days) const
{
    std::vector<const DealFact *> deals;
    take(within(m_everybody.created, days), deals);
    return deals;
}

std::vector<const DealFact *> Facts::openAt(Day day, std::span<const RepSpan> spans) const
{
    std::vector<const DealFact *> deals;
    for (const RepSpan &span : spans)
        takeOpen(bookOf(span.rep), day, deals);
    return deals;
}

std::vector<const DealFact *> Facts::openAt(Day day) const
{
    std::vector<const DealFact *> deals;
    takeOpen(m_everybody, day, deals);
    return deals;
}

std::vector<const DealFact *> Facts::closedUndated(std::span<const RepSpan> spans) const
{
    std::vector<const DealFact *> deals;
    for (const RepSpan &span : spans)
        take(bookOf(span.rep).closedUndated, deals);
    return deals;
}

std::vector<const DealFact *> Facts::closedUndated() const
{
    std::vector<const DealFact *> deals;
    take(m_everybody.closedUndated, deals);
    return deals;
}

std::vector<const DealFact *> Facts::createdUndated(std::span<const RepSpan> spans) const
{
    std::vector<const DealFact *> deals;
    for (const RepSpan &span : spans)
        take(bookOf(span.rep).createdUndated, deals);
    return deals;
}

std::vector<const DealFact *> Facts::createdUndated() const
{
    std::vector<const DealFact *> deals;
    take(m_everybody.createdUndated, deals);
    return deals;
}

const DealFact *Facts::deal(OpportunityId id) const
{
    const auto found = m_dealIndex.find(id);
    return found == m_dealIndex.end() ? nullptr : &m_deals[found->second];
}

std::span<const StageStay> Facts::staysOf(OpportunityId deal) const
{
    return std::ranges::equal_range(m_stays, deal, {}, &StageStay::opportunity);
}

std::optional<StageId> Facts::stageAt(const DealFact &deal, Day day) const
{
    const std::span<const StageStay> stays = staysOf(deal.id);
    if (stays.empty() && deal.state == StageKind::Open)
        return deal.stage;
    std::optional<StageId> stage;
    for (const StageStay &stay : stays) {
        const Stage *known = m_directory->stage(stay.stage);
        if (stay.enteredDay < day && known && (*known)->kind == StageKind::Open)
            stage = stay.stage;
    }
    return stage;
}

bool Facts::isFirstWin(const DealFact &deal) const
{
    const auto first = deal.account ? m_firstWins.find(*deal.account) : m_firstWins.end();
    return first != m_firstWins.end() && m_deals[first->second].id == deal.id;
}

} // namespace laju
