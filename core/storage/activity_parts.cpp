// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_pages.h"
#include "core/storage/bulk_read.h"
#include "core/storage/sql_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// A rep or an account in the order of names.
struct Group
{
    QString name;
    qint64 id;

    [[nodiscard]] ActivityPlace place() const { return {.name = name, .group = id}; }
};

Group groupOf(const ActivityPlace &place)
{
    return {place.name, place.group};
}

/// How @p group stands to that of @p place in the order of @p query: negative before it, 0 the same.
int compared(const Group &group, const ActivityPlace &place, const ActivityQuery &query)
{
    const auto order = group.place() <=> groupOf(place).place();
    const int sign = order < 0 ? -1 : order > 0 ? 1 : 0;
    return query.descending ? -sign : sign;
}

} // namespace

void ActivityPages::forEachPart(const ActivityQuery &query, const Visit &visit)
{
    switch (query.sort) {
    case ActivitySort::Start:
        visit(query, {});
        return;
    case ActivitySort::Duration:
        if (!query.after) {
            visit(query, {});
        } else if (visit(query, {.duration = query.after->group})) {
            ActivityQuery rest = query;
            rest.after.reset();
            visit(rest, {.beyondDuration = query.after->group});
        }
        return;
    case ActivitySort::Rep:
        forEachRep(query, visit);
        return;
    case ActivitySort::Account:
        if (query.account)
            visit(query, {});
        else
            forEachAccount(query, visit);
        return;
    }
    Q_UNREACHABLE();
}

namespace {

enum class Where {
    Before, ///< of what is wanted
    Within,
    Beyond,
};

/// Narrows @p query, to be asked of @p group alone.
Where narrow(ActivityQuery &query, const Group &group)
{
    if (query.after) {
        const int order = compared(group, *query.after, query);
        if (order < 0)
            return Where::Before;
        if (order > 0)
            query.after.reset();
    }
    if (query.until) {
        const int order = compared(group, *query.until, query);
        if (order > 0)
            return Where::Beyond;
        if (order < 0)
            query.until.reset();
    }
    return Where::Within;
}

} // namespace

void ActivityPages::forEachRep(const ActivityQuery &query, const Visit &visit)
{
    std::vector<Group> groups;
    {
        BulkRead reps(m_connection, sqlNamed("find.reps_by_name"_L1));
        while (reps.next()) {
            const qint64 id = reps.number();
            if (query.spans.empty() || std::ranges::any_of(query.spans, [id](const RepSpan &span) {
                    return span.rep.number() == id;
                }))
                groups.push_back({reps.text(), id});
        }
    }
    if (query.descending)
        std::ranges::sort(groups, std::ranges::greater(), &Group::place);
    else
        std::ranges::sort(groups, std::ranges::less(), &Group::place);
    for (const Group &group : groups) {
        ActivityQuery own = query;
        const Where where = narrow(own, group);
        if (where == Where::Beyond)
            return;
        if (where == Where::Within && !visit(own, {.name = group.name, .rep = group.id}))
            return;
    }
}

void ActivityPages::forEachAccount(const ActivityQuery &query, const Visit &visit)
{
    /// Whether to go on.
    const auto take = [&](const Group &group) {
        ActivityQuery own = query;
        const Where where = narrow(own, group);
        return where == Where::Before ||
               (where == Where::Within && visit(own, {.name = group.name, .account = group.id}));
    };
    const Group none{{}, 0};
    if (!query.descending && !take(none))
        return;
    if (query.after && query.after->group != 0 && !take(groupOf(*query.after)))
        return;
    const bool fromStart = query.descending && !query.after;
    BulkRead accounts(m_connection, !query.descending ? sqlNamed("find.accounts_up"_L1)
                                    : fromStart       ? sqlNamed("find.all_accounts_down"_L1)
                                                      : sqlNamed("find.accounts_down"_L1));
    if (!fromStart) {
        const Group last = query.after ? groupOf(*query.after) : none;
        accounts << last.name << last.id;
    }
    while (accounts.next()) {
        const qint64 id = accounts.number();
        if (!take({accounts.text(), id}))
            return;
    }
    if (query.descending)
        take(none);
}

} // namespace laju::storage
