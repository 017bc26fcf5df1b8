// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activity_model.h"
#include "ui/activities/row_difference.h"

#include <algorithm>
#include <ranges>

namespace laju::ui {

namespace {

constexpr int firstRows = 200; ///< enough for any screen
constexpr int pageRows = 400;
constexpr int mostInWindow = ActivityModel::mostInMemory - firstRows;
/// Passing over more rows than that would keep everybody else waiting.
constexpr qint64 mostSkipped = 20'000;

/// A place just before that of @p row, in the order of @p query.
ActivityPlace placeBefore(const ActivityRow &row, const ActivityQuery &query)
{
    ActivityPlace place = row.place;
    place.id += query.descending ? 1 : -1;
    return place;
}

/// The rows of @p query on @p way, in the order of the query.
Result<std::vector<ActivityRow>> readOn(Session &session, ActivityQuery query, const RowsWay &way)
{
    query.after = way.after;
    query.skip = way.skip;
    query.descending ^= way.backwards;
    auto rows = session.activities(query);
    if (rows && way.backwards)
        std::ranges::reverse(*rows);
    return rows;
}

} // namespace

const Facts *ActivityModel::factsToTrust() const
{
    // Facts that go on telling of rows that are not there are wrong: laju check mends them.
    constexpr int mostShortReads = 3;
    return m_context.live.isLoaded() && m_shortReads < mostShortReads ? &m_context.facts() : nullptr;
}

void ActivityModel::start()
{
    dropQuestions();
    m_marks = RowMarks(*query(), factsToTrust());
    m_reading = true;
    ask(
        [](Session &session, ActivityQuery query) {
            query.limit = firstRows;
            return session.activities(query);
        },
        [this](const Rows &rows) {
            m_reading = false;
            m_isLoaded = true;
            if (std::ssize(rows) < firstRows)
                m_marks.finish(std::ssize(rows));
            beginResetModel();
            m_window = {0, rows};
            m_head = rows;
            m_count = static_cast<int>(
                std::clamp<qint64>(m_marks.total().value_or(std::ssize(rows)), std::ssize(rows), mostRows));
            endResetModel();
            walkOn();
            Q_EMIT loaded();
        });
}

void ActivityModel::walkOn()
{
    if (m_marks.isComplete())
        return;
    ask(
        [after = m_marks.walkedTo()](Session &session, ActivityQuery query) {
            query.after = after;
            return session.walkActivities(query, RowMarks::step);
        },
        [this](const ActivityWalk &walk) {
            m_marks.add(walk);
            if (m_marks.isComplete()) {
                m_growing.stop();
                if (std::exchange(m_isUnsure, false)) {
                    readAnew();
                    return;
                }
                grow();
                Q_EMIT loaded();
            } else if (!m_growing.isActive()) {
                m_growing.start();
            }
            if (m_sought && m_marks.reaches(*m_sought))
                countTo(*std::exchange(m_sought, std::nullopt));
            if (m_wanted >= 0 && !m_reading)
                m_soon.start();
            walkOn();
        });
}

void ActivityModel::grow()
{
    const int known = static_cast<int>(std::min(m_marks.known(), mostRows));
    if (known > m_count) {
        beginInsertRows({}, m_count, known - 1);
        m_count = known;
        endInsertRows();
    } else if (known < m_count && m_marks.isComplete()) {
        beginRemoveRows({}, known, m_count - 1);
        m_count = known;
        if (m_window.past() > m_count)
            m_window.rows.resize(static_cast<size_t>(std::max(m_count - m_window.first, 0)),
                                 m_window.rows.front());
        endRemoveRows();
    }
}

void ActivityModel::readAround(int row)
{
    if (m_reading || !m_query)
        return;
    if (row < 0 || row >= m_count || rowAt(row)) {
        m_wanted = -1;
        return;
    }
    const int past = m_window.past();
    if (!m_window.rows.empty() && row >= past && row < past + pageRows)
        read(past, past + pageRows);
    else if (!m_window.rows.empty() && row < m_window.first && row >= m_window.first - pageRows)
        read(m_window.first - pageRows, m_window.first);
    else
        read(row - pageRows / 2, row + pageRows / 2);
}

void ActivityModel::read(int first, int past)
{
    first = std::max(first, 0);
    past = std::min(past, m_count);
    RowsWay way = m_marks.wayTo(first, past);
    if (!m_window.rows.empty()) {
        const auto consider = [&](const RowsWay &other) {
            if (other.skip >= 0 && other.skip < way.skip)
                way = other;
        };
        consider({.after = m_window.rows.back().place, .skip = first - m_window.past()});
        consider({.after = m_window.rows.front().place, .backwards = true, .skip = m_window.first - past});
    }
    if (way.skip > mostSkipped && !m_marks.isComplete())
        return; // the walk will get there
    m_reading = true;
    ask(
        [way, limit = past - first](Session &session, ActivityQuery query) {
            query.limit = limit;
            return readOn(session, query, way);
        },
        [this, first, past, backwards = way.backwards](const Rows &rows) {
            m_reading = false;
            join({backwards ? past - static_cast<int>(rows.size()) : first, rows});
            // Fewer than there should be: the list is another by now.
            if (std::ssize(rows) < past - first) {
                ++m_shortReads;
                m_recovery.start();
                return;
            }
            m_shortReads = 0;
            if (m_wanted >= 0)
                readAround(m_wanted);
        });
}

void ActivityModel::join(Window fresh)
{
    if (fresh.rows.empty())
        return;
    const int first = fresh.first;
    const int last = fresh.past() - 1;
    if (!m_window.rows.empty() && first == m_window.past()) {
        std::ranges::move(fresh.rows, std::back_inserter(m_window.rows));
        if (const auto many = std::ssize(m_window.rows) - mostInWindow; many > 0) {
            m_window.rows.erase(m_window.rows.begin(), m_window.rows.begin() + many);
            m_window.first += static_cast<int>(many);
        }
    } else if (!m_window.rows.empty() && last + 1 == m_window.first) {
        std::ranges::move(m_window.rows, std::back_inserter(fresh.rows));
        if (std::ssize(fresh.rows) > mostInWindow)
            fresh.rows.erase(fresh.rows.begin() + mostInWindow, fresh.rows.end());
        m_window = std::move(fresh);
    } else {
        m_window = std::move(fresh);
    }
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT loaded();
}

void ActivityModel::reload()
{
    if (!m_query)
        return;
    if (m_reading && m_window.rows.empty()) {
        start();
        return;
    }
    m_recovery.stop();
    m_marks = RowMarks(*query(), factsToTrust());
    readAnew();
}

void ActivityModel::readAnew()
{
    dropQuestions();
    m_reading = true;
    std::optional<ActivityPlace> from;
    if (m_window.first > 0 && !m_window.rows.empty())
        from = placeBefore(m_window.rows.front(), *query());
    const bool isCounted = m_marks.isComplete();
    m_isUnsure = from && !isCounted;
    const RowMarks::Mark mark = from && isCounted ? m_marks.before(*from) : RowMarks::Mark();
    const int limit = std::max(static_cast<int>(m_window.rows.size()), firstRows);
    struct Answer
    {
        qint64 first;
        Rows rows;
        Rows head;
    };
    ask(
        [=, first = m_window.first](Session &session, ActivityQuery query) -> Result<Answer> {
            qint64 before = from ? first : 0;
            if (from && isCounted) {
                ActivityQuery between = query;
                between.after = mark.place;
                between.until = from;
                const auto counted = session.countActivities(between);
                if (!counted)
                    return failure(counted.error());
                before = mark.rows + *counted;
            }
            query.limit = firstRows;
            auto head = from ? session.activities(query) : Result<Rows>(Rows());
            query.after = from;
            query.limit = limit;
            auto rows = session.activities(query);
            if (!head || !rows)
                return failure(head ? rows.error() : head.error());
            return Answer{before, std::move(*rows), std::move(*head)};
        },
        [this, limit](const Answer &answer) {
            m_reading = false;
            const auto &[first, rows, head] = answer;
            if (std::ssize(rows) < limit)
                m_marks.finish(first + std::ssize(rows));
            adopt({static_cast<int>(first), rows},
                  head.empty() ? Rows(rows.begin(),
                                      rows.begin() + std::min<std::ptrdiff_t>(std::ssize(rows), firstRows))
                               : head);
            walkOn();
            Q_EMIT loaded();
        });
}

void ActivityModel::adopt(Window fresh, Rows head)
{
    const auto total = m_marks.total();
    const auto atLeast = std::max<qint64>(fresh.past(), std::ssize(head));
    // Rows that are the same ones, by their numbers before and now.
    std::vector<std::pair<int, int>> kept;
    for (const auto &[before, now] : RowDifference::between(m_window.rows, fresh.rows).kept)
        kept.emplace_back(m_window.first + before, fresh.first + now);
    std::vector<std::pair<int, int>> keptOfHead = RowDifference::between(m_head, head).kept;
    if (!kept.empty())
        std::erase_if(keptOfHead, [first = kept.front()](const std::pair<int, int> &rows) {
            return rows.first >= first.first || rows.second >= first.second;
        });
    kept.insert(kept.begin(), keptOfHead.begin(), keptOfHead.end());
    if (kept.empty()) {
        beginResetModel();
        m_count = static_cast<int>(std::clamp(total.value_or(atLeast), atLeast, mostRows));
        m_window = std::move(fresh);
        m_head = std::move(head);
        endResetModel();
        return;
    }
    const auto change = [this](int row, int before, int now) {
        if (now < before) {
            beginRemoveRows({}, row, row + before - now - 1);
            m_count -= before - now;
            endRemoveRows();
        } else if (now > before) {
            beginInsertRows({}, row, row + now - before - 1);
            m_count += now - before;
            endInsertRows();
        }
    };
    const auto [lastBefore, lastNow] = kept.back();
    const qint64 count = total ? std::clamp(*total, atLeast, mostRows)
                               : std::max<qint64>(m_count - lastBefore + lastNow, atLeast);
    // Nothing is in memory meanwhile; from the end to the beginning, so that rows before keep their numbers.
    m_window = {};
    m_head.clear();
    change(lastBefore + 1, m_count - lastBefore - 1, static_cast<int>(count) - lastNow - 1);
    for (size_t i = kept.size(); i-- > 0;) {
        const auto [before, now] = i > 0 ? kept[i - 1] : std::pair(-1, -1);
        // Rows go and come anew where they were changed.
        const int goes = kept[i].first - before - 1;
        const int comes = kept[i].second - now - 1;
        const bool isInMemory = goes <= mostInMemory && comes <= mostInMemory;
        change(before + 1, goes, isInMemory ? 0 : comes);
        if (isInMemory)
            change(before + 1, 0, comes);
    }
    m_window = std::move(fresh);
    m_head = std::move(head);
    for (const auto &[first, past] :
         {std::pair(0, static_cast<int>(m_head.size())), std::pair(m_window.first, m_window.past())}) {
        if (first < past)
            Q_EMIT dataChanged(index(first, 0), index(past - 1, columnCount() - 1));
    }
}

void ActivityModel::countTo(const ActivityPlace &place)
{
    const RowMarks::Mark mark = m_marks.before(place);
    ask(
        [mark, place](Session &session, ActivityQuery query) {
            query.after = mark.place;
            query.until = place;
            return session.countActivities(query);
        },
        [this, mark](qint64 rows) {
            grow();
            if (m_count > 0)
                Q_EMIT rowFound(static_cast<int>(std::clamp<qint64>(mark.rows + rows, 0, m_count - 1)));
        });
}

} // namespace laju::ui
