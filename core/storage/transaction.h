// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace laju::storage {

/// A write transaction: takes the write lock at once, and is rolled back unless committed.
class Transaction final
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)
    /// On disk when it returns.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// A part of a transaction that is taken back unless kept.
class Savepoint final
{
public:
    explicit Savepoint(Connection &connection);
    ~Savepoint();
    Q_DISABLE_COPY_MOVE(Savepoint)
    void keep();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace laju::storage
