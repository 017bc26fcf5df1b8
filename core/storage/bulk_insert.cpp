// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_insert.h"

#include <sqlite3.h>

namespace laju::storage {

BulkInsert::BulkInsert(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_statement(connection.prepareBulk(sql))
{
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_statement);
}

void BulkInsert::run()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        m_connection.failBulk();
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

void BulkInsert::bind(qint64 number)
{
    sqlite3_bind_int64(m_statement, ++m_bound, number);
}

void BulkInsert::bind(const QString &text)
{
    // The caller's text may end before the row is written: SQLite takes a copy.
    sqlite3_bind_text16(m_statement, ++m_bound, text.utf16(),
                        static_cast<int>(text.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT);
}

} // namespace laju::storage
