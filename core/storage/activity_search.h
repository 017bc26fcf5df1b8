// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/workspace/query.h"

namespace laju::storage {

/// SQL with the values for its "?", in order.
struct BuiltQuery
{
    QString sql;
    Values values = {};

    template<class T> BuiltQuery &bind(const T &value)
    {
        values.push_back(toVariant(plain(value)));
        return *this;
    }
    /// "(?, ?, …)" for @p items, which are bound.
    template<class Items> [[nodiscard]] QString list(const Items &items)
    {
        QStringList marks;
        for (const auto &item : items) {
            bind(item);
            marks.push_back(QStringLiteral("?"));
        }
        return QString(u'(' + marks.join(QStringLiteral(", ")) + u')');
    }
};

/// A pattern for LIKE … ESCAPE '\' that finds @p text, in lower case, anywhere; with @p atStart only there.
[[nodiscard]] QString containsPattern(const QString &text, bool atStart = false);

/// Binds and runs @p query.
void run(Statement &statement, const BuiltQuery &query);

/// One of the pieces in which a list is read: the activities of a rep, of an account, contact or opportunity,
/// of a length, or of some reps on a day; all when nothing is set.
struct ActivityPart
{
    QString name = {};                  ///< of the rep or account, as in ActivityPlace
    std::optional<qint64> rep = {};     ///< all of the rep's
    std::optional<qint64> account = {}; ///< all of the account's; 0: those without one
    std::optional<qint64> contact = {};
    std::optional<qint64> opportunity = {};
    std::optional<qint64> duration = {}; ///< seconds
    /// Only longer ones, or where the order descends only shorter ones.
    std::optional<qint64> beyondDuration = {};
    qint64 day = 0;                ///< with @c reps
    std::vector<qint64> reps = {}; ///< what these did on the day
};

/// Whether rows may be looked at that do not belong to @p query, other than by its spans' and account's
/// indexes; each of them is shown to looked_at().
[[nodiscard]] bool isFiltered(const ActivityQuery &query);
/// Whether the rows of @p query are looked at in its order, one after the other.
[[nodiscard]] bool isReadInOrder(const ActivityQuery &query);

/// The first rows of @p query in @p part, as the activity's columns, local day, and the three names. Spans
/// and words of the query are those that RowTests was told.
[[nodiscard]] BuiltQuery activityRows(const ActivityQuery &query, const ActivityPart &part);
/// The places of all rows, as numbers: group and id where the order is by duration, else day, start and id.
[[nodiscard]] BuiltQuery activityPlaces(const ActivityQuery &query, const ActivityPart &part);
[[nodiscard]] BuiltQuery activityCount(const ActivityQuery &query, const ActivityPart &part);
/// The row of one activity.
[[nodiscard]] QString activityRowById();
/// What activityRows() and activityRowById() select; its place is not set.
[[nodiscard]] ActivityRow readActivityRow(Reader row);
/// The rows of @p query, as the opportunity's columns, account, stage since, next step and its subject.
[[nodiscard]] BuiltQuery opportunityRows(const OpportunityQuery &query);

} // namespace laju::storage
