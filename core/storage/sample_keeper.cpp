// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sample_keeper.h"

#include "core/storage/bulk_read.h"
#include "core/storage/sql_text.h"

#include <charconv>
#include <map>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// Beyond so many of them, as after an import, reckoning all anew in one statement is the quicker way.
constexpr size_t manyKeys = 1000;

} // namespace

std::vector<SampleRun> SampleKeeper::readValues(QByteArrayView list) const
{
    std::vector<SampleRun> values;
    const char *at = list.begin();
    const auto reads = [&](qint32 &number) {
        const auto [end, wrong] = std::from_chars(at, list.end(), number);
        at = end;
        return wrong == std::errc();
    };
    for (bool goesOn = true; goesOn;) {
        SampleRun run{.value = 0, .count = 1};
        bool isRight = reads(run.value);
        if (isRight && at != list.end() && *at == '*')
            isRight = reads((++at, run.count));
        goesOn = isRight && at != list.end() && *at == ',';
        isRight = isRight && (goesOn || at == list.end());
        if (!isRight || run.count < 1 || (!values.empty() && run.value <= values.back().value))
            m_connection.failDamaged(u"sample \"%1\""_s.arg(QString::fromUtf8(list)));
        values.push_back(run);
        at += goesOn ? 1 : 0;
    }
    return values;
}

void SampleKeeper::renewDay(const DayOfRep &day, std::vector<SampleFact> &changed)
{
    const auto listsOf = [&](QLatin1StringView statement) {
        std::map<qint64, QString> lists;
        Statement rows(m_connection, sqlNamed(statement));
        rows.bind(day.first).bind(day.second).run();
        while (rows.next()) {
            Reader row = rows.row();
            const qint64 sample = row.number();
            lists.emplace(sample, row.text());
        }
        return lists;
    };
    const std::map<qint64, QString> kept = listsOf("samples.kept"_L1);
    const std::map<qint64, QString> fresh = listsOf("samples.of_records"_L1);
    const auto tell = [&](qint64 sample, std::vector<SampleRun> values) {
        changed.push_back({.day = dayFromNumber(day.first),
                           .rep = *RepId::fromNumber(day.second),
                           .sample = Sample{static_cast<qint32>(sample)},
                           .values = std::move(values)});
    };
    for (const auto &[sample, list] : fresh) {
        const auto before = kept.find(sample);
        if (before != kept.end() && before->second == list)
            continue;
        Statement(m_connection, sqlNamed("samples.put"_L1))
            .bind(day.first)
            .bind(day.second)
            .bind(sample)
            .bind(list)
            .run();
        tell(sample, readValues(list.toUtf8()));
    }
    for (const auto &[sample, list] : kept) {
        if (fresh.contains(sample))
            continue;
        Statement(m_connection, sqlNamed("samples.drop"_L1))
            .bind(day.first)
            .bind(day.second)
            .bind(sample)
            .run();
        tell(sample, {});
    }
}

std::vector<SampleFact> SampleKeeper::renew(const std::set<DayOfRep> &days,
                                            const std::set<qint64> &opportunities)
{
    std::vector<SampleFact> changed;
    for (const DayOfRep &day : days)
        renewDay(day, changed);
    renewDeals(opportunities);
    return changed;
}

void SampleKeeper::renewAfterBulk(const std::set<DayOfRep> &days, const std::set<qint64> &opportunities)
{
    if (days.size() > manyKeys) {
        rebuildSamples();
    } else {
        std::vector<SampleFact> untold;
        for (const DayOfRep &day : days)
            renewDay(day, untold);
    }
    if (opportunities.size() > manyKeys)
        rebuildDeals();
    else
        renewDeals(opportunities);
}

void SampleKeeper::renewDeals(const std::set<qint64> &opportunities)
{
    for (const qint64 opportunity : opportunities) {
        for (const QLatin1StringView statement : {"deal_activities.drop"_L1, "deal_activities.count"_L1})
            Statement(m_connection, sqlNamed(statement)).bind(opportunity).run();
    }
}

void SampleKeeper::rebuildSamples()
{
    Statement(m_connection, sqlNamed("samples.clear"_L1)).run();
    Statement(m_connection, sqlNamed("samples.rebuild"_L1)).run();
}

void SampleKeeper::rebuildDeals()
{
    Statement(m_connection, sqlNamed("deal_activities.clear"_L1)).run();
    Statement(m_connection, sqlNamed("deal_activities.rebuild"_L1)).run();
}

void SampleKeeper::rebuild()
{
    rebuildSamples();
    rebuildDeals();
}

qint64 SampleKeeper::differences()
{
    return m_connection.number(sqlNamed("samples.differences"_L1)) +
           m_connection.number(sqlNamed("deal_activities.differences"_L1));
}

std::vector<SampleFact> SampleKeeper::samples()
{
    std::vector<SampleFact> all;
    BulkRead rows(m_connection, sqlNamed("samples.all"_L1));
    while (rows.next()) {
        const Day day = dayFromNumber(rows.number());
        const RepId rep = rows.id<RepId>();
        const Sample sample{static_cast<qint32>(rows.number())};
        all.push_back({.day = day, .rep = rep, .sample = sample, .values = readValues(rows.text())});
    }
    return all;
}

} // namespace laju::storage
