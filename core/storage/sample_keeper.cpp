// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sample_keeper.h"

#include "core/storage/sql_text.h"

#include <sqlite3.h>

#include <map>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// Beyond so many of them, as after an import, reckoning all anew in one statement is the quicker way.
constexpr size_t manyKeys = 1000;

} // namespace

std::vector<SampleRun> SampleKeeper::readValues(const QString &list) const
{
    std::vector<SampleRun> values;
    for (const QStringView entry : QStringView(list).split(u',')) {
        const qsizetype star = entry.indexOf(u'*');
        bool hasValue = false;
        bool hasCount = true;
        SampleRun run{.value = entry.first(star < 0 ? entry.size() : star).toInt(&hasValue), .count = 1};
        if (star >= 0)
            run.count = entry.sliced(star + 1).toInt(&hasCount);
        if (!hasValue || !hasCount || run.count < 1 || (!values.empty() && run.value <= values.back().value))
            throw Failed(databaseError(SQLITE_CORRUPT, m_connection.path(), u"sample \"%1\""_s.arg(list)));
        values.push_back(run);
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
        tell(sample, readValues(list));
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
    Statement rows(m_connection, sqlNamed("samples.all"_L1));
    rows.run();
    while (rows.next()) {
        Reader row = rows.row();
        all.push_back({.day = row.day(),
                       .rep = row.id<RepId>(),
                       .sample = Sample{row.integer()},
                       .values = readValues(row.text())});
    }
    return all;
}

} // namespace laju::storage
