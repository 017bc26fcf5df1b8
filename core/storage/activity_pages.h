// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/activity_search.h"
#include "core/storage/row_tests.h"
#include "core/storage/text_index.h"

#include <functional>
#include <limits>

namespace laju::storage {

class BulkRead;

/// Reads lists of activities, each by the way that touches the fewest rows: along an index in the order
/// wanted, or, when what is looked for is rare, from the documents that have its words and traits.
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
    [[nodiscard]] std::vector<ActivityRow> page(const ActivityQuery &query);
    [[nodiscard]] qint64 count(const ActivityQuery &query);
    [[nodiscard]] ActivityWalk walk(const ActivityQuery &query, qint64 step);
    /// What was written may have been taken back.
    void forgetNames() { m_names.forget(); }

private:
    using Rows = std::vector<ActivityRow>;

    void prepare(const ActivityQuery &query);
    /// @name In order, along an index
    /// @{
    [[nodiscard]] Rows rowsInOrder(const ActivityQuery &query);
    [[nodiscard]] Rows rowsOfReps(const ActivityQuery &query);
    void addRows(const ActivityQuery &query, const ActivityPart &part, Rows &found);
    /// Adds what is wanted of @p parts, which may overlap, in any order; more may be there than wanted.
    void addRowsOf(const std::vector<ActivityPart> &parts, const ActivityQuery &query, Rows &found);
    [[nodiscard]] std::optional<ActivityPlace> placeAfter(const ActivityQuery &query);
    /// Does @p work, which adds to what it was given, with as many rows as @p allowance lets it look at;
    /// false when they were not enough.
    [[nodiscard]] bool within(const RowTests::Allowance &allowance, const std::function<void()> &work);
    /// @}

    /// @name By documents
    /// @{
    /// Whether the index of words tells where rows of @p query may be.
    [[nodiscard]] bool isInDocuments(const ActivityQuery &query) const;
    [[nodiscard]] Rows rowsOfAnyFrequency(const ActivityQuery &query);
    [[nodiscard]] Rows rowsFromDocuments(const ActivityQuery &query);
    /// Of rows that were found in several ways the first of @p query, each once.
    static void settle(Rows &rows, const ActivityQuery &query);
    /// What a document must have, so that nothing that @p query looks for is missed but what the names of
    /// @p named have; none: no word's names were left out.
    struct Match
    {
        QString text = {};
        const WantedWord *named = nullptr;
    };
    [[nodiscard]] Match matchOf(const ActivityQuery &query) const;
    /// Calls @p visit with the documents of each day that match, in the order of @p query, until it returns
    /// false.
    void forEachDocumentDay(const ActivityQuery &query, const QString &match,
                            const std::function<bool(const ActivityPart &)> &visit);
    void addFromDocuments(const ActivityQuery &query, const QString &match, Rows &found);
    /// Whether there are more names to be asked for than rows to be looked through.
    [[nodiscard]] static bool areTooMany(const Match &match);
    /// Whether all that may belong to @p query can be read at once.
    [[nodiscard]] bool areFew(const ActivityQuery &query, const Match &match);
    /// Sets the places of @p rows, which were read in another order.
    void setPlaces(const ActivityQuery &query, Rows &rows);
    /// @}

    void walkInOrder(const ActivityQuery &query, qint64 step, ActivityWalk &walk);
    void walkDocuments(const ActivityQuery &query, qint64 step, ActivityWalk &walk);

    /// @name Places of rows, from what a statement of activityPlaces() gives and looked_at() is told
    /// @{
    [[nodiscard]] static ActivityPlace placeOf(const ActivityQuery &query, const ActivityPart &part,
                                               BulkRead &row);
    [[nodiscard]] static ActivityPlace placeOf(const ActivityQuery &query, const ActivityPart &part,
                                               const std::array<qint64, 3> &numbers);
    static void setPlace(const ActivityQuery &query, const ActivityPart &part, ActivityRow &row);
    /// @}

    /// Calls @p visit with each part of the list in order, and the query as it is to be asked of that part,
    /// until it returns false.
    using Visit = std::function<bool(const ActivityQuery &, const ActivityPart &)>;
    void forEachPart(const ActivityQuery &query, const Visit &visit);
    void forEachRep(const ActivityQuery &query, const Visit &visit);
    void forEachAccount(const ActivityQuery &query, const Visit &visit);

    Connection &m_connection;
    RecordNames m_names;
    RowTests m_tests;
};

} // namespace laju::storage
