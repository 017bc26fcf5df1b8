// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_search.h"

#include "core/storage/records.h"

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

constexpr auto joins =
    " LEFT JOIN account ac ON ac.id = a.account_id LEFT JOIN contact co ON co.id = a.contact_id"
    " LEFT JOIN opportunity op ON op.id = a.opportunity_id JOIN rep re ON re.id = a.rep_id"_L1;

bool countsByBooking(Measure measure)
{
    return measure == Measure::MeetingsScheduled || measure == Measure::DemosScheduled;
}

QString rowColumns()
{
    return tableOf<ActivityFields>().readList(u"a."_s) +
           u", a.start_day, COALESCE(ac.name, ''), COALESCE(co.name, ''), COALESCE(op.name, '')"_s;
}

/// "… FROM … WHERE …" with everything that says which rows; @p columns stands between SELECT and FROM.
BuiltQuery filtered(const ActivityQuery &query, const QString &columns)
{
    BuiltQuery built;
    QString &sql = built.sql;
    if (!query.spans.empty()) {
        QStringList spans;
        for (const RepSpan &span : query.spans) {
            built.bind(span.rep).bind(span.days.from()).bind(span.days.to());
            spans.push_back(u"(?, ?, ?)"_s);
        }
        sql = u"WITH span (rep_id, first_day, past_day) AS (VALUES %1) "_s.arg(spans.join(u", "_s));
    }
    sql += u"SELECT "_s + columns + u" FROM "_s;
    if (query.spans.empty()) {
        sql += u"activity a"_s;
    } else {
        // A booking's day may lie far from the start's: there only the rep narrows the search.
        const bool byBooking = query.measure && countsByBooking(*query.measure);
        sql += u"span JOIN activity a ON a.rep_id = span.rep_id"_s;
        if (!byBooking)
            sql += u" AND a.start_day >= span.first_day AND a.start_day < span.past_day"_s;
    }
    if (query.measure) {
        sql += u" JOIN activity_measure me ON me.activity_id = a.id AND me.measure = ?"_s;
        built.bind(static_cast<qint64>(*query.measure));
        if (!query.spans.empty())
            sql += u" AND me.day >= span.first_day AND me.day < span.past_day"_s;
    }
    sql += joins + u" WHERE a.deleted_at IS NULL"_s;
    if (!query.types.empty())
        sql += u" AND a.type_id IN "_s + built.list(query.types);
    if (!query.outcomes.empty())
        sql += u" AND a.outcome IN "_s + built.list(query.outcomes);
    if (query.status) {
        sql += u" AND a.status = ?"_s;
        built.bind(*query.status);
    }
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
    if (query.weekday) {
        // Day 0, 1 January 1970, was a Thursday.
        sql += u" AND (a.start_day + 4) % 7 = ?"_s;
        built.bind(query.weekday->c_encoding());
    }
    if (query.hour) {
        sql += u" AND a.start_minute / 60 = ?"_s;
        built.bind(*query.hour);
    }
    if (const QString text = query.text.trimmed(); !text.isEmpty()) {
        sql += u" AND (LOWER(a.subject) LIKE ? ESCAPE '\\' OR LOWER(a.note) LIKE ? ESCAPE '\\'"
               " OR LOWER(COALESCE(ac.name, '')) LIKE ? ESCAPE '\\')"_s;
        const QString pattern = containsPattern(text);
        built.bind(pattern).bind(pattern).bind(pattern);
    }
    return built;
}

QString sortColumn(ActivitySort sort)
{
    switch (sort) {
    case ActivitySort::Start:
        return u"a.start_at"_s;
    case ActivitySort::Duration:
        return u"a.duration_s"_s;
    case ActivitySort::Rep:
        return u"LOWER(re.name)"_s;
    case ActivitySort::Account:
        return u"LOWER(COALESCE(ac.name, ''))"_s;
    }
    Q_UNREACHABLE();
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

BuiltQuery activityRows(const ActivityQuery &query)
{
    BuiltQuery built = filtered(query, rowColumns());
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    const bool byStart = query.sort == ActivitySort::Start;
    if (query.after && byStart) {
        built.sql +=
            query.descending ? u" AND (a.start_at, a.id) < (?, ?)"_s : u" AND (a.start_at, a.id) > (?, ?)"_s;
        built.bind(query.after->start).bind(query.after->id);
    }
    built.sql +=
        u" ORDER BY "_s + sortColumn(query.sort) + direction + u", a.id"_s + direction + u" LIMIT ?"_s;
    built.bind(query.limit);
    if (!byStart && query.skip > 0) {
        built.sql += u" OFFSET ?"_s;
        built.bind(query.skip);
    }
    return built;
}

BuiltQuery activityCount(const ActivityQuery &query)
{
    return filtered(query, u"COUNT(*)"_s);
}

QString activityRowById()
{
    return u"SELECT "_s + rowColumns() + u" FROM activity a"_s + joins +
           u" WHERE a.id = ? AND a.deleted_at IS NULL"_s;
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
