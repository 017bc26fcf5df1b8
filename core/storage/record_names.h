// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <map>
#include <span>
#include <vector>

namespace laju::storage {

/// Ids that ascend.
using NamedIds = std::span<const qint64>;

/// The names that activities are found by besides their own words, in memory while somebody searches: a name
/// that changes changes no activity.
class RecordNames final
{
public:
    enum Of {
        Accounts,
        Contacts,
        Opportunities,
    };

    /// Follows what @p connection writes, which must not outlive this, and has no other update hook.
    explicit RecordNames(Connection &connection);
    Q_DISABLE_COPY_MOVE(RecordNames)

    /// What is known may be out of date: a part of a transaction was taken back.
    void forget() { m_lists = {}; }
    /// Forgets what other connections may have changed. What having() gave is not good any more.
    void refresh();
    /// Those of which a word begins with @p start, itself a word of wordsOf().
    [[nodiscard]] NamedIds having(Of what, const QByteArray &start);

private:
    struct List
    {
        bool isRead = false;
        QByteArray text = {};             ///< of each name its words, each after a space, then a line's end
        std::vector<qsizetype> ends = {}; ///< of the names
        std::vector<qint64> ids = {};     ///< of the same
        std::map<QByteArray, std::vector<qint64>> found = {}; ///< by what was looked for
    };
    void read(Of what, List &list);

    Connection &m_connection;
    std::array<List, 3> m_lists;
    qint64 m_version = 0; ///< of the database, by other connections' writes
};

} // namespace laju::storage
