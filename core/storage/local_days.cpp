// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/local_days.h"

#include "core/storage/settings_rows.h"
#include "core/storage/sql_text.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace laju::storage {

void LocalDays::forget()
{
    m_clocks.clear();
}

ZoneClock &LocalDays::clockOf(qint64 rep)
{
    if (const auto found = m_clocks.constFind(rep); found != m_clocks.cend())
        return **found;
    Statement own(m_connection, u"SELECT zone FROM rep WHERE id = ?"_s);
    own.bind(rep).run();
    if (!own.next())
        throw Failed(databaseError(SQLITE_CONSTRAINT_FOREIGNKEY, m_connection.path(), u"rep %1"_s.arg(rep)));
    // For Qt a zone without a name is valid: that of the computer.
    const QByteArray name = own.row().bytes();
    QTimeZone zone = name.isEmpty() ? QTimeZone() : QTimeZone(name);
    if (!zone.isValid())
        zone = QTimeZone(readSettings(m_connection).zone);
    const auto clock = std::make_shared<ZoneClock>(zone.isValid() ? zone : QTimeZone::utc());
    m_clocks.insert(rep, clock);
    return *clock;
}

qint64 LocalDays::ownerOf(qint64 opportunity)
{
    Statement owner(m_connection, u"SELECT owner_id FROM opportunity WHERE id = ?"_s);
    owner.bind(opportunity).run();
    if (!owner.next())
        throw Failed(databaseError(SQLITE_CONSTRAINT_FOREIGNKEY, m_connection.path(),
                                   u"opportunity %1"_s.arg(opportunity)));
    return owner.row().number();
}

void LocalDays::derive(const Table &table, Values &row)
{
    const auto number = [&](QLatin1StringView column) { return row[table.at(column)].toLongLong(); };
    const auto dayOfInstant = [&](QLatin1StringView column, ZoneClock &clock) {
        const QVariant &at = row[table.at(column)];
        return at.isNull() ? QVariant() : toVariant(plain(clock.day(instantFromMillis(at.toLongLong()))));
    };
    const size_t first = table.firstDerived();
    if (&table == &tableOf<ActivityFields>()) {
        ZoneClock &clock = clockOf(number("rep_id"_L1));
        row[first] = dayOfInstant("start_at"_L1, clock);
        row[first + 1] = toVariant(clock.minute(instantFromMillis(number("start_at"_L1))));
        row[first + 2] = dayOfInstant("booked_at"_L1, clock);
    } else if (&table == &tableOf<OpportunityFields>()) {
        ZoneClock &clock = clockOf(number("owner_id"_L1));
        row[first] = dayOfInstant("created_at"_L1, clock);
        row[first + 1] = dayOfInstant("closed_at"_L1, clock);
    } else if (&table == &tableOf<StageChange>()) {
        row[first] = dayOfInstant("at"_L1, clockOf(ownerOf(number("opportunity_id"_L1))));
    }
}

qint64 LocalDays::refreshTable(const Table &table, const QString &condition, std::optional<qint64> key,
                               bool mend)
{
    QStringList columns;
    for (const QLatin1StringView column : table.columns())
        columns.push_back(QString(column));
    QStringList settings;
    for (size_t i = 0; i < table.derivedCount(); ++i)
        settings.push_back(columns[static_cast<qsizetype>(table.firstDerived() + i)] + u" = ?"_s);
    // Read to the end before anything is written: a row must not move under the reader.
    std::vector<Values> wrong;
    {
        Statement rows(m_connection, u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.name()) +
                                         (key ? QString(u" WHERE "_s + condition) : QString()));
        if (key)
            rows.bind(*key);
        rows.run();
        while (rows.next()) {
            Reader reader = rows.row();
            Values row;
            for (size_t i = 0; i < table.columns().size(); ++i)
                row.push_back(reader.next());
            Values fresh = row;
            derive(table, fresh);
            if (fresh != row)
                wrong.push_back(std::move(fresh));
        }
    }
    if (mend) {
        const QString sql = u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table.name(), settings.join(u", "_s));
        for (const Values &row : wrong) {
            Statement update(m_connection, sql);
            for (size_t i = 0; i < table.derivedCount(); ++i)
                update.bindVariant(row[table.firstDerived() + i]);
            update.bindVariant(row.front()).run();
        }
    }
    return static_cast<qint64>(wrong.size());
}

qint64 LocalDays::refresh(std::optional<qint64> rep, bool mend)
{
    forget();
    return refreshTable(tableOf<ActivityFields>(), u"rep_id = ?"_s, rep, mend) +
           refreshTable(tableOf<OpportunityFields>(), u"owner_id = ?"_s, rep, mend) +
           refreshTable(tableOf<StageChange>(),
                        u"opportunity_id IN (SELECT id FROM opportunity WHERE owner_id = ?)"_s, rep, mend);
}

void LocalDays::refreshStageChanges(qint64 opportunity)
{
    refreshTable(tableOf<StageChange>(), u"opportunity_id = ?"_s, opportunity, true);
}

} // namespace laju::storage
