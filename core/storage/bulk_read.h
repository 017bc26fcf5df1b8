// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columns.h"
#include "core/storage/connection.h"
#include "core/storage/value.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace laju::storage {

/// Reads many rows by the database's own interface, in a fraction of the time that a query of Qt's takes;
/// beside BulkInsert the only user of statements that are not the driver's.
class BulkRead final : public Columns<BulkRead>
{
public:
    BulkRead(Connection &connection, const QString &sql);
    BulkRead(Connection &connection, const QString &sql, const Values &values);
    ~BulkRead();
    Q_DISABLE_COPY_MOVE(BulkRead)

    /// Binds the next "?".
    BulkRead &operator<<(qint64 number);
    BulkRead &operator<<(const QString &text);
    /// Back to before the first row, to be bound anew.
    void restart();
    /// Steps to the next row. Throws Failed.
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 number();
    [[nodiscard]] std::optional<qint64> optionalNumber();
    [[nodiscard]] QString text() { return QString::fromUtf8(bytes()); }
    /// Good until the next row.
    [[nodiscard]] QLatin1StringView word() { return QLatin1StringView(bytes()); }
    /// The next column as it is stored, a text as UTF-8; good until the next row.
    [[nodiscard]] QByteArrayView bytes();
    [[noreturn]] void damaged() const;

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_column = 0;
    int m_bound = 0;
};

} // namespace laju::storage
