// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_read.h"

#include <sqlite3.h>

namespace laju::storage {

BulkRead::BulkRead(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_statement(connection.prepareBulk(sql))
{
}

BulkRead::BulkRead(Connection &connection, const QString &sql, const Values &values)
    : BulkRead(connection, sql)
{
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            *this << value.toString();
        else
            *this << value.toLongLong();
    }
}

BulkRead::~BulkRead()
{
    sqlite3_finalize(m_statement);
}

BulkRead &BulkRead::operator<<(qint64 number)
{
    sqlite3_bind_int64(m_statement, ++m_bound, number);
    return *this;
}

BulkRead &BulkRead::operator<<(const QString &text)
{
    sqlite3_bind_text16(m_statement, ++m_bound, text.utf16(),
                        static_cast<int>(text.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT);
    return *this;
}

void BulkRead::restart()
{
    sqlite3_reset(m_statement);
    m_bound = 0;
}

bool BulkRead::next()
{
    m_column = 0;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_connection.failBulk();
    return code == SQLITE_ROW;
}

qint64 BulkRead::number()
{
    return sqlite3_column_int64(m_statement, m_column++);
}

std::optional<qint64> BulkRead::optionalNumber()
{
    const int column = m_column++;
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL
               ? std::nullopt
               : std::optional<qint64>(sqlite3_column_int64(m_statement, column));
}

QByteArrayView BulkRead::bytes()
{
    const int column = m_column++;
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

void BulkRead::damaged() const
{
    m_connection.failDamaged(QStringLiteral("column %1").arg(m_column - 1));
}

} // namespace laju::storage
