// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/row_marks.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <set>

namespace laju::ui {

namespace {

using Limits = std::numeric_limits<qint64>;

/// A place just after the last row of @p day, in the order wanted.
ActivityPlace afterDay(Day day, bool descending)
{
    const qint64 edge = descending ? Limits::min() : Limits::max();
    return {.day = dayNumber(day), .start = edge, .id = edge};
}

/// Whether nothing but people, days and types says which rows there are.
bool isToldByFacts(const ActivityQuery &query)
{
    return query.outcomes.empty() && !query.status && !query.measure && !query.account &&
           !query.opportunity && query.opportunities.empty() && query.ids.empty() && !query.hour &&
           query.text.trimmed().isEmpty();
}

/// The measures that count the rows of @p query.
std::vector<Measure> measuresOf(const ActivityQuery &query, const Directory &directory)
{
    std::vector<Measure> measures;
    for (const ActivityType &type : directory.activityTypes) {
        if (query.types.empty() || std::ranges::find(query.types, type->id) != query.types.end())
            measures.push_back(recordedOfType(type->number));
    }
    return measures;
}

/// The days from the first to the last that have rows on record; none when there are no rows.
std::optional<Period> recordedDays(const std::vector<Measure> &measures, const Facts &facts)
{
    using namespace std::chrono;
    const Day begin(1900y / January / 1);
    const Day end(2200y / January / 1);
    const auto upTo = [&](Day past) {
        qint64 rows = 0;
        for (const Measure measure : measures)
            rows += facts.sum(measure, Company{}, Period::make(begin, past).value());
        return rows;
    };
    const qint64 all = upTo(end);
    if (all == 0)
        return {};
    const auto days = std::views::iota(0, static_cast<int>((end - begin).count()) + 1);
    const auto rowsBefore = [&](int number) { return upTo(begin + std::chrono::days(number)); };
    const auto first = std::ranges::upper_bound(days, 0, {}, rowsBefore);
    const auto past = std::ranges::lower_bound(days, all, {}, rowsBefore);
    return Period::make(begin + std::chrono::days(*first - 1), begin + std::chrono::days(*past)).value();
}

/// The days of @p spans that lie within @p days.
std::vector<RepSpan> cut(std::span<const RepSpan> spans, const Period &days)
{
    std::vector<RepSpan> within;
    for (const RepSpan &span : spans) {
        if (const Period both = span.days.intersected(days); !both.isEmpty())
            within.push_back({span.rep, both});
    }
    return within;
}

/// How many rows @p query has.
std::optional<qint64> countOf(const ActivityQuery &query, const Facts &facts)
{
    if (query.weekday)
        return {};
    const std::vector<Measure> measures = measuresOf(query, facts.directory());
    const std::optional<Period> extent = recordedDays(measures, facts);
    qint64 rows = 0;
    if (extent) {
        const std::vector<RepSpan> within = cut(query.spans, *extent);
        for (const Measure measure : measures)
            rows += query.spans.empty() ? facts.sum(measure, Company{}, *extent) : facts.sum(measure, within);
    }
    return rows;
}

/// The name as the database lower-cases and compares it.
QByteArray sortName(const Rep &rep)
{
    QByteArray name = rep->name.toUtf8();
    for (char &c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return name;
}

/// The period that all of @p directory have in @p spans, when nothing else stands there.
std::optional<Period> commonPeriod(std::span<const RepSpan> spans, const Directory &directory)
{
    std::set<RepId> reps;
    for (const RepSpan &span : spans) {
        if (!(span.days == spans.front().days) || !reps.insert(span.rep).second)
            return {};
    }
    return reps.size() == directory.reps.size() ? std::optional(spans.front().days) : std::nullopt;
}

} // namespace

RowMarks::RowMarks(const ActivityQuery &query, const Facts *facts)
    : m_descending(query.descending)
{
    if (!facts || !isToldByFacts(query))
        return;
    switch (query.sort) {
    case ActivitySort::Start:
        m_isComplete = markDays(query, *facts);
        break;
    case ActivitySort::Rep:
        m_isComplete = markReps(query, *facts);
        break;
    case ActivitySort::Account:
    case ActivitySort::Duration:
        m_total = countOf(query, *facts);
        return;
    }
    if (m_isComplete)
        m_total = m_marks.empty() ? 0 : m_marks.back().rows;
}

bool RowMarks::markDays(const ActivityQuery &query, const Facts &facts)
{
    const std::vector<Measure> measures = measuresOf(query, facts.directory());
    const std::optional<Period> extent = recordedDays(measures, facts);
    std::optional<Period> everybody = extent;
    if (!query.spans.empty() && everybody) {
        const auto common = commonPeriod(query.spans, facts.directory());
        everybody = common ? std::optional(everybody->intersected(*common)) : std::nullopt;
        // Each is looked up day by day.
        constexpr size_t most = 40;
        if (!everybody && query.spans.size() > most)
            return false;
    }
    if (!extent)
        return true;
    std::vector<Day> days;
    for (Day day = extent->from(); day < extent->to(); day += std::chrono::days(1)) {
        if (!query.weekday || std::chrono::weekday(day) == *query.weekday)
            days.push_back(day);
    }
    if (m_descending)
        std::ranges::reverse(days);
    qint64 rows = 0;
    for (const Day day : days) {
        const Period just = Period::ofDay(day);
        qint64 more = 0;
        if (everybody) {
            for (const Measure measure : measures)
                more += everybody->contains(day) ? facts.sum(measure, Company{}, just) : 0;
        } else {
            const std::vector<RepSpan> own = cut(query.spans, just);
            for (const Measure measure : measures)
                more += facts.sum(measure, own);
        }
        if (more > 0)
            m_marks.push_back({afterDay(day, m_descending), rows += more, false});
    }
    return true;
}

bool RowMarks::markReps(const ActivityQuery &query, const Facts &facts)
{
    if (query.weekday)
        return false;
    const std::vector<Measure> measures = measuresOf(query, facts.directory());
    const std::optional<Period> extent = recordedDays(measures, facts);
    if (!extent)
        return true;
    std::vector<std::pair<QByteArray, RepId>> reps;
    for (const Rep &rep : facts.directory().reps)
        reps.emplace_back(sortName(rep), rep->id);
    std::ranges::sort(reps);
    std::vector<Period> months = extent->split(Calendar::Month);
    if (m_descending) {
        std::ranges::reverse(reps);
        std::ranges::reverse(months);
    }
    qint64 rows = 0;
    for (const auto &[name, rep] : reps) {
        std::vector<RepSpan> own{{rep, *extent}};
        if (!query.spans.empty()) {
            own = query.spans;
            std::erase_if(own, [&](const RepSpan &span) { return span.rep != rep; });
        }
        for (const Period &month : months) {
            const std::vector<RepSpan> within = cut(own, month);
            qint64 more = 0;
            for (const Measure measure : measures)
                more += facts.sum(measure, within);
            if (more == 0)
                continue;
            ActivityPlace place = afterDay(m_descending ? month.from() : month.last(), m_descending);
            place.name = QString::fromUtf8(name);
            place.group = rep.number();
            m_marks.push_back({place, rows += more, false});
        }
    }
    return true;
}

bool RowMarks::isBefore(const ActivityPlace &a, const ActivityPlace &b) const
{
    return m_descending ? b < a : a < b;
}

void RowMarks::add(const ActivityWalk &walk)
{
    for (size_t i = 0; i < walk.places.size(); ++i)
        m_marks.push_back({walk.places[i], m_walked + static_cast<qint64>(i + 1) * step});
    m_walked += walk.rows;
    m_last = walk.last;
    // So that the next walk's marks count from here.
    if (walk.last && !walk.isComplete)
        m_marks.push_back({*walk.last, m_walked, walk.endsAtRow});
    if (walk.isComplete) {
        m_total = m_walked;
        m_isComplete = true;
    }
}

void RowMarks::finish(qint64 total)
{
    m_total = total;
    m_isComplete = true;
}

RowsWay RowMarks::wayTo(qint64 first, qint64 past) const
{
    RowsWay way{.skip = first};
    const auto consider = [&](const RowsWay &other) {
        if (other.skip >= 0 && other.skip < way.skip)
            way = other;
    };
    if (m_total)
        consider({.backwards = true, .skip = *m_total - past});
    const auto next = std::ranges::upper_bound(m_marks, first, {}, &Mark::rows);
    if (next != m_marks.begin())
        consider({.after = std::prev(next)->place, .skip = first - std::prev(next)->rows});
    // The row of the mark itself is not read when going back from it.
    const auto beyond = std::ranges::lower_bound(m_marks, past + 1, {}, &Mark::rows);
    if (beyond != m_marks.end())
        consider({.after = beyond->place,
                  .backwards = true,
                  .skip = beyond->rows - (beyond->isRow ? 1 : 0) - past});
    return way;
}

RowMarks::Mark RowMarks::before(const ActivityPlace &place) const
{
    const auto beyond = std::ranges::partition_point(
        m_marks, [&](const Mark &mark) { return !isBefore(place, *mark.place); });
    return beyond == m_marks.begin() ? Mark{} : *std::prev(beyond);
}

bool RowMarks::reaches(const ActivityPlace &place) const
{
    return m_isComplete || (m_last && !isBefore(*m_last, place));
}

} // namespace laju::ui
