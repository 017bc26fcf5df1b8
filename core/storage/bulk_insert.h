// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/value.h"

struct sqlite3_stmt;

namespace laju::storage {

/// Inserts many rows by the database's own interface, several times as fast as a query of Qt's. Beside
/// BulkRead the only user of statements that are not the driver's.
class BulkInsert final
{
public:
    /// @p sql is an INSERT with a "?" for each value.
    BulkInsert(Connection &connection, const QString &sql);
    ~BulkInsert();
    Q_DISABLE_COPY_MOVE(BulkInsert)

    /// Binds the next value of the row.
    template<class T> BulkInsert &operator<<(const T &value)
    {
        bind(plain(value));
        return *this;
    }
    /// Writes the row.
    void run();

private:
    void bind(qint64 number);
    void bind(const QString &text);
    template<class T> void bind(const std::optional<T> &value)
    {
        if (value)
            bind(*value);
        else
            ++m_bound; // unbound is NULL
    }
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

} // namespace laju::storage
