// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

struct sqlite3;

namespace laju::storage {
class Connection;

/// All that is SQLite's own; every other statement is written so that PostgreSQL takes it too.
namespace dialect {

/// "Laju" as a number: tells a workspace from any other SQLite file.
constexpr qint64 applicationId = 0x4c616a75;

[[nodiscard]] QString beginWrite();
/// The statements of a script, without comments, with the dialect's words put in.
[[nodiscard]] QStringList statementsOf(const QString &script);

/// Sets what makes writing safe (write-ahead log, foreign keys, full synchronisation), and throws Failed
/// unless it took.
void makeSafe(Connection &connection);

/// Takes over and empties the write-ahead log, which keeps what was written in the order in which it was.
/// Returns whether it could: not while another program reads.
[[nodiscard]] bool forgetLog(Connection &connection);

[[nodiscard]] qint64 applicationIdOf(Connection &connection);
[[nodiscard]] qint64 schemaVersionOf(Connection &connection);
void setSchemaVersion(Connection &connection, int version);
[[nodiscard]] bool isEmpty(Connection &connection);
[[nodiscard]] bool isReadOnly(const Connection &connection);
/// The size in bytes that the file must have to hold all its pages.
[[nodiscard]] qint64 expectedSize(Connection &connection);
/// Keeps few pages in memory, for one who reads everything once.
void keepFewPages(Connection &connection);
/// Whether a transaction has begun and not ended.
[[nodiscard]] bool isInTransaction(const Connection &connection);
/// Changes when another connection has written.
[[nodiscard]] qint64 dataVersion(Connection &connection);
/// What the database's own checks find; empty when nothing.
[[nodiscard]] QStringList integrityFaults(Connection &connection);
[[nodiscard]] QStringList danglingReferences(Connection &connection);
/// The views that exist.
[[nodiscard]] QStringList viewNames(Connection &connection);
/// The text of everything in the schema, in a fixed order: for comparing two files.
[[nodiscard]] QStringList schemaTexts(Connection &connection);
/// An index and the statement that makes it.
struct IndexText
{
    QString name;
    QString sql;
};
/// The indexes of @p table, without those that its constraints make.
[[nodiscard]] std::vector<IndexText> indexesOf(Connection &connection, const QString &table);
/// An empty list of ids that lives as long as the connection.
void prepareBulkList(Connection &connection);

} // namespace dialect
} // namespace laju::storage
