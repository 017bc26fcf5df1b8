// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_keeper.h"

#include "core/storage/bulk_read.h"
#include "core/storage/sql_text.h"

#include <algorithm>
#include <charconv>
#include <functional>

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

constexpr qint64 daysOfBlock = std::tuple_size_v<DaySums>;

// As the view activity_sum_list has it; of days before 1970 as well.
qint64 blockOf(qint64 day)
{
    return day >> 5;
}
size_t placeOf(qint64 day)
{
    return static_cast<size_t>(day & (daysOfBlock - 1));
}

QString sumList(const DaySums &sums)
{
    QStringList entries;
    for (size_t place = 0; place < sums.size(); ++place) {
        if (sums[place] != 0)
            entries.append(u"%1:%2"_s.arg(place).arg(sums[place]));
    }
    return entries.join(u',');
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

void FactKeeper::growBlock(const BlockKey &key, const DaySums &more)
{
    const auto &[block, rep, measure] = key;
    DaySums sums{};
    {
        Statement kept(m_connection, sqlNamed("facts.block"_L1));
        kept.bind(block).bind(rep).bind(measure).run();
        if (kept.next())
            sums = readSums(kept.row().bytes());
    }
    std::ranges::transform(sums, more, sums.begin(), std::plus());
    const QString list = sumList(sums);
    if (list.isEmpty())
        Statement(m_connection, sqlNamed("facts.drop_block"_L1)).bind(block).bind(rep).bind(measure).run();
    else
        Statement(m_connection, sqlNamed("facts.put_block"_L1))
            .bind(block)
            .bind(rep)
            .bind(measure)
            .bind(list)
            .run();
}

void FactKeeper::grow(const FactDeltas &deltas)
{
    std::map<BlockKey, DaySums> blocks;
    for (const auto &[key, value] : deltas) {
        const auto &[day, rep, measure] = key;
        if (value != 0)
            blocks[{blockOf(day), rep, measure}][placeOf(day)] += value;
    }
    for (const auto &[key, more] : blocks)
        growBlock(key, more);
}

void FactKeeper::growByBulkList()
{
    std::optional<BlockKey> current;
    DaySums more{};
    const auto finish = [&] {
        if (current)
            growBlock(*current, std::exchange(more, {}));
    };
    // Block by block, so that however many activities came nothing grows with them.
    BulkRead sums(m_connection, sqlNamed("facts.of_bulk"_L1));
    while (sums.next()) {
        const qint64 block = sums.number();
        const qint64 rep = sums.number();
        const BlockKey key(block, rep, sums.number());
        if (current != key)
            finish();
        current = key;
        const qint64 day = sums.number();
        more[placeOf(day)] += sums.number();
    }
    finish();
}

DaySums FactKeeper::readSums(QByteArrayView list) const
{
    DaySums sums{};
    const char *at = list.begin();
    const auto reads = [&](auto &number, char end) {
        const auto [rest, wrong] = std::from_chars(at, list.end(), number);
        const bool isRight = wrong == std::errc() && (rest == list.end() ? end == ',' : *rest == end);
        at = rest == list.end() ? rest : rest + 1;
        return isRight;
    };
    while (at != list.end()) {
        size_t place = 0;
        qint64 sum = 0;
        if (!reads(place, ':') || place >= sums.size() || !reads(sum, ','))
            m_connection.failDamaged(u"sums \"%1\""_s.arg(QString::fromUtf8(list)));
        sums[place] = sum;
    }
    return sums;
}

void FactKeeper::rebuild()
{
    Statement(m_connection, sqlNamed("facts.clear"_L1)).run();
    Statement(m_connection, sqlNamed("facts.rebuild"_L1)).run();
    m_samples.rebuild();
}

qint64 FactKeeper::differences()
{
    return m_connection.number(sqlNamed("facts.differences"_L1)) + m_samples.differences();
}

FactSnapshot FactKeeper::snapshot()
{
    FactSnapshot facts;
    BulkRead blocks(m_connection, sqlNamed("facts.all"_L1));
    while (blocks.next()) {
        const qint64 first = blocks.number() * daysOfBlock;
        const RepId rep = blocks.id<RepId>();
        const Measure measure{static_cast<qint32>(blocks.number())};
        const DaySums sums = readSums(blocks.text());
        for (size_t place = 0; place < sums.size(); ++place) {
            if (sums[place] != 0)
                facts.activities.push_back(
                    {dayFromNumber(first + static_cast<qint64>(place)), rep, measure, sums[place]});
        }
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
