// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <memory>
#include <unordered_map>

struct sqlite3_stmt;

namespace laju::storage {

/// One connection to a workspace's database, with its prepared statements. Stays on the thread that made it.
/// Every function throws Failed when the database refuses.
class Connection final
{
public:
    /// Opens the file and makes it when it is not there; changes nothing in it.
    Connection(const QString &path, std::chrono::milliseconds busyTimeout);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The driver's own handle, for what Qt does not offer.
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// Runs one statement that returns nothing.
    void execute(const QString &sql);
    /// Runs the statements of a text one after the other.
    void executeScript(const QString &script);
    /// The first column of the first row of @p sql, as a number; 0 when there is no row.
    [[nodiscard]] qint64 number(const QString &sql);

    /// A prepared query for @p sql, taken out of the cache while it is in use.
    [[nodiscard]] std::unique_ptr<QSqlQuery> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    [[noreturn]] void fail(const QSqlError &error, const QString &sql) const;
    /// @name For BulkInsert and BulkRead: a statement of the database's own, to be finalised by whoever asked
    /// @{
    [[nodiscard]] sqlite3_stmt *prepareBulk(const QString &sql) const;
    /// Throws Failed for what the database said last.
    [[noreturn]] void failBulk() const;
    /// @}
    /// Throws Failed: the file holds what cannot be, at the place that @p detail names.
    [[noreturn]] void failDamaged(const QString &detail) const;

private:
    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle;
};

} // namespace laju::storage
