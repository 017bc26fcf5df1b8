// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_search.h"

#include "core/storage/records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

constexpr auto joins =
    " LEFT JOIN account ac ON ac.id = a.account_id LEFT JOIN contact co ON co.id = a.contact_id"
    " LEFT JOIN opportunity op ON op.id = a.opportunity_id"_L1;

bool hasText(const ActivityQuery &query)
{
    return !query.text.trimmed().isEmpty();
}

bool countsByBooking(Measure measure)
{
    return measure == Measure::MeetingsScheduled || measure == Measure::DemosScheduled;
}

QString rowColumns()
{
    return tableOf<ActivityFields>().readList(u"a."_s) +
           u", a.start_day, COALESCE(ac.name, ''), COALESCE(co.name, ''), COALESCE(op.name, '')"_s;
}

/// What the order of @p sort goes by within a part, as columns.
QString orderColumns(ActivitySort sort, const QString &direction = {})
{
    const QString columns = sort == ActivitySort::Duration ? u"a.duration_s%1, a.id%1"_s
                                                           : u"a.start_day%1, a.start_at%1, a.id%1"_s;
    return columns.arg(direction);
}

void addDuration(BuiltQuery &built, const ActivityQuery &query, const ActivityPart &part)
{
    if (part.duration)
        built.bind(*part.duration).sql += u" AND a.duration_s = ?"_s;
    if (part.beyondDuration)
        built.bind(*part.beyondDuration).sql +=
            query.descending ? u" AND a.duration_s < ?"_s : u" AND a.duration_s > ?"_s;
    // The index knows only by the id alone where to begin.
    if (part.duration && query.after)
        built.bind(query.after->id).sql += query.descending ? u" AND a.id < ?"_s : u" AND a.id > ?"_s;
}

void bindPlace(BuiltQuery &built, ActivitySort sort, const ActivityPlace &place)
{
    if (sort == ActivitySort::Duration)
        built.bind(place.group).bind(place.id);
    else
        built.bind(place.day).bind(place.start).bind(place.id);
}

/// The rows that stand beyond @p place, as a comparison of rows of values.
void addBound(BuiltQuery &built, const ActivityQuery &query, const ActivityPlace &place,
              QLatin1StringView comparison)
{
    const QString marks = query.sort == ActivitySort::Duration ? u"(?, ?)"_s : u"(?, ?, ?)"_s;
    built.sql += u" AND (%1) %2 %3"_s.arg(orderColumns(query.sort), comparison, marks);
    bindPlace(built, query.sort, place);
}

/// The days that the spans lie in, where no place says more: of two bounds the index might go by the wider
/// one.
void addDays(BuiltQuery &built, const ActivityQuery &query)
{
    const Day from =
        std::ranges::min(query.spans, {}, [](const RepSpan &span) { return span.days.from(); }).days.from();
    const Day to =
        std::ranges::max(query.spans, {}, [](const RepSpan &span) { return span.days.to(); }).days.to();
    const bool isByDay = query.sort != ActivitySort::Duration;
    const auto &first = query.descending ? query.until : query.after;
    const auto &last = query.descending ? query.after : query.until;
    if (!isByDay || !first || first->day < dayNumber(from))
        built.bind(from).sql += u" AND a.start_day >= ?"_s;
    if (!isByDay || !last || last->day >= dayNumber(to))
        built.bind(to).sql += u" AND a.start_day < ?"_s;
}

void addWho(BuiltQuery &built, const ActivityQuery &query, const ActivityPart &part)
{
    QString &sql = built.sql;
    if (part.rep) {
        sql += u" AND a.rep_id = ?"_s;
        built.bind(*part.rep);
    }
    if (part.contact)
        built.bind(*part.contact).sql += u" AND a.contact_id = ?"_s;
    if (part.opportunity)
        built.bind(*part.opportunity).sql += u" AND a.opportunity_id = ?"_s;
    if (part.account == 0)
        sql += u" AND a.account_id IS NULL"_s;
    else if (part.account)
        built.bind(*part.account).sql += u" AND a.account_id = ?"_s;
    if (query.spans.empty())
        return;
    // A booking's day may lie far from the start's: there only the rep narrows the search.
    const bool byBooking = query.measure && countsByBooking(*query.measure);
    if (!byBooking)
        addDays(built, query);
    if (query.spans.size() == 1 && !part.rep) {
        sql += u" AND a.rep_id = ?"_s;
        built.bind(query.spans.front().rep);
    } else if (query.spans.size() > 1 && !byBooking) {
        sql += u" AND in_spans(a.rep_id, a.start_day)"_s;
    }
}

void addWhat(BuiltQuery &built, const ActivityQuery &query)
{
    QString &sql = built.sql;
    if (query.account) {
        sql += u" AND a.account_id = ?"_s;
        built.bind(*query.account);
    }
    if (query.opportunity) {
        sql += u" AND a.opportunity_id = ?"_s;
        built.bind(*query.opportunity);
    }
    if (!query.opportunities.empty())
        sql += u" AND a.opportunity_id IN "_s + built.list(query.opportunities);
    if (!query.ids.empty())
        sql += u" AND a.id IN "_s + built.list(query.ids);
    if (!query.types.empty())
        sql += u" AND a.type_id IN "_s + built.list(query.types);
    if (!query.outcomes.empty())
        sql += u" AND a.outcome IN "_s + built.list(query.outcomes);
    if (query.status) {
        sql += u" AND a.status = ?"_s;
        built.bind(*query.status);
    }
    if (query.weekday) {
        // Day 0, 1 January 1970, was a Thursday.
        sql += u" AND (a.start_day + 4) % 7 = ?"_s;
        built.bind(query.weekday->c_encoding());
    }
    if (query.hour) {
        sql += u" AND a.start_minute / 60 = ?"_s;
        built.bind(*query.hour);
    }
    if (query.measure) {
        sql +=
            u" AND EXISTS (SELECT 1 FROM activity_measure me WHERE me.activity_id = a.id AND me.measure = ?"_s;
        built.bind(static_cast<qint64>(*query.measure));
        if (countsByBooking(*query.measure) && !query.spans.empty())
            sql += u" AND in_spans(me.rep_id, me.day)"_s;
        sql += u')';
    }
}

/// "… FROM … WHERE …" with everything that says which rows; @p columns stands between SELECT and FROM.
BuiltQuery filtered(const ActivityQuery &query, const ActivityPart &part, const QString &columns,
                    const QString &joined = {})
{
    BuiltQuery built{.sql = u"SELECT %1 FROM activity a%2 WHERE a.deleted_at IS NULL"_s.arg(columns, joined)};
    // Before all that it may not be.
    if (isFiltered(query))
        built.sql += query.sort == ActivitySort::Duration
                         ? u" AND looked_at(a.duration_s, a.id, 0)"_s
                         : u" AND looked_at(a.start_day, a.start_at, a.id)"_s;
    if (hasText(query))
        built.sql += u" AND has_words(a.subject, a.note, a.account_id, a.contact_id, a.opportunity_id)"_s;
    addWho(built, query, part);
    addWhat(built, query);
    addDuration(built, query, part);
    if (query.after && !part.duration)
        addBound(built, query, *query.after, query.descending ? "<"_L1 : ">"_L1);
    if (query.until)
        addBound(built, query, *query.until, query.descending ? ">="_L1 : "<="_L1);
    if (!part.reps.empty()) {
        // Few different texts, whatever the number.
        std::vector<qint64> reps = part.reps;
        size_t rounded = 1;
        while (rounded < reps.size())
            rounded *= 2;
        reps.resize(rounded, reps.back());
        built.sql += u" AND a.start_day = ? AND a.rep_id IN "_s;
        built.bind(part.day);
        built.sql += built.list(reps);
    }
    return built;
}

void addOrder(BuiltQuery &built, const ActivityQuery &query, const ActivityPart &part)
{
    const QString direction = query.descending ? u" DESC"_s : QString();
    // Else the whole day would be read in its order, for a few reps.
    built.sql += u" ORDER BY "_s + (part.reps.empty() ? orderColumns(query.sort, direction)
                                                      : u"+a.start_at%1, +a.id%1"_s.arg(direction));
}

} // namespace

QString containsPattern(const QString &text, bool atStart)
{
    QString pattern = text.trimmed().toLower();
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return (atStart ? QString() : u"%"_s) + pattern + u'%';
}

void run(Statement &statement, const BuiltQuery &query)
{
    for (const QVariant &value : query.values)
        statement.bindVariant(value);
    statement.run();
}

bool isFiltered(const ActivityQuery &query)
{
    return hasText(query) || !query.types.empty() || !query.outcomes.empty() || query.status ||
           query.measure || query.weekday || query.hour || query.spans.size() > 1;
}

bool isReadInOrder(const ActivityQuery &query)
{
    if (query.opportunity || !query.opportunities.empty() || !query.ids.empty())
        return false;
    // Else the index of those is used, and what it finds is sorted by length.
    return query.sort != ActivitySort::Duration || (query.spans.empty() && !query.account);
}

BuiltQuery activityRows(const ActivityQuery &query, const ActivityPart &part)
{
    BuiltQuery built = filtered(query, part, rowColumns(), joins);
    addOrder(built, query, part);
    built.sql += u" LIMIT ?"_s;
    built.bind(query.limit);
    return built;
}

BuiltQuery activityPlaces(const ActivityQuery &query, const ActivityPart &part)
{
    BuiltQuery built = filtered(query, part,
                                query.sort == ActivitySort::Duration ? u"a.duration_s, a.id"_s
                                                                     : u"a.start_day, a.start_at, a.id"_s);
    addOrder(built, query, part);
    return built;
}

BuiltQuery activityCount(const ActivityQuery &query, const ActivityPart &part)
{
    return filtered(query, part, u"COUNT(*)"_s);
}

QString activityRowById()
{
    return u"SELECT "_s + rowColumns() + u" FROM activity a"_s + joins +
           u" WHERE a.id = ? AND a.deleted_at IS NULL"_s;
}

ActivityRow readActivityRow(Reader row)
{
    return {.activity = readChecked<ActivityFields>(row),
            .day = row.day(),
            .account = row.text(),
            .contact = row.text(),
            .opportunity = row.text()};
}

BuiltQuery opportunityRows(const OpportunityQuery &query)
{
    BuiltQuery built;
    QString &sql = built.sql;
    sql = u"SELECT "_s + tableOf<OpportunityFields>().readList(u"o."_s) +
          u", COALESCE(ac.name, ''),"
          " (SELECT MAX(c.at) FROM stage_change c WHERE c.opportunity_id = o.id AND c.to_stage_id = "
          "o.stage_id AND c.deleted_at IS NULL),"
          " (SELECT n.start_at FROM activity n WHERE n.opportunity_id = o.id AND n.status = 'planned' AND "
          "n.deleted_at IS NULL"
          " ORDER BY n.start_at, n.id LIMIT 1),"
          " COALESCE((SELECT n.subject FROM activity n WHERE n.opportunity_id = o.id AND n.status = "
          "'planned' AND n.deleted_at IS NULL"
          " ORDER BY n.start_at, n.id LIMIT 1), '')"
          " FROM opportunity o JOIN stage s ON s.id = o.stage_id LEFT JOIN account ac ON ac.id = o.account_id"
          " WHERE o.deleted_at IS NULL"_s;
    if (!query.owners.empty()) {
        std::vector<RepId> reps;
        for (const RepSpan &span : query.owners)
            reps.push_back(span.rep);
        sql += u" AND o.owner_id IN "_s + built.list(reps);
    }
    if (!query.ids.empty())
        sql += u" AND o.id IN "_s + built.list(query.ids);
    if (query.pipeline) {
        sql += u" AND s.pipeline_id = ?"_s;
        built.bind(*query.pipeline);
    }
    if (!query.kinds.empty())
        sql += u" AND s.kind IN "_s + built.list(query.kinds);
    if (query.account) {
        sql += u" AND o.account_id = ?"_s;
        built.bind(*query.account);
    }
    if (const QString text = query.text.trimmed(); !text.isEmpty()) {
        sql +=
            u" AND (LOWER(o.name) LIKE ? ESCAPE '\\' OR LOWER(COALESCE(ac.name, '')) LIKE ? ESCAPE '\\')"_s;
        const QString pattern = containsPattern(text);
        built.bind(pattern).bind(pattern);
    }
    if (query.closedFrom) {
        sql += u" AND (s.kind = 'open' OR o.closed_day >= ?)"_s;
        built.bind(*query.closedFrom);
    }
    sql +=
        u" ORDER BY CASE s.kind WHEN 'open' THEN 0 ELSE 1 END, COALESCE(o.closed_at, o.created_at, 0) DESC, o.id DESC LIMIT ?"_s;
    built.bind(query.limit);
    return built;
}

} // namespace laju::storage
