// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_pages.h"

#include "core/storage/bulk_read.h"
#include "core/storage/sql_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

bool isByGroup(ActivitySort sort)
{
    return sort == ActivitySort::Rep || sort == ActivitySort::Account;
}

/// Ends the statements of a connection when nobody wants their answer any more.
class Cancelling final
{
public:
    Cancelling(Connection &connection, const std::shared_ptr<const std::atomic_bool> &cancelled)
        : m_handle(connection.handle())
        , m_cancelled(cancelled)
    {
        constexpr int stepsBetween = 5000;
        if (m_cancelled)
            sqlite3_progress_handler(
                m_handle, stepsBetween,
                [](void *flag) { return *static_cast<const std::atomic_bool *>(flag) ? 1 : 0; },
                const_cast<std::atomic_bool *>(m_cancelled.get()));
    }
    ~Cancelling() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Cancelling)

    /// Runs @p work; Cancelled when it ended for that.
    template<class Work> auto operator()(const Work &work) const
    {
        try {
            return work();
        } catch (const Failed &) {
            if (m_cancelled && *m_cancelled)
                throw Failed(ErrorKind::Cancelled,
                             QCoreApplication::translate("Storage", "The search was given up."));
            throw;
        }
    }

private:
    sqlite3 *m_handle;
    std::shared_ptr<const std::atomic_bool> m_cancelled;
};

/// The place of the row that a statement of activityPlaces() stands on.
ActivityPlace placeOf(const ActivityQuery &query, const ActivityPart &part, BulkRead &row)
{
    ActivityPlace place{.name = part.name, .group = part.rep ? *part.rep : part.account.value_or(0)};
    if (query.sort == ActivitySort::Duration) {
        place.group = row.number();
    } else {
        place.day = row.number();
        place.start = row.number();
    }
    place.id = row.number();
    return place;
}

void setPlace(const ActivityQuery &query, const ActivityPart &part, ActivityRow &row)
{
    const ActivityFields &fields = row.activity.fields();
    row.place = {.name = part.name,
                 .group = part.rep ? *part.rep : part.account.value_or(0),
                 .id = fields.id.number()};
    if (query.sort == ActivitySort::Duration) {
        row.place.group = fields.duration.count();
    } else {
        row.place.day = dayNumber(row.day);
        row.place.start = millis(fields.start);
    }
}

} // namespace

void ActivityPages::prepare(const ActivityQuery &query)
{
    m_tests.setSpans(query.spans);
    m_tests.allow({});
    std::vector<WantedWord> words;
    for (const QByteArray &word : wordsOf(query.text))
        words.push_back({word, m_names.having(word)});
    m_tests.setWords(std::move(words));
}

std::vector<ActivityRow> ActivityPages::page(ActivityQuery query)
{
    const Cancelling cancelling(m_connection, query.cancelled);
    return cancelling([&]() -> Rows {
        prepare(query);
        if (query.skip > 0) {
            query.after = placeAfter(query);
            if (!query.after)
                return {};
            query.skip = 0;
        }
        if (!m_tests.words().empty())
            return rowsWithWords(query);
        return rowsOfReps(query);
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

namespace {

/// Of rows that were found in several ways the first of @p query, each once.
void settle(std::vector<ActivityRow> &rows, const ActivityQuery &query)
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

} // namespace

std::vector<ActivityRow> ActivityPages::rowsOfReps(const ActivityQuery &query)
{
    std::set<qint64> reps;
    for (const RepSpan &span : query.spans)
        reps.insert(span.rep.number());
    // The first rows of each of a few reps are read faster than those of all reps up to as many of theirs.
    constexpr size_t few = 16;
    if (query.sort != ActivitySort::Start || reps.size() < 2 || reps.size() > few || query.account ||
        query.opportunity || !query.opportunities.empty())
        return rowsInOrder(query);
    Rows found;
    for (const qint64 rep : reps)
        addRows(query, {.rep = rep}, found);
    for (ActivityRow &row : found)
        setPlace(query, {}, row);
    settle(found, query);
    return found;
}

std::vector<ActivityRow> ActivityPages::rowsWithWords(const ActivityQuery &query)
{
    // What is frequent fills the page soon.
    m_tests.allow(1000 + 20 * static_cast<qint64>(query.limit));
    try {
        Rows found = rowsInOrder(query);
        m_tests.allow({});
        return found;
    } catch (const Failed &) {
        const bool isRare = m_tests.isExhausted();
        m_tests.allow({});
        if (!isRare)
            throw;
    }
    return rowsFromDocuments(query);
}

std::vector<ActivityRow> ActivityPages::rowsFromDocuments(const ActivityQuery &query)
{
    // Documents come by day: other orders need every row.
    ActivityQuery own = query;
    if (query.sort != ActivitySort::Start) {
        own.sort = ActivitySort::Start;
        own.after.reset();
        own.until.reset();
        own.limit = std::numeric_limits<int>::max();
    }
    const auto match = [&](auto wanted) {
        QStringList terms;
        for (const WantedWord &word : m_tests.words() | std::views::filter(wanted))
            terms.push_back(u'"' + QString::fromUtf8(word.start) + u"\" *"_s);
        return terms.join(u' ');
    };
    Rows found;
    // A word that no account has must stand in the document.
    if (const QString inText = match([](const WantedWord &word) { return word.accounts.empty(); });
        !inText.isEmpty()) {
        addFromDocuments(own, inText, found);
    } else {
        addFromDocuments(own, match([](const WantedWord &) { return true; }), found);
        std::set<qint64> accounts;
        for (const WantedWord &word : m_tests.words())
            accounts.insert(word.accounts.begin(), word.accounts.end());
        addFromAccounts(own, {accounts.begin(), accounts.end()}, found);
    }
    if (query.sort == ActivitySort::Start) {
        settle(found, query);
        return found;
    }
    std::unordered_map<qint64, QString> names;
    if (isByGroup(query.sort)) {
        const bool byRep = query.sort == ActivitySort::Rep;
        BulkRead groups(m_connection,
                        byRep ? sqlNamed("find.reps_by_name"_L1) : sqlNamed("find.all_accounts_down"_L1));
        while (groups.next()) {
            const qint64 id = groups.number();
            names.emplace(id, groups.text());
        }
    }
    for (ActivityRow &row : found) {
        ActivityPart part;
        if (query.sort == ActivitySort::Rep)
            part.rep = row.activity->rep.number();
        else if (query.sort == ActivitySort::Account)
            part.account = row.activity->account ? row.activity->account->number() : 0;
        part.name = names[part.rep ? *part.rep : part.account.value_or(0)];
        setPlace(query, part, row);
    }
    std::erase_if(found, [&](const ActivityRow &row) {
        const auto isBeyond = [&](const ActivityPlace &a, const ActivityPlace &b) {
            return query.descending ? a < b : a > b;
        };
        return (query.after && !isBeyond(row.place, *query.after)) ||
               (query.until && isBeyond(row.place, *query.until));
    });
    settle(found, query);
    return found;
}

void ActivityPages::addFromDocuments(const ActivityQuery &query, const QString &match, Rows &found)
{
    std::unordered_map<quint32, std::vector<qint64>> reps;
    {
        BulkRead all(m_connection, sqlNamed("find.reps_by_name"_L1));
        while (all.next()) {
            const qint64 rep = all.number();
            if (query.spans.empty() || std::ranges::any_of(query.spans, [rep](const RepSpan &span) {
                    return span.rep.number() == rep;
                }))
                reps[TextDocument::of(0, rep).rep].push_back(rep);
        }
    }
    constexpr qint64 anyDay = 1 << 30;
    const auto dayOf = [](const std::optional<ActivityPlace> &place, qint64 other) {
        return place ? place->day : other;
    };
    const qint64 from = query.descending ? dayOf(query.until, -anyDay) : dayOf(query.after, -anyDay);
    const qint64 to = query.descending ? dayOf(query.after, anyDay) : dayOf(query.until, anyDay);
    const size_t before = found.size();
    ActivityPart part;
    const auto readDay = [&] {
        if (part.reps.empty())
            return;
        ActivityQuery own = query;
        own.limit = query.limit - static_cast<int>(found.size() - before);
        addRows(own, part, found);
        part.reps.clear();
    };
    BulkRead documents(m_connection, query.descending ? sqlNamed("text.documents_down"_L1)
                                                      : sqlNamed("text.documents_up"_L1));
    documents << match << TextDocument{from, 0}.number() << TextDocument{to, 0xffffffff}.number();
    while (documents.next()) {
        const auto document = TextDocument::fromNumber(documents.number());
        if (document.day != part.day) {
            readDay();
            if (std::ssize(found) - static_cast<qint64>(before) >= query.limit)
                return;
            part.day = document.day;
        }
        if (const auto own = reps.find(document.rep); own != reps.end())
            part.reps.insert(part.reps.end(), own->second.begin(), own->second.end());
    }
    readDay();
}

void ActivityPages::addFromAccounts(const ActivityQuery &query, const std::vector<qint64> &accounts,
                                    Rows &found)
{
    for (const qint64 account : accounts) {
        const size_t before = found.size();
        addRows(query, {.account = account}, found);
        for (size_t i = before; i < found.size(); ++i)
            setPlace(query, {}, found[i]);
    }
}

qint64 ActivityPages::count(const ActivityQuery &query)
{
    const Cancelling cancelling(m_connection, query.cancelled);
    return cancelling([&] {
        prepare(query);
        ActivityQuery own = query;
        if (isByGroup(query.sort) && !query.after && !query.until)
            own.sort = ActivitySort::Start; // the order does not matter
        qint64 rows = 0;
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
    constexpr qint64 budget = 12; // milliseconds
    const Cancelling cancelling(m_connection, query.cancelled);
    return cancelling([&] {
        prepare(query);
        ActivityWalk walk{.last = query.after};
        if (!m_tests.words().empty() && query.sort == ActivitySort::Start) {
            walkWords(query, step, walk);
            return walk;
        }
        QElapsedTimer timer;
        timer.start();
        walk.isComplete = true;
        forEachPart(query, [&](const ActivityQuery &own, const ActivityPart &part) {
            const BuiltQuery built = activityPlaces(own, part);
            BulkRead rows(m_connection, built.sql, built.values);
            while (rows.next()) {
                // The clock is looked at now and then, and never before something was seen.
                const bool notes = ++walk.rows % step == 0;
                if (notes || walk.rows % 64 == 0) {
                    walk.last = placeOf(own, part, rows);
                    if (notes)
                        walk.places.push_back(*walk.last);
                    walk.isComplete = timer.elapsed() < budget;
                    if (!walk.isComplete)
                        return false;
                }
            }
            return true;
        });
        return walk;
    });
}

void ActivityPages::walkWords(const ActivityQuery &query, qint64 step, ActivityWalk &walk)
{
    constexpr qint64 budget = 12; // milliseconds
    QElapsedTimer timer;
    timer.start();
    ActivityQuery own = query;
    own.limit = static_cast<int>(step);
    while (timer.elapsed() < budget) {
        const Rows rows = rowsWithWords(own);
        walk.rows += std::ssize(rows);
        if (!rows.empty())
            own.after = walk.last = rows.back().place;
        if (std::ssize(rows) < step) {
            walk.isComplete = true;
            return;
        }
        walk.places.push_back(*walk.last);
    }
}

} // namespace laju::storage
