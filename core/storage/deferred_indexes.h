// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/dialect.h"

namespace laju::storage {

/// Lets the indexes of a table go while many rows come in and makes them again afterwards from all rows at
/// once, which takes less than half the time. Both happen in one transaction: whoever looks from outside, or
/// after a crash, never misses an index.
class DeferredIndexes final
{
public:
    DeferredIndexes(Connection &connection, QString table)
        : m_connection(connection)
        , m_table(std::move(table))
    {
    }

    /// A transaction begins: all indexes are there, and may be put off until keep() is called.
    void begin();
    /// Somebody needs the indexes: makes those that are missing, and none is put off any more.
    void keep();
    /// Lets the indexes go when @p more rows, which are about to come, are many beside those that are there.
    /// Throws Failed.
    void putOff(qint64 more);
    /// Makes the indexes that are missing. Throws Failed.
    void restore();

private:
    Connection &m_connection;
    QString m_table;
    std::vector<dialect::IndexText> m_missing;
    bool m_isKept = false;
};

} // namespace laju::storage
