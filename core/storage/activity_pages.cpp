// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_pages.h"

#include "core/storage/bulk_read.h"
#include "core/storage/cancelling.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace laju::storage {

ActivityPlace ActivityPages::placeOf(const ActivityQuery &query, const ActivityPart &part, BulkRead &row)
{
    const qint64 first = row.number();
    const qint64 second = row.number();
    return placeOf(query, part, {first, second, query.sort == ActivitySort::Duration ? 0 : row.number()});
}

ActivityPlace ActivityPages::placeOf(const ActivityQuery &query, const ActivityPart &part,
                                     const std::array<qint64, 3> &numbers)
{
    ActivityPlace place{.name = part.name, .group = part.rep ? *part.rep : part.account.value_or(0)};
    if (query.sort == ActivitySort::Duration) {
        place.group = numbers[0];
        place.id = numbers[1];
    } else {
        place.day = numbers[0];
        place.start = numbers[1];
        place.id = numbers[2];
    }
    return place;
}

void ActivityPages::setPlace(const ActivityQuery &query, const ActivityPart &part, ActivityRow &row)
{
    const ActivityFields &fields = row.activity.fields();
    if (query.sort == ActivitySort::Duration)
        row.place = placeOf(query, part, {fields.duration.count(), fields.id.number(), 0});
    else
        row.place = placeOf(query, part, {dayNumber(row.day), millis(fields.start), fields.id.number()});
}

void ActivityPages::prepare(const ActivityQuery &query)
{
    m_tests.setSpans(query.spans);
    m_tests.allowAll();
    std::vector<WantedWord> words;
    if (const WordSet wanted = wordsOf(query.text); !wanted.empty()) {
        m_names.refresh();
        for (const QByteArray &word : wanted)
            words.push_back({.start = word,
                             .accounts = m_names.having(RecordNames::Accounts, word),
                             .contacts = m_names.having(RecordNames::Contacts, word),
                             .opportunities = m_names.having(RecordNames::Opportunities, word)});
    }
    m_tests.setWords(std::move(words));
}

std::vector<ActivityRow> ActivityPages::page(const ActivityQuery &query)
{
    const Cancelling cancelling(m_connection, query.cancelled);
    return cancelling([&]() -> Rows {
        prepare(query);
        if (isInDocuments(query))
            return rowsOfAnyFrequency(query);
        ActivityQuery own = query;
        if (own.skip > 0) {
            own.after = placeAfter(own);
            if (!own.after)
                return {};
        }
        return rowsOfReps(own);
    });
}

std::optional<ActivityPlace> ActivityPages::placeAfter(const ActivityQuery &query)
{
    std::optional<ActivityPlace> last;
    qint64 left = query.skip;
    forEachPart(query, [&](const ActivityQuery &own, const ActivityPart &part) {
        const BuiltQuery built = activityPlaces(own, part);
        BulkRead rows(m_connection, built.sql, built.values);
        while (left > 0 && rows.next()) {
            last = placeOf(own, part, rows);
            --left;
        }
        return left > 0;
    });
    return left > 0 ? std::nullopt : last;
}

void ActivityPages::addRows(const ActivityQuery &query, const ActivityPart &part, Rows &found)
{
    const BuiltQuery built = activityRows(query, part);
    Statement rows(m_connection, built.sql);
    run(rows, built);
    while (rows.next()) {
        found.push_back(readActivityRow(rows.row()));
        setPlace(query, part, found.back());
    }
}

std::vector<ActivityRow> ActivityPages::rowsInOrder(const ActivityQuery &query)
{
    Rows found;
    forEachPart(query, [&](ActivityQuery own, const ActivityPart &part) {
        own.limit = query.limit - static_cast<int>(found.size());
        addRows(own, part, found);
        return std::ssize(found) < query.limit;
    });
    return found;
}

void ActivityPages::settle(Rows &rows, const ActivityQuery &query)
{
    const auto place = &ActivityRow::place;
    if (query.descending)
        std::ranges::sort(rows, std::ranges::greater(), place);
    else
        std::ranges::sort(rows, std::ranges::less(), place);
    const auto again = std::ranges::unique(rows, {}, place);
    rows.erase(again.begin(), again.end());
    if (std::ssize(rows) > query.limit)
        rows.resize(static_cast<size_t>(query.limit), rows.front());
}

void ActivityPages::addRowsOf(const std::vector<ActivityPart> &parts, const ActivityQuery &query, Rows &found)
{
    ActivityQuery own = query;
    for (const ActivityPart &part : parts) {
        const size_t before = found.size();
        addRows(own, part, found);
        for (size_t i = before; i < found.size(); ++i)
            setPlace(query, {}, found[i]);
        // What stands beyond the rows that are found already is not looked at.
        if (std::ssize(found) >= query.limit) {
            settle(found, query);
            if (std::ssize(found) == query.limit)
                own.until = found.back().place;
        }
    }
}

std::vector<ActivityRow> ActivityPages::rowsOfReps(const ActivityQuery &query)
{
    std::set<qint64> reps;
    for (const RepSpan &span : query.spans)
        reps.insert(span.rep.number());
    // The first rows of each of a few reps are read faster than those of all reps up to as many of theirs.
    constexpr size_t few = 16;
    if (query.sort != ActivitySort::Start || reps.size() < 2 || reps.size() > few || query.account ||
        query.opportunity || !query.opportunities.empty() || !query.ids.empty())
        return rowsInOrder(query);
    std::vector<ActivityPart> parts;
    for (const qint64 rep : reps)
        parts.push_back({.rep = rep});
    Rows found;
    addRowsOf(parts, query, found);
    settle(found, query);
    return found;
}

} // namespace laju::storage
