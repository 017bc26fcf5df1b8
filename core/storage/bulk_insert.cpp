// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_insert.h"

#include <QStringEncoder>

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
    // Bound only now that no text moves any more: so the database needs no copies of them.
    for (const Text &text : m_places)
        sqlite3_bind_text(m_statement, text.place, m_texts.constData() + text.offset,
                          static_cast<int>(text.size), SQLITE_STATIC);
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        m_connection.failBulk();
    sqlite3_reset(m_statement);
    m_bound = 0;
    m_texts.resize(0);
    m_places.clear();
}

BulkInsert &BulkInsert::bytes(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, ++m_bound, bytes.constData(), static_cast<int>(bytes.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

void BulkInsert::bind(qint64 number)
{
    sqlite3_bind_int64(m_statement, ++m_bound, number);
}

void BulkInsert::bindNull()
{
    sqlite3_bind_null(m_statement, ++m_bound);
}

void BulkInsert::bind(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    const qsizetype offset = m_texts.size();
    m_texts.resize(offset + encoder.requiredSpace(text.size()));
    const char *const end = encoder.appendToBuffer(m_texts.data() + offset, text);
    m_texts.resize(end - m_texts.constData());
    m_places.append({++m_bound, offset, m_texts.size() - offset});
}

void BulkInsert::bind(QLatin1StringView text)
{
    // The words of Keys are ASCII, and so UTF-8 as they are.
    sqlite3_bind_text(m_statement, ++m_bound, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

} // namespace laju::storage
