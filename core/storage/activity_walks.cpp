// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_pages.h"
#include "core/storage/bulk_read.h"
#include "core/storage/cancelling.h"

#include <QElapsedTimer>

#include <algorithm>

namespace laju::storage {

namespace {

/// Others who ask wait for no more of a walk than that, each way.
constexpr std::chrono::milliseconds budget{10};

/// A place after all rows of @p day.
ActivityPlace endOf(qint64 day, bool descending)
{
    using Limits = std::numeric_limits<qint64>;
    const qint64 edge = descending ? Limits::min() : Limits::max();
    return {.day = day, .start = edge, .id = edge};
}

} // namespace

qint64 ActivityPages::count(const ActivityQuery &query)
{
    const Cancelling cancelling(m_connection, query.cancelled);
    return cancelling([&] {
        prepare(query);
        ActivityQuery own = query;
        if (!query.after && !query.until)
            own.sort = ActivitySort::Start; // the order does not matter
        qint64 rows = 0;
        if (isInDocuments(own)) {
            for (bool isComplete = false; !isComplete;) {
                ActivityWalk walk{.last = own.after};
                walkInOrder(own, std::numeric_limits<qint64>::max(), walk);
                if (!walk.isComplete && own.sort == ActivitySort::Start)
                    walkDocuments(own, std::numeric_limits<qint64>::max(), walk);
                rows += walk.rows;
                own.after = walk.last;
                isComplete = walk.isComplete;
            }
            return rows;
        }
        forEachPart(own, [&](const ActivityQuery &asked, const ActivityPart &part) {
            const BuiltQuery built = activityCount(asked, part);
            BulkRead counted(m_connection, built.sql, built.values);
            if (counted.next())
                rows += counted.number();
            return true;
        });
        return rows;
    });
}

ActivityWalk ActivityPages::walk(const ActivityQuery &query, qint64 step)
{
    const Cancelling cancelling(m_connection, query.cancelled);
    return cancelling([&] {
        prepare(query);
        ActivityWalk walk{.last = query.after};
        walkInOrder(query, step, walk);
        if (!walk.isComplete && query.sort == ActivitySort::Start && isInDocuments(query))
            walkDocuments(query, step, walk);
        return walk;
    });
}

void ActivityPages::walkInOrder(const ActivityQuery &query, qint64 step, ActivityWalk &walk)
{
    const bool hasBudget = isReadInOrder(query);
    QElapsedTimer timer;
    timer.start();
    ActivityPart reached;
    qint64 looksBefore = 0;
    qint64 looksAtFound = 0;
    std::optional<ActivityPlace> endBefore; ///< of what was looked at in earlier parts
    const auto placeLookedAt = [&] {
        return m_tests.looks() > looksBefore ? placeOf(query, reached, m_tests.lookedAt()) : *endBefore;
    };
    const auto visit = [&](const ActivityQuery &own, const ActivityPart &part) {
        if (m_tests.looks() > 0)
            endBefore = placeLookedAt();
        looksBefore = m_tests.looks();
        reached = part;
        const BuiltQuery built = activityPlaces(own, part);
        BulkRead rows(m_connection, built.sql, built.values);
        while (rows.next()) {
            looksAtFound = m_tests.looks();
            // The clock is looked at now and then, and never before something was seen.
            const bool notes = ++walk.rows % step == 0;
            if (notes || walk.rows % 64 == 0) {
                walk.last = placeOf(own, part, rows);
                if (notes)
                    walk.places.push_back(*walk.last);
                walk.isComplete = !hasBudget || timer.elapsed() < budget.count();
                if (!walk.isComplete)
                    return false;
            }
        }
        return true;
    };
    walk.isComplete = true;
    const auto goThrough = [&] { forEachPart(query, visit); };
    if (!hasBudget || !isFiltered(query)) {
        goThrough();
    } else if (!within({1000 + 40 * std::min<qint64>(step, 10'000), budget}, goThrough)) {
        walk.isComplete = false;
        walk.last = placeLookedAt();
        walk.endsAtRow = looksAtFound == m_tests.looks();
    }
}

void ActivityPages::walkDocuments(const ActivityQuery &query, qint64 step, ActivityWalk &walk)
{
    // Where much is found the other way goes on as fast.
    constexpr qint64 mostLooksForEach = 20;
    const Match match = matchOf(query);
    if (m_tests.looks() < mostLooksForEach * walk.rows || areTooMany(match))
        return;
    ActivityQuery rest = query;
    rest.after = walk.last;
    const auto see = [&](const ActivityPlace &place) {
        if (++walk.rows % step == 0)
            walk.places.push_back(place);
    };
    if (match.named != nullptr) {
        constexpr int some = 300;
        rest.limit = some;
        const Rows rows = rowsFromDocuments(rest);
        for (const ActivityRow &row : rows)
            see(row.place);
        walk.isComplete = std::ssize(rows) < some;
        if (!rows.empty())
            walk.last = rows.back().place;
        walk.endsAtRow = !rows.empty();
        return;
    }
    QElapsedTimer timer;
    timer.start();
    walk.isComplete = true;
    forEachDocumentDay(rest, match.text, [&](const ActivityPart &part) {
        const BuiltQuery built = activityPlaces(rest, part);
        BulkRead rows(m_connection, built.sql, built.values);
        while (rows.next())
            see(placeOf(rest, part, rows));
        walk.last = endOf(part.day, query.descending);
        walk.endsAtRow = false;
        walk.isComplete = timer.elapsed() < budget.count();
        return walk.isComplete;
    });
}

} // namespace laju::storage
