// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_keeper.h"

#include "core/storage/bulk_read.h"
#include "core/storage/sql_text.h"

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

DealFact readDeal(Reader row)
{
    return {.id = row.id<OpportunityId>(),
            .rep = row.id<RepId>(),
            .stage = row.id<StageId>(),
            .state = row.key<StageKind>(),
            .account = row.optionalId<AccountId>(),
            .product = row.optionalId<ProductId>(),
            .created = row.optionalDay(),
            .createdAt = row.optionalInstant(),
            .closed = row.optionalDay(),
            .closedAt = row.optionalInstant(),
            .expectedClose = row.optionalDay(),
            .amount = row.optionalMoney(),
            .probability = row.optionalInteger(),
            .leadSource = row.text(),
            .lossReason = row.text(),
            .activities = row.number()};
}

StageStay readStay(Reader row)
{
    return {.opportunity = row.id<OpportunityId>(),
            .stage = row.id<StageId>(),
            .rep = row.id<RepId>(),
            .entered = row.instant(),
            .left = row.optionalInstant(),
            .enteredDay = row.day(),
            .move = row.id<StageChangeId>()};
}

} // namespace

std::vector<ActivityFact> factsOf(const FactDeltas &deltas)
{
    std::vector<ActivityFact> facts;
    for (const auto &[key, value] : deltas) {
        const auto &[day, rep, measure] = key;
        if (value != 0)
            facts.push_back(
                {dayFromNumber(day), *RepId::fromNumber(rep), Measure{static_cast<qint32>(measure)}, value});
    }
    return facts;
}

void FactKeeper::collect(qint64 activity, int sign, FactDeltas &deltas)
{
    Statement rows(m_connection, sqlNamed("facts.of_activity"_L1));
    rows.bind(activity).run();
    while (rows.next()) {
        Reader row = rows.row();
        const qint64 day = row.number();
        const qint64 rep = row.number();
        const qint64 measure = row.number();
        deltas[{day, rep, measure}] += sign * row.number();
    }
}

void FactKeeper::grow(const FactDeltas &deltas)
{
    for (const auto &[key, value] : deltas) {
        const auto &[day, rep, measure] = key;
        if (value == 0)
            continue;
        Statement(m_connection, sqlNamed("facts.grow"_L1))
            .bind(day)
            .bind(rep)
            .bind(measure)
            .bind(value)
            .run();
        if (value < 0)
            Statement(m_connection, sqlNamed("facts.drop_zero"_L1)).bind(day).bind(rep).bind(measure).run();
    }
}

void FactKeeper::growByBulkList()
{
    Statement(m_connection, sqlNamed("facts.grow_by_bulk"_L1)).run();
}

void FactKeeper::rebuild()
{
    Statement(m_connection, sqlNamed("facts.clear"_L1)).run();
    Statement(m_connection, sqlNamed("facts.rebuild"_L1)).run();
    m_samples.rebuild();
}

qint64 FactKeeper::differences()
{
    Statement rows(m_connection, sqlNamed("facts.differences"_L1));
    rows.run();
    qint64 found = 0;
    while (rows.next())
        ++found;
    return found + m_samples.differences();
}

FactSnapshot FactKeeper::snapshot()
{
    FactSnapshot facts;
    BulkRead sums(m_connection, sqlNamed("facts.all"_L1));
    while (sums.next()) {
        const Day day = dayFromNumber(sums.number());
        const RepId rep = sums.id<RepId>();
        const Measure measure{static_cast<qint32>(sums.number())};
        facts.activities.push_back({.day = day, .rep = rep, .measure = measure, .value = sums.number()});
    }
    facts.samples = m_samples.samples();
    Statement deals(m_connection, sqlNamed("facts.deals"_L1));
    deals.run();
    while (deals.next())
        facts.deals.push_back(readDeal(deals.row()));
    Statement stays(m_connection, sqlNamed("facts.stays"_L1));
    stays.run();
    while (stays.next())
        facts.stays.push_back(readStay(stays.row()));
    return facts;
}

void FactKeeper::report(qint64 opportunity, Change &change)
{
    Statement deal(m_connection, sqlNamed("facts.deal"_L1));
    deal.bind(opportunity).run();
    if (deal.next())
        change.deals.push_back(readDeal(deal.row()));
    else
        change.dealsGone.push_back(*OpportunityId::fromNumber(opportunity));
    Statement stays(m_connection, sqlNamed("facts.stays_of"_L1));
    stays.bind(opportunity).run();
    while (stays.next())
        change.stays.push_back(readStay(stays.row()));
}

} // namespace laju::storage
