// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activity_model.h"
#include "ui/activities/row_difference.h"

#include <algorithm>

namespace laju::ui {

namespace {

/// A place just before that of @p row, in the order of @p query.
ActivityPlace placeBefore(const ActivityRow &row, const ActivityQuery &query)
{
    ActivityPlace place = row.place;
    place.id += query.descending ? 1 : -1;
    return place;
}

} // namespace

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
            if (m_window.floats && isReached()) {
                readAnew();
                return;
            }
            if (m_window.floats)
                keepRoom(); // what is counted never comes near what is not
            if (m_marks.isComplete()) {
                m_growing.stop();
                grow();
                Q_EMIT loaded();
            } else if (!m_growing.isActive()) {
                m_growing.start();
            }
            if (m_wanted >= 0 && !m_reading)
                m_soon.start();
            walkOn();
        });
}

void ActivityModel::grow()
{
    if (m_marks.total())
        setCount(*m_marks.total());
    else
        keepRoom();
}

void ActivityModel::keepRoom()
{
    if (m_marks.total())
        return;
    if (m_window.floats && m_window.first < known() + pageRows) {
        // Enough for a while, and no more than can be read from one side or the other.
        const qint64 more = known() + std::min(known() / 4, mostSkipped) + pageRows - m_window.first;
        if (m_count + more <= mostRows) {
            // Before the one above those in memory, so that a view at their top keeps its place.
            const int row = std::max(m_window.first - 1, 0);
            beginInsertRows({}, row, row + static_cast<int>(more) - 1);
            m_window.first += static_cast<int>(more);
            m_count += static_cast<int>(more);
            endInsertRows();
        }
    }
    const qint64 least = std::max<qint64>(m_window.floats ? 0 : known() + spareRows,
                                          m_window.past() + (m_window.endsList ? 0 : spareRows));
    if (m_count < least)
        setCount(least);
}

void ActivityModel::setCount(qint64 count)
{
    const int wanted = static_cast<int>(std::min(count, mostRows));
    // Whoever has gone to the end stays there: the last rows are those of the end, wherever that is.
    const int least = std::min(m_count, wanted);
    const int inMemory = std::max(m_window.past(), static_cast<int>(m_head.size()));
    const int row = std::clamp(least - pageRows, std::min(inMemory, least), least);
    if (wanted > m_count) {
        beginInsertRows({}, row, row + wanted - m_count - 1);
        m_count = wanted;
        endInsertRows();
    } else if (wanted < m_count) {
        beginRemoveRows({}, row, row + m_count - wanted - 1);
        m_count = wanted;
        if (m_window.past() > m_count)
            m_window.rows.resize(static_cast<size_t>(std::max(m_count - m_window.first, 0)),
                                 m_window.rows.front());
        if (std::ssize(m_head) > m_count)
            m_head.resize(static_cast<size_t>(m_count), m_head.front());
        endRemoveRows();
    }
}

bool ActivityModel::isReached() const
{
    return !m_window.rows.empty() && m_marks.reaches(placeBefore(m_window.rows.front(), *query()));
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
    m_growing.stop();
    m_reading.emplace().first = m_window.first;
    m_reading->past = m_window.past();
    std::optional<ActivityPlace> from;
    if (m_window.first > 0 && !m_window.rows.empty())
        from = placeBefore(m_window.rows.front(), *query());
    const bool isCounted = from && m_marks.reaches(*from);
    m_window.floats = from && !isCounted;
    const RowMarks::Mark mark = isCounted ? m_marks.before(*from) : RowMarks::Mark();
    // Where the list ends one looks whether it ends there still.
    const int limit =
        std::max(static_cast<int>(m_window.rows.size()), firstRows) + (m_window.endsList ? firstRows : 0);
    struct Answer
    {
        qint64 first;
        Rows rows;
        Rows head;
    };
    ask(
        [=, first = m_window.first](Session &session, ActivityQuery query) -> Result<Answer> {
            qint64 before = from ? first : 0;
            if (isCounted) {
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
            m_reading.reset();
            const auto &[first, rows, head] = answer;
            const bool endsList = std::ssize(rows) < limit;
            if (endsList && !m_window.floats)
                m_marks.finish(first + std::ssize(rows));
            adopt({static_cast<int>(first), rows, m_window.floats, endsList},
                  head.empty() ? Rows(rows.begin(),
                                      rows.begin() + std::min<std::ptrdiff_t>(std::ssize(rows), firstRows))
                               : head);
            walkOn();
            Q_EMIT loaded();
            seek();
        });
}

void ActivityModel::adopt(RowWindow fresh, Rows head)
{
    const auto total = m_marks.total();
    const auto atLeast = std::max<qint64>(fresh.past(), std::ssize(head));
    const bool isEndKnown = fresh.floats && fresh.endsList;
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
        m_count = static_cast<int>(
            std::clamp(total.value_or(atLeast + (isEndKnown ? 0 : spareRows)), atLeast, mostRows));
        m_window = std::move(fresh);
        m_head = std::move(head);
        endResetModel();
        return;
    }
    // Where rows were counted before, their numbers stay: what comes and goes does so behind them.
    const auto change = [this](int row, int before, int now) {
        if (now < before) {
            beginRemoveRows({}, row + now, row + before - 1);
            m_count -= before - now;
            endRemoveRows();
        } else if (now > before) {
            beginInsertRows({}, row + before, row + now - 1);
            m_count += now - before;
            endInsertRows();
        }
    };
    const auto [lastBefore, lastNow] = kept.back();
    const qint64 count = total        ? std::clamp(*total, atLeast, mostRows)
                         : isEndKnown ? fresh.past()
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

} // namespace laju::ui
