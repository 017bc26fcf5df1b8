// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "core/storage/statement.h"

#include <QRegularExpression>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace laju::storage::dialect {

namespace {

QStringList column(Connection &connection, const QString &sql, int index = 0)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        connection.fail(query.lastError(), sql);
    QStringList found;
    while (query.next())
        found.push_back(query.value(index).toString());
    return found;
}

void require(Connection &connection, const QString &pragma, const QString &wanted)
{
    const QStringList got = column(connection, u"PRAGMA "_s + pragma);
    if (got.value(0).compare(wanted, Qt::CaseInsensitive) != 0)
        throw Failed(databaseError(SQLITE_ERROR, connection.path(),
                                   u"%1 is %2, not %3"_s.arg(pragma, got.value(0), wanted)));
}

} // namespace

QString beginWrite()
{
    // A deferred transaction that reads first and writes later fails at once when another one wrote between.
    return u"BEGIN IMMEDIATE"_s;
}

QStringList statementsOf(const QString &script)
{
    static const QRegularExpression comment(u"^\\s*--.*$"_s, QRegularExpression::MultilineOption);
    QString text = script;
    text.remove(comment);
    text.replace("@strict@"_L1, "STRICT"_L1).replace("@keyed@"_L1, "WITHOUT ROWID, STRICT"_L1);
    QStringList statements;
    for (const QString &part : text.split(u";\n"_s)) {
        if (QString statement = part.trimmed(); !statement.isEmpty())
            statements.push_back(std::move(statement));
    }
    return statements;
}

void makeSafe(Connection &connection)
{
    for (const QString &pragma : {u"journal_mode = WAL"_s, u"foreign_keys = ON"_s, u"synchronous = FULL"_s,
                                  u"temp_store = MEMORY"_s, u"cache_size = -32000"_s,
                                  // What was deleted or replaced must not stay legible in free pages.
                                  u"secure_delete = ON"_s})
        column(connection, u"PRAGMA "_s + pragma);
    require(connection, u"journal_mode"_s, u"wal"_s);
    require(connection, u"foreign_keys"_s, u"1"_s);
    require(connection, u"synchronous"_s, u"2"_s);
    require(connection, u"secure_delete"_s, u"1"_s);
}

bool forgetLog(Connection &connection)
{
    return connection.number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) == 0;
}

qint64 applicationIdOf(Connection &connection)
{
    return connection.number(u"PRAGMA application_id"_s);
}

qint64 schemaVersionOf(Connection &connection)
{
    return connection.number(u"PRAGMA user_version"_s);
}

void setSchemaVersion(Connection &connection, int version)
{
    connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
    connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

bool isEmpty(Connection &connection)
{
    return connection.number(u"SELECT COUNT(*) FROM sqlite_master"_s) == 0;
}

bool isReadOnly(const Connection &connection)
{
    return sqlite3_db_readonly(connection.handle(), "main") == 1;
}

qint64 expectedSize(Connection &connection)
{
    return connection.number(u"PRAGMA page_count"_s) * connection.number(u"PRAGMA page_size"_s);
}

void keepFewPages(Connection &connection)
{
    connection.execute(u"PRAGMA cache_size = -256"_s);
}

bool isInTransaction(const Connection &connection)
{
    return sqlite3_get_autocommit(connection.handle()) == 0;
}

qint64 dataVersion(Connection &connection)
{
    return connection.number(u"PRAGMA data_version"_s);
}

QStringList integrityFaults(Connection &connection)
{
    QStringList found = column(connection, u"PRAGMA integrity_check"_s);
    found.removeAll(u"ok"_s);
    return found;
}

QStringList danglingReferences(Connection &connection)
{
    return column(connection, u"PRAGMA foreign_key_check"_s);
}

QStringList viewNames(Connection &connection)
{
    return column(connection, u"SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name"_s);
}

QStringList schemaTexts(Connection &connection)
{
    return column(connection, u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"_s);
}

std::vector<IndexText> indexesOf(Connection &connection, const QString &table)
{
    Statement rows(connection, u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?"
                               " AND sql IS NOT NULL ORDER BY name"_s);
    rows.bind(table).run();
    std::vector<IndexText> found;
    while (rows.next()) {
        Reader row = rows.row();
        const QString name = row.text();
        found.push_back({name, row.text()});
    }
    return found;
}

void prepareBulkList(Connection &connection)
{
    connection.execute(u"CREATE TEMPORARY TABLE IF NOT EXISTS bulk_activity (id INTEGER PRIMARY KEY)"_s);
    connection.execute(u"DELETE FROM bulk_activity"_s);
}

} // namespace laju::storage::dialect
