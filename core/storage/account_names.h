// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <unordered_set>
#include <vector>

namespace laju::storage {

/// The names of all accounts, in memory while somebody searches: a name that changes changes no activity.
class AccountNames final
{
public:
    explicit AccountNames(Connection &connection)
        : m_connection(connection)
    {
    }

    /// What is known may be out of date.
    void forget() { m_names.clear(); }
    /// The accounts of which a word begins with @p start, itself a word of wordsOf().
    [[nodiscard]] std::unordered_set<qint64> having(const QByteArray &start);

private:
    struct Name
    {
        qint64 id;
        QByteArray text;
    };
    Connection &m_connection;
    std::vector<Name> m_names;
    qint64 m_version = 0; ///< of the database, by other connections' writes
};

} // namespace laju::storage
