// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columns.h"
#include "core/storage/connection.h"

namespace laju::storage {

/// Reads the columns of a row of a query.
class Reader final : public Columns<Reader>
{
public:
    Reader(const QSqlQuery &query, const Connection &connection)
        : m_query(query)
        , m_connection(connection)
    {
    }

    [[nodiscard]] QString text() { return next().toString(); }
    [[nodiscard]] QString word() { return text(); }
    [[nodiscard]] qint64 number() { return optionalNumber().value_or(0); }
    [[nodiscard]] QByteArray bytes() { return next().toByteArray(); }
    [[nodiscard]] std::optional<qint64> optionalNumber()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    /// NULL is always the same invalid value, whatever the column's type.
    [[nodiscard]] QVariant next()
    {
        QVariant value = m_query.value(m_column++);
        return value.isNull() ? QVariant() : value;
    }
    [[noreturn]] void damaged() const;

private:
    const QSqlQuery &m_query;
    const Connection &m_connection;
    int m_column = 0;
};

/// A prepared statement with its values; goes back to the connection's cache when it ends.
class Statement final
{
public:
    Statement(Connection &connection, QString sql)
        : m_connection(connection)
        , m_sql(std::move(sql))
        , m_query(connection.take(m_sql))
    {
    }
    ~Statement() { m_connection.giveBack(m_sql, std::move(m_query)); }
    Q_DISABLE_COPY_MOVE(Statement)

    /// Fills the next "?".
    template<class T> Statement &bind(const T &value) { return bindVariant(toVariant(plain(value))); }
    Statement &bindVariant(const QVariant &value)
    {
        m_query->bindValue(m_bound++, value);
        return *this;
    }
    /// The same with bytes that are no text.
    Statement &bindBytes(const QByteArray &bytes) { return bindVariant(QVariant(bytes)); }
    /// Executes it with what was bound; to be bound anew for the next time.
    Statement &run();
    /// Steps to the next row.
    [[nodiscard]] bool next();
    [[nodiscard]] Reader row() const { return Reader(*m_query, m_connection); }

private:
    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
};

} // namespace laju::storage
