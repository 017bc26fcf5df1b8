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

/// The rows of a page of @p query, as the activity's columns, local day, and the three names.
[[nodiscard]] BuiltQuery activityRows(const ActivityQuery &query);
[[nodiscard]] BuiltQuery activityCount(const ActivityQuery &query);
/// The row of one activity.
[[nodiscard]] QString activityRowById();
/// The rows of @p query, as the opportunity's columns, account, stage since, next step and its subject.
[[nodiscard]] BuiltQuery opportunityRows(const OpportunityQuery &query);

} // namespace laju::storage
