// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fact_keeper.h"

#include "core/storage/bulk_insert.h"
#include "core/storage/bulk_read.h"
#include "core/storage/fact_reader.h"
#include "core/storage/sql_text.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// Beyond so many blocks, as after an import, writing all of them in their order is the quicker way.
constexpr size_t manyBlocks = 2000;

} // namespace

void FactKeeper::collect(qint64 activity, int sign, FactTally &tally)
{
    Statement rows(m_connection, sqlNamed("facts.of_activity"_L1));
    rows.bind(activity).run();
    while (rows.next()) {
        Reader row = rows.row();
        tally.addRow(row, sign);
    }
}

void FactKeeper::collectBulkList(FactTally &tally)
{
    BulkRead rows(m_connection, sqlNamed("facts.of_bulk"_L1));
    while (rows.next())
        tally.addRow(rows, +1);
}

FactTally FactKeeper::tallyOfAll()
{
    FactTally tally;
    BulkRead rows(m_connection, sqlNamed("facts.of_all"_L1));
    while (rows.next())
        tally.addRow(rows, +1);
    return tally;
}

std::vector<SampleFact> FactKeeper::grow(const FactTally &tally)
{
    std::vector<SampleFact> changed;
    if (tally.sums().size() + tally.samples().size() > manyBlocks) {
        growAll(tally);
    } else {
        for (const auto &[place, more] : tally.sums())
            growSums(place, more);
        for (const auto &[place, more] : tally.samples())
            growSamples(place, more, changed);
    }
    growDeals(tally);
    return changed;
}

void FactKeeper::growSums(const FactTally::Place &place, const BlockSums &more)
{
    if (std::ranges::all_of(more, [](qint64 sum) { return sum == 0; }))
        return;
    auto sums = SumSeries::unpack(packedAt("facts.sums"_L1, place));
    if (!sums)
        m_connection.failDamaged(u"sums of block %1"_s.arg(place.block));
    std::ranges::transform(*sums, more, sums->begin(), std::plus());
    putPacked("sums"_L1, place, SumSeries::pack(*sums));
}

void FactKeeper::growSamples(const FactTally::Place &place, const FactTally::Values &more,
                             std::vector<SampleFact> &changed)
{
    const QByteArray before = packedAt("facts.samples"_L1, place);
    if (!SampleSeries::isRight(before))
        m_connection.failDamaged(u"samples of block %1"_s.arg(place.block));
    const QByteArray after = grown(before, more);
    if (after == before)
        return;
    putPacked("samples"_L1, place, after);
    const SampleSeries::BlockValues were = SampleSeries::unpack(before);
    SampleSeries::BlockValues are = SampleSeries::unpack(after);
    for (size_t day = 0; day < are.size(); ++day) {
        if (are[day] != were[day])
            changed.push_back(
                {.day = dayFromNumber(qint64{place.block} * daysOfBlock + static_cast<qint64>(day)),
                 .rep = place.key.rep,
                 .sample = Sample{place.key.number},
                 .values = std::move(are[day])});
    }
}

void FactKeeper::growDeals(const FactTally &tally)
{
    for (const auto &[opportunity, count] : tally.dealActivities()) {
        if (count == 0)
            continue;
        Statement(m_connection, sqlNamed("facts.grow_deal"_L1)).bind(opportunity).bind(count).run();
        if (count < 0)
            Statement(m_connection, sqlNamed("facts.drop_idle_deal"_L1)).bind(opportunity).run();
    }
}

void FactKeeper::growAll(const FactTally &tally)
{
    ActivityFacts facts = FactReader(m_connection).activities();
    for (const auto &[place, more] : tally.sums())
        facts.grow(Measure{place.key.number}, place.key.rep, place.block, more);
    for (const auto &[place, more] : tally.samples()) {
        const Sample sample{place.key.number};
        const QByteArray before = facts.samplesOf(sample, place.key.rep).packedOf(place.block);
        (void)facts.putBlock(sample, place.key.rep, place.block, grown(before, more));
    }
    write(facts);
}

QByteArray FactKeeper::packedAt(QLatin1StringView statement, const FactTally::Place &place)
{
    Statement kept(m_connection, sqlNamed(statement));
    kept.bind(place.key.number).bind(place.key.rep).bind(place.block).run();
    return kept.next() ? kept.row().bytes() : QByteArray();
}

void FactKeeper::putPacked(QLatin1StringView table, const FactTally::Place &place, const QByteArray &packed)
{
    const QString name = (packed.isEmpty() ? u"facts.drop_"_s : u"facts.put_"_s) + table;
    Statement statement(m_connection, sqlNamed(QLatin1StringView(name.toLatin1())));
    statement.bind(place.key.number).bind(place.key.rep).bind(place.block);
    if (!packed.isEmpty())
        statement.bindBytes(packed);
    statement.run();
}

void FactKeeper::write(const ActivityFacts &facts)
{
    const auto writeAll = [&](QLatin1StringView clear, QLatin1StringView put, const auto &all,
                              const auto &packedOf) {
        Statement(m_connection, sqlNamed(clear)).run();
        std::vector<FactTally::Place> places;
        for (const auto &[key, series] : all) {
            for (const qint32 block : series.blocks())
                places.push_back({key, block});
        }
        // In the order of the table.
        std::ranges::sort(places, {}, [](const FactTally::Place &place) {
            return std::tuple(place.block, place.key.rep, place.key.number);
        });
        BulkInsert rows(m_connection, sqlNamed(put));
        for (const FactTally::Place &place : places) {
            rows << place.key.number << place.key.rep << place.block;
            rows.bytes(packedOf(all.at(place.key), place.block)).run();
        }
    };
    writeAll("facts.clear_sums"_L1, "facts.put_sums"_L1, facts.sums(),
             [](const SumSeries &series, qint32 block) { return SumSeries::pack(series.sumsOf(block)); });
    writeAll("facts.clear_samples"_L1, "facts.put_samples"_L1, facts.samples(),
             [](const SampleSeries &series, qint32 block) { return series.packedOf(block); });
}

void FactKeeper::rebuild()
{
    const FactTally tally = tallyOfAll();
    for (const QLatin1StringView clear :
         {"facts.clear_sums"_L1, "facts.clear_samples"_L1, "facts.clear_deals"_L1})
        Statement(m_connection, sqlNamed(clear)).run();
    growAll(tally);
    growDeals(tally);
}

qint64 FactKeeper::differences()
{
    const FactTally tally = tallyOfAll();
    qint64 right = 0;
    qint64 wrong = 0;
    const auto compare = [&](QLatin1StringView statement, const auto &expected, const auto &packed) {
        BulkRead rows(m_connection, sqlNamed(statement));
        while (rows.next()) {
            const qint32 number = rows.integer();
            const auto rep = RepId::fromNumber(rows.number());
            const qint32 block = rows.integer();
            const auto own = rep ? expected.find({{number, *rep}, block}) : expected.end();
            ++(own != expected.end() && packed(own->second) == rows.bytes() ? right : wrong);
        }
    };
    compare("facts.all_sums"_L1, tally.sums(), &SumSeries::pack);
    compare("facts.all_samples"_L1, tally.samples(),
            [](const FactTally::Values &values) { return grown({}, values); });
    BulkRead deals(m_connection, sqlNamed("facts.all_deal_activities"_L1));
    while (deals.next()) {
        const auto own = tally.dealActivities().find(deals.number());
        ++(own != tally.dealActivities().end() && own->second == deals.number() ? right : wrong);
    }
    const size_t all = tally.sums().size() + tally.samples().size() + tally.dealActivities().size();
    return std::max(static_cast<qint64>(all) - right, wrong);
}

} // namespace laju::storage
