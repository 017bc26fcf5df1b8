// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/selected_deals.h"

#include "core/metrics/spellings.h"

#include <algorithm>

namespace laju {

namespace {

Deals selected(Deals deals, const Selection &selection)
{
    DealFilter takes(selection);
    std::erase_if(deals, [&](const DealFact *deal) {
        // In which stage a deal stands now is always known.
        return selection.withoutStage || (selection.stage && deal->stage != selection.stage) || !takes(*deal);
    });
    return deals;
}

/// What is left of @p spans without the days on which their reps are in a team.
std::vector<RepSpan> outsideTeams(const std::vector<RepSpan> &spans, const Directory &directory)
{
    std::vector<RepSpan> outside;
    for (const RepSpan &span : spans) {
        std::vector<Period> inside;
        for (const Team &team : directory.teams) {
            for (const RepSpan &member : directory.spans(team->id, span.days)) {
                if (member.rep == span.rep)
                    inside.push_back(member.days);
            }
        }
        std::ranges::sort(inside, {}, &Period::from);
        Day next = span.days.from();
        const auto addUntil = [&](Day end) {
            if (next < end)
                outside.push_back({span.rep, Period::make(next, end).value()});
        };
        for (const Period &days : inside) {
            addUntil(days.from());
            next = std::max(next, days.to());
        }
        addUntil(span.days.to());
    }
    return outside;
}

} // namespace

bool isEverybody(const Selection &selection)
{
    return std::holds_alternative<Company>(selection.scope) && selection.isWholeScope();
}

DealFilter::DealFilter(const Selection &selection)
    : m_product(selection.product)
    , m_withoutProduct(selection.withoutProduct)
{
    if (selection.leadSource)
        m_source = keyOfWord(*selection.leadSource);
}

bool DealFilter::operator()(const DealFact &deal)
{
    if ((m_product && deal.product != m_product) || (m_withoutProduct && deal.product))
        return false;
    if (!m_source)
        return true;
    const auto [at, isNew] = m_known.try_emplace(deal.leadSource);
    if (isNew)
        at->second = keyOfWord(at->first) == *m_source;
    return at->second;
}

std::vector<QString> leadSources(const Facts &facts)
{
    Spellings spellings;
    for (const DealFact &deal : facts.deals())
        (void)spellings.add(deal.leadSource);
    std::vector<QString> names;
    for (size_t group = 0; group < spellings.groups(); ++group)
        names.push_back(spellings.name(group));
    std::ranges::sort(names, {},
                      [](const QString &name) { return std::pair(name.isEmpty(), keyOfWord(name)); });
    return names;
}

std::vector<RepSpan> spansOf(const Selection &selection, const Directory &directory)
{
    if (selection.withoutTeam)
        return outsideTeams(directory.spans(selection.scope, selection.period), directory);
    const RepId *rep = selection.within ? std::get_if<RepId>(&selection.scope) : nullptr;
    std::vector<RepSpan> spans =
        directory.spans(rep ? Scope(*selection.within) : selection.scope, selection.period);
    if (rep)
        std::erase_if(spans, [&](const RepSpan &span) { return span.rep != *rep; });
    return spans;
}

std::vector<RepSpan> spansAtEnd(const Selection &selection, const Directory &directory)
{
    Selection atEnd = selection;
    atEnd.period = Period::ofDay(selection.period.last());
    return spansOf(atEnd, directory);
}

Deals closedDeals(const Facts &facts, const Selection &selection)
{
    return selected(isEverybody(selection) ? facts.closedWithin(selection.period)
                                           : facts.closedWithin(spansOf(selection, facts.directory())),
                    selection);
}

Deals closedDeals(const Facts &facts, const Selection &selection, StageKind kind)
{
    Deals deals = closedDeals(facts, selection);
    std::erase_if(deals, [&](const DealFact *deal) { return deal->state != kind; });
    return deals;
}

Deals createdDeals(const Facts &facts, const Selection &selection)
{
    return selected(isEverybody(selection) ? facts.createdWithin(selection.period)
                                           : facts.createdWithin(spansOf(selection, facts.directory())),
                    selection);
}

Deals openDeals(const Facts &facts, const Selection &selection)
{
    Deals deals = isEverybody(selection)
                      ? facts.openAt(selection.period.to())
                      : facts.openAt(selection.period.to(), spansAtEnd(selection, facts.directory()));
    const auto isInStage = [&](const DealFact &deal) {
        if (!selection.stage && !selection.withoutStage)
            return true;
        return facts.stageAt(deal, selection.period.to()) == selection.stage;
    };
    DealFilter takes(selection);
    std::erase_if(deals, [&](const DealFact *deal) { return !takes(*deal) || !isInStage(*deal); });
    return deals;
}

qint64 countClosedUndated(const Facts &facts, const Selection &selection, std::optional<StageKind> kind)
{
    const Deals deals =
        selected(isEverybody(selection) ? facts.closedUndated()
                                        : facts.closedUndated(spansAtEnd(selection, facts.directory())),
                 selection);
    return std::ranges::count_if(deals, [&](const DealFact *deal) { return !kind || deal->state == *kind; });
}

qint64 countCreatedUndated(const Facts &facts, const Selection &selection)
{
    return std::ssize(selected(isEverybody(selection)
                                   ? facts.createdUndated()
                                   : facts.createdUndated(spansAtEnd(selection, facts.directory())),
                               selection));
}

Amounts amountsOf(const Deals &deals, const Directory &directory, std::optional<Day> on)
{
    Amounts amounts;
    for (const DealFact *deal : deals) {
        if (!deal->amount || deal->amount->minor() <= 0) {
            ++amounts.missing;
            continue;
        }
        const Result<Money> money = directory.inReportingCurrency(*deal->amount, on ? *on : *deal->closed);
        if (!money) {
            ++amounts.withoutRate;
            continue;
        }
        amounts.deals.push_back(deal);
        amounts.minor.push_back(money->minor());
    }
    return amounts;
}

Cycles cyclesOf(const Deals &closed)
{
    Cycles cycles;
    for (const DealFact *deal : closed) {
        if (!deal->created) {
            ++cycles.undated;
            continue;
        }
        cycles.deals.push_back(deal);
        cycles.days.push_back((*deal->closed - *deal->created).count());
        cycles.sameInstant += deal->createdAt && deal->createdAt == deal->closedAt ? 1 : 0;
    }
    return cycles;
}

std::vector<OpportunityId> idsOf(const Deals &deals)
{
    std::vector<OpportunityId> ids;
    std::ranges::transform(deals, std::back_inserter(ids), &DealFact::id);
    return ids;
}

Deals wonOf(const Deals &deals)
{
    Deals won;
    std::ranges::copy_if(deals, std::back_inserter(won),
                         [](const DealFact *deal) { return deal->state == StageKind::Won; });
    return won;
}

Selection trailingYear(const Selection &selection)
{
    using namespace std::chrono;
    const Day to = selection.period.to();
    year_month_day from = year_month_day(to) - years(1);
    if (!from.ok())
        from = from.year() / from.month() / last; // from 29 February
    Selection trailing = selection;
    trailing.period = Period::make(Day(from), to).value();
    return trailing;
}

} // namespace laju
