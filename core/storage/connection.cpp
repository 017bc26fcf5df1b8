// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/id.h"
#include "core/storage/dialect.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace laju::storage {

Connection::Connection(const QString &path, std::chrono::milliseconds busyTimeout)
    : m_path(path)
    , m_name(u"laju-%1"_s.arg(nextIdNumber()))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw Failed(databaseError(error.nativeErrorCode().toInt(), path, error.text()));
    }
}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3 *Connection::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().data());
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(query.lastError(), sql);
}

void Connection::executeScript(const QString &script)
{
    for (const QString &statement : dialect::statementsOf(script))
        execute(statement);
}

qint64 Connection::number(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(query.lastError(), sql);
    return query.next() ? query.value(0).toLongLong() : 0;
}

std::unique_ptr<QSqlQuery> Connection::take(const QString &sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        auto query = std::move(found->second);
        m_idle.erase(found);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        fail(query->lastError(), sql);
    return query;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish(); // a half-read query would keep its lock
    // Searches are put together from what they ask for: not every form of them is worth keeping.
    constexpr size_t mostIdle = 200;
    if (m_idle.size() >= mostIdle)
        m_idle.clear();
    m_idle.insert_or_assign(sql, std::move(query));
}

sqlite3_stmt *Connection::prepareBulk(const QString &sql) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle(), text.constData(), static_cast<int>(text.size()), &statement, nullptr) !=
        SQLITE_OK)
        failBulk();
    return statement;
}

void Connection::failBulk() const
{
    throw Failed(databaseError(resultCode(handle()), m_path, QString::fromUtf8(sqlite3_errmsg(handle()))));
}

void Connection::failDamaged(const QString &detail) const
{
    throw Failed(databaseError(SQLITE_CORRUPT, m_path, detail));
}

void Connection::fail(const QSqlError &error, const QString &sql) const
{
    const int extended = resultCode(handle());
    const int code = extended == SQLITE_OK ? error.nativeErrorCode().toInt() : extended;
    throw Failed(databaseError(code, m_path, QString(error.text() + u" in: "_s + sql)));
}

} // namespace laju::storage
