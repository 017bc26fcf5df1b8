// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_pages.h"
#include "core/storage/bulk_read.h"
#include "core/storage/sql_text.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// One of @p traits, in the language of the index.
template<class Values> QString anyOf(Trait trait, const Values &values)
{
    QStringList terms;
    for (const auto &value : values)
        terms.push_back(
            u'"' + QString::fromUtf8(traitWord(trait, toVariant(plain(value)).toString().toUtf8())) + u'"');
    return u'(' + terms.join(u" OR "_s) + u')';
}

} // namespace

bool ActivityPages::isInDocuments(const ActivityQuery &query) const
{
    return isReadInOrder(query) &&
           (!m_tests.words().empty() || !query.types.empty() || !query.outcomes.empty() || query.status);
}

ActivityPages::Match ActivityPages::matchOf(const ActivityQuery &query) const
{
    QStringList terms;
    const auto addWord = [&](const WantedWord &word) {
        terms.push_back(u'"' + QString::fromUtf8(word.start) + u"\" *"_s);
    };
    // A word that no name has must stand in the document. Else the word that is in the fewest names is looked
    // for in both.
    Match match;
    const std::vector<WantedWord> &words = m_tests.words();
    for (const WantedWord &word : words) {
        if (word.names() == 0)
            addWord(word);
    }
    if (terms.empty() && !words.empty()) {
        match.named = &*std::ranges::min_element(words, {}, &WantedWord::names);
        addWord(*match.named);
    }
    if (!query.types.empty())
        terms.push_back(anyOf(Trait::Type, query.types));
    if (!query.outcomes.empty())
        terms.push_back(anyOf(Trait::Outcome, query.outcomes));
    if (query.status)
        terms.push_back(anyOf(Trait::Status, std::array{*query.status}));
    match.text = terms.join(u" AND "_s);
    return match;
}

bool ActivityPages::within(const RowTests::Allowance &allowance, const std::function<void()> &work)
{
    m_tests.allow(allowance);
    try {
        work();
    } catch (const Failed &) {
        m_tests.allowAll();
        if (!m_tests.isExhausted())
            throw;
        return false;
    }
    m_tests.allowAll();
    return true;
}

std::vector<ActivityRow> ActivityPages::rowsOfAnyFrequency(const ActivityQuery &query)
{
    const bool isByStart = query.sort == ActivitySort::Start;
    // What is frequent fills the page soon, though perhaps not in time where pages come from the disk: to
    // look for its documents would take as many of them. In other orders the other way costs more.
    constexpr qint64 mostUntimed = 500;
    const qint64 wanted = query.limit + query.skip;
    const RowTests::Allowance allowance =
        isByStart ? RowTests::Allowance{1000 + 20 * wanted, std::chrono::milliseconds(6),
                                        std::min<qint64>(wanted, mostUntimed)}
                  : RowTests::Allowance{1000 + 100 * wanted, std::chrono::milliseconds(40)};
    ActivityQuery own = query;
    Rows found;
    bool isBeyond = false;
    if (within(allowance, [&] {
            if (own.skip > 0) {
                own.after = placeAfter(own);
                own.skip = 0;
                isBeyond = !own.after;
            }
            if (!isBeyond)
                found = rowsOfReps(own);
        }))
        return found;
    own = query;
    own.skip = 0;
    own.limit += static_cast<int>(query.skip);
    const Match match = matchOf(own);
    if (areTooMany(match) || (!isByStart && !areFew(own, match))) {
        if (query.skip > 0)
            own.after = placeAfter(query);
        own.limit = query.limit;
        return query.skip > 0 && !own.after ? Rows() : rowsOfReps(own);
    }
    found = rowsFromDocuments(own);
    found.erase(found.begin(), found.begin() + std::min<qint64>(query.skip, std::ssize(found)));
    return found;
}

bool ActivityPages::areTooMany(const Match &match)
{
    constexpr size_t most = 2000;
    return match.named != nullptr && match.named->names() > most;
}

bool ActivityPages::areFew(const ActivityQuery &query, const Match &match)
{
    constexpr qint64 few = 1000;
    qint64 rows = match.named != nullptr ? static_cast<qint64>(match.named->names()) : 0;
    forEachDocumentDay(query, match.text, [&](const ActivityPart &part) {
        rows += std::ssize(part.reps);
        return rows <= few;
    });
    return rows <= few;
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
    Rows found;
    const Match match = matchOf(query);
    addFromDocuments(own, match.text, found);
    if (match.named != nullptr) {
        std::vector<ActivityPart> parts;
        for (const qint64 id : match.named->accounts)
            parts.push_back({.account = id});
        for (const qint64 id : match.named->contacts)
            parts.push_back({.contact = id});
        for (const qint64 id : match.named->opportunities)
            parts.push_back({.opportunity = id});
        addRowsOf(parts, own, found);
    }
    if (query.sort != ActivitySort::Start) {
        setPlaces(query, found);
        std::erase_if(found, [&](const ActivityRow &row) {
            const auto isBeyond = [&](const ActivityPlace &a, const ActivityPlace &b) {
                return query.descending ? a < b : a > b;
            };
            return (query.after && !isBeyond(row.place, *query.after)) ||
                   (query.until && isBeyond(row.place, *query.until));
        });
    }
    settle(found, query);
    return found;
}

void ActivityPages::setPlaces(const ActivityQuery &query, Rows &rows)
{
    std::unordered_map<qint64, QString> names;
    const bool byRep = query.sort == ActivitySort::Rep;
    if (byRep || query.sort == ActivitySort::Account) {
        BulkRead groups(m_connection,
                        byRep ? sqlNamed("find.reps_by_name"_L1) : sqlNamed("find.all_accounts_down"_L1));
        while (groups.next()) {
            const qint64 id = groups.number();
            names.emplace(id, groups.text());
        }
    }
    for (ActivityRow &row : rows) {
        ActivityPart part;
        if (byRep)
            part.rep = row.activity->rep.number();
        else if (query.sort == ActivitySort::Account)
            part.account = row.activity->account ? row.activity->account->number() : 0;
        part.name = names[part.rep ? *part.rep : part.account.value_or(0)];
        setPlace(query, part, row);
    }
}

void ActivityPages::forEachDocumentDay(const ActivityQuery &query, const QString &match,
                                       const std::function<bool(const ActivityPart &)> &visit)
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
    const auto dayOf = [&](const std::optional<ActivityPlace> &place, qint64 other) {
        return place && query.sort == ActivitySort::Start ? place->day : other;
    };
    qint64 from = query.descending ? dayOf(query.until, -anyDay) : dayOf(query.after, -anyDay);
    qint64 to = query.descending ? dayOf(query.after, anyDay) : dayOf(query.until, anyDay);
    if (!query.spans.empty()) {
        qint64 first = anyDay;
        qint64 last = -anyDay;
        for (const RepSpan &span : query.spans) {
            first = std::min<qint64>(first, dayNumber(span.days.from()));
            last = std::max<qint64>(last, dayNumber(span.days.to()) - 1);
        }
        from = std::max(from, first);
        to = std::min(to, last);
    }
    if (from > to)
        return;
    ActivityPart part;
    BulkRead documents(m_connection, query.descending ? sqlNamed("text.documents_down"_L1)
                                                      : sqlNamed("text.documents_up"_L1));
    documents << match << TextDocument{from, 0}.number() << TextDocument{to, 0xffffffff}.number();
    while (documents.next()) {
        const auto document = TextDocument::fromNumber(documents.number());
        if (document.day != part.day) {
            if (!part.reps.empty() && !visit(part))
                return;
            part.reps.clear();
            part.day = document.day;
        }
        if (const auto own = reps.find(document.rep); own != reps.end())
            part.reps.insert(part.reps.end(), own->second.begin(), own->second.end());
    }
    if (!part.reps.empty())
        visit(part);
}

void ActivityPages::addFromDocuments(const ActivityQuery &query, const QString &match, Rows &found)
{
    const size_t before = found.size();
    forEachDocumentDay(query, match, [&](const ActivityPart &part) {
        ActivityQuery own = query;
        own.limit = query.limit - static_cast<int>(found.size() - before);
        addRows(own, part, found);
        return std::ssize(found) - static_cast<qint64>(before) < query.limit;
    });
}

} // namespace laju::storage
