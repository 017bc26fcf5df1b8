// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activity_model.h"

#include <algorithm>
#include <ranges>

namespace laju::ui {

namespace {

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
    m_reading.emplace().past = firstRows;
    ask(
        [](Session &session, ActivityQuery query) {
            query.limit = firstRows;
            return session.activities(query);
        },
        [this](const Rows &rows) {
            m_reading.reset();
            m_isLoaded = true;
            if (std::ssize(rows) < firstRows)
                m_marks.finish(std::ssize(rows));
            beginResetModel();
            m_window = {0, rows};
            m_head = rows;
            m_count = static_cast<int>(std::clamp<qint64>(
                m_marks.total().value_or(std::ssize(rows) + spareRows), std::ssize(rows), mostRows));
            endResetModel();
            walkOn();
            Q_EMIT loaded();
            seek();
        });
}

void ActivityModel::readAround(int row)
{
    if (!m_query)
        return;
    if (row < 0 || row >= m_count || rowAt(row)) {
        m_wanted = -1;
        return;
    }
    // What is announced follows what is counted after a while: the last rows announced are those of the end,
    // and not the ones that were counted meanwhile.
    const QPersistentModelIndex place(index(row, 0));
    keepRoom();
    row = place.row();
    if (m_reading) {
        // Whoever has gone elsewhere does not wait for what was looked at before.
        const RowReading reading = asNumberedNow(*m_reading);
        if (row < reading.first - pageRows || row >= reading.past + pageRows)
            giveUpReading();
        return;
    }
    const int past = m_window.past();
    if (!m_window.rows.empty() && row >= past && row < past + pageRows)
        read(past, past + pageRows);
    else if (!m_window.rows.empty() && row < m_window.first && row >= m_window.first - pageRows)
        read(m_window.first - pageRows, m_window.first);
    else
        read(row - farRows / 2, row + farRows / 2);
}

RowReading ActivityModel::asNumberedNow(const RowReading &reading) const
{
    return reading.asNumberedNow(m_marks, m_window, m_count);
}

void ActivityModel::read(int first, int past)
{
    const RowReading wanted =
        RowReading::plan(std::max(first, 0), std::min(past, m_count), m_marks, m_window, m_count);
    if (wanted.way.skip > mostSkipped && !m_marks.isComplete())
        return; // the walk will get there
    m_reading = wanted;
    struct Answer
    {
        Rows rows = {};
        bool isWanted = true;
    };
    ask(
        [reading = wanted](Session &session, ActivityQuery query) -> Result<Answer> {
            query.limit = reading.past - reading.first;
            query.cancelled = reading.cancelled;
            auto rows = readOn(session, std::move(query), reading.way);
            if (!rows && *reading.cancelled)
                return Answer{.isWanted = false};
            return rows ? Result<Answer>(Answer{std::move(*rows)}) : failure(rows.error());
        },
        [this, wanted](const Answer &answer) {
            m_reading.reset();
            const RowReading reading = asNumberedNow(wanted);
            if (answer.isWanted && !*reading.cancelled) {
                const int rows = static_cast<int>(answer.rows.size());
                const bool isWhole = rows == reading.past - reading.first;
                if (!isWhole && isWholeList(reading)) {
                    finish(answer.rows);
                    return;
                }
                if (rows > 0) {
                    const bool joins = reading.isNext || (!m_window.floats && !reading.floats);
                    const bool endsList = (reading.isAtEnd && reading.way.skip == 0) ||
                                          (m_window.endsList && reading.isNext && reading.way.backwards);
                    join({reading.way.backwards ? reading.past - rows : reading.first, answer.rows,
                          reading.floats, endsList},
                         joins);
                    if (m_window.floats && isReached()) {
                        readAnew();
                        return;
                    }
                }
                if (!isWhole) {
                    takeShort(reading, rows);
                    return;
                }
                m_shortReads = 0;
                keepRoom();
            }
            if (m_wanted >= 0)
                readAround(m_wanted);
        });
}

bool ActivityModel::isWholeList(const RowReading &reading) const
{
    return !m_marks.total() && reading.isAtEnd && reading.way.skip == 0;
}

void ActivityModel::finish(const Rows &rows)
{
    m_marks.finish(std::ssize(rows));
    m_window = {};
    setCount(std::ssize(rows));
    join({0, rows}, false);
}

void ActivityModel::takeShort(const RowReading &reading, int rows)
{
    const bool isForwards = !m_marks.total() && !reading.way.backwards;
    if (isForwards && !reading.floats) {
        // Where nothing was read the list may have ended before: the walk will tell.
        if (rows > 0 || reading.way.skip == 0) {
            m_marks.finish(reading.first + rows);
            setCount(*m_marks.total());
            Q_EMIT loaded();
        }
    } else if (isForwards && reading.isNext) {
        m_window.endsList = true;
        setCount(m_window.past());
    } else if (!m_marks.total() && reading.floats) {
        start(); // shorter than what was announced
    } else {
        // Fewer than there should be: the list is another by now.
        ++m_shortReads;
        m_recovery.start();
    }
}

void ActivityModel::join(RowWindow fresh, bool joins)
{
    if (fresh.rows.empty())
        return;
    const int first = fresh.first;
    const int last = fresh.past() - 1;
    if (joins && !m_window.rows.empty() && first == m_window.past()) {
        std::ranges::move(fresh.rows, std::back_inserter(m_window.rows));
        if (const auto many = std::ssize(m_window.rows) - mostInWindow; many > 0) {
            m_window.rows.erase(m_window.rows.begin(), m_window.rows.begin() + many);
            m_window.first += static_cast<int>(many);
        }
        m_window.floats = fresh.floats;
        m_window.endsList = fresh.endsList;
    } else if (joins && !m_window.rows.empty() && last + 1 == m_window.first) {
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

void ActivityModel::seek()
{
    if (!m_sought || !m_isLoaded)
        return;
    if (m_marks.reaches(*m_sought))
        countTo(*m_sought);
    else
        readFrom(*m_sought);
}

void ActivityModel::tellFound(int row)
{
    m_sought.reset();
    if (m_count > 0)
        Q_EMIT rowFound(std::clamp(row, 0, m_count - 1));
}

void ActivityModel::readFrom(const ActivityPlace &place)
{
    giveUpReading();
    ask(
        [place](Session &session, ActivityQuery query) {
            query.after = place;
            query.limit = farRows;
            return session.activities(query);
        },
        [this, place](const Rows &rows) {
            if (m_sought != place)
                return;
            if (m_marks.reaches(place)) {
                countTo(place);
                return;
            }
            if (rows.empty()) {
                tellFound(m_count - 1);
                return;
            }
            // Where the rows may stand; what is read meanwhile is not wanted any more.
            giveUpReading();
            const bool endsList = std::ssize(rows) < farRows;
            m_window = {};
            const qint64 first = known() + pageRows;
            const qint64 past = first + std::ssize(rows);
            setCount(endsList ? past : std::max<qint64>(past + spareRows, m_count));
            m_wanted = -1;
            join({static_cast<int>(first), rows, true, endsList}, false);
            tellFound(static_cast<int>(first));
        });
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
        [this, mark, place](qint64 rows) {
            if (m_sought != place)
                return;
            grow();
            tellFound(static_cast<int>(std::min<qint64>(mark.rows + rows, mostRows)));
        });
}

} // namespace laju::ui
