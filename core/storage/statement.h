// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/value.h"

namespace laju::storage {

/// Reads the columns of a row one after the other, each as the type it was stored from.
class Reader final
{
public:
    Reader(const QSqlQuery &query, const Connection &connection)
        : m_query(query)
        , m_connection(connection)
    {
    }

    [[nodiscard]] qint64 number() { return next().toLongLong(); }
    [[nodiscard]] int integer() { return static_cast<int>(next().toLongLong()); }
    [[nodiscard]] QString text() { return next().toString(); }
    [[nodiscard]] QByteArray bytes() { return next().toString().toUtf8(); }
    [[nodiscard]] Instant instant() { return instantFromMillis(number()); }
    [[nodiscard]] Day day() { return dayFromNumber(number()); }
    [[nodiscard]] std::chrono::seconds seconds() { return std::chrono::seconds(number()); }
    [[nodiscard]] std::optional<qint64> optionalNumber()
    {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    [[nodiscard]] std::optional<int> optionalInteger()
    {
        const auto value = optionalNumber();
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> optionalInstant()
    {
        const auto value = optionalNumber();
        return value ? std::optional(instantFromMillis(*value)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Day> optionalDay()
    {
        const auto value = optionalNumber();
        return value ? std::optional(dayFromNumber(*value)) : std::nullopt;
    }
    template<class IdType> [[nodiscard]] IdType id()
    {
        const auto value = IdType::fromNumber(number());
        if (!value)
            damaged();
        return *value;
    }
    template<class IdType> [[nodiscard]] std::optional<IdType> optionalId()
    {
        const auto value = optionalNumber();
        return value ? IdType::fromNumber(*value) : std::nullopt;
    }
    template<Keyed E> [[nodiscard]] E key()
    {
        const auto value = fromKey<E>(text());
        if (!value)
            damaged();
        return *value;
    }
    [[nodiscard]] Currency currency() { return valueOrThrow(Currency::fromCode(text())); }
    [[nodiscard]] Money money()
    {
        const qint64 minor = number();
        return Money(minor, currency());
    }
    [[nodiscard]] std::optional<Money> optionalMoney()
    {
        const auto minor = optionalNumber();
        const QString code = text();
        return minor ? std::optional(Money(*minor, valueOrThrow(Currency::fromCode(code)))) : std::nullopt;
    }
    /// NULL is always the same invalid value, whatever the column's type.
    [[nodiscard]] QVariant next()
    {
        QVariant value = m_query.value(m_column++);
        return value.isNull() ? QVariant() : value;
    }

private:
    [[noreturn]] void damaged() const;

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
