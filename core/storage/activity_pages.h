// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/activity_search.h"
#include "core/storage/row_tests.h"
#include "core/storage/text_index.h"

#include <functional>
#include <limits>

namespace laju::storage {

/// Reads lists of activities, each by the way that touches the fewest rows: along an index in the order
/// wanted, or, when what is looked for is rare, from the documents that have its words.
class ActivityPages final
{
public:
    explicit ActivityPages(Connection &connection)
        : m_connection(connection)
        , m_names(connection)
        , m_tests(connection)
    {
    }

    /// The rows that Session::activities() gives. Throws Failed.
    [[nodiscard]] std::vector<ActivityRow> page(ActivityQuery query);
    [[nodiscard]] qint64 count(const ActivityQuery &query);
    [[nodiscard]] ActivityWalk walk(const ActivityQuery &query, qint64 step);
    /// Accounts were written.
    void forgetNames() { m_names.forget(); }

private:
    using Rows = std::vector<ActivityRow>;

    void prepare(const ActivityQuery &query);
    [[nodiscard]] Rows rowsInOrder(const ActivityQuery &query);
    [[nodiscard]] Rows rowsOfReps(const ActivityQuery &query);
    [[nodiscard]] Rows rowsWithWords(const ActivityQuery &query);
    [[nodiscard]] Rows rowsFromDocuments(const ActivityQuery &query);
    void addFromDocuments(const ActivityQuery &query, const QString &match, Rows &found);
    void addFromAccounts(const ActivityQuery &query, const std::vector<qint64> &accounts, Rows &found);
    void addRows(const ActivityQuery &query, const ActivityPart &part, Rows &found);
    void walkWords(const ActivityQuery &query, qint64 step, ActivityWalk &walk);
    [[nodiscard]] std::optional<ActivityPlace> placeAfter(const ActivityQuery &query);

    /// Calls @p visit with each part of the list in order, and the query as it is to be asked of that part,
    /// until it returns false.
    using Visit = std::function<bool(const ActivityQuery &, const ActivityPart &)>;
    void forEachPart(const ActivityQuery &query, const Visit &visit);
    void forEachRep(const ActivityQuery &query, const Visit &visit);
    void forEachAccount(const ActivityQuery &query, const Visit &visit);

    Connection &m_connection;
    AccountNames m_names;
    RowTests m_tests;
};

} // namespace laju::storage
