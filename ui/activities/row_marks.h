// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"
#include "core/workspace/query.h"

#include <optional>
#include <vector>

namespace laju::ui {

/// How to reach some rows of a list: from a place in it, in or against its order, passing over a few.
struct RowsWay
{
    std::optional<ActivityPlace> after = {}; ///< none: from the end of the list that comes first
    bool backwards = false;
    qint64 skip = 0;
};

/// Which row of a list of activities stands at which place, as far as is known: from the facts where they
/// tell, else from a walk through the list that goes on in the background.
class RowMarks final
{
public:
    /// The walk notes every so many-th row.
    static constexpr qint64 step = 500;

    RowMarks() = default;
    /// Nothing is known of the list of @p query yet but what @p facts tell of it, where there are any.
    RowMarks(const ActivityQuery &query, const Facts *facts);

    /// How many rows the list has; none while the walk goes on.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// How many rows there are at least.
    [[nodiscard]] qint64 known() const { return m_total.value_or(m_walked); }
    /// The list is known to be as long as that, and short.
    void finish(qint64 total);
    /// Whether every row's place is known nearly enough; the number of rows may be known before.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    [[nodiscard]] const std::optional<ActivityPlace> &walkedTo() const { return m_last; }
    /// Takes what a walk saw that went on after walkedTo().
    void add(const ActivityWalk &walk);

    /// The shortest known way to the rows from @p first to before @p past.
    [[nodiscard]] RowsWay wayTo(qint64 first, qint64 past) const;
    /// A place at or before @p place whose row is known, and how many rows stand up to there; none: the
    /// beginning.
    struct Mark
    {
        std::optional<ActivityPlace> place = {};
        qint64 rows = 0;
        bool isRow = true; ///< else it stands between two rows
    };
    [[nodiscard]] Mark before(const ActivityPlace &place) const;
    /// Whether rows have been counted as far as @p place.
    [[nodiscard]] bool reaches(const ActivityPlace &place) const;

private:
    /// From the facts, every day of the list by start; false when they do not tell.
    [[nodiscard]] bool markDays(const ActivityQuery &query, const Facts &facts);
    /// The same for every month of each rep, of the list by rep.
    [[nodiscard]] bool markReps(const ActivityQuery &query, const Facts &facts);
    [[nodiscard]] bool isBefore(const ActivityPlace &a, const ActivityPlace &b) const;

    bool m_descending = true;
    std::vector<Mark> m_marks; ///< in the order of the list
    qint64 m_walked = 0;
    std::optional<ActivityPlace> m_last;
    std::optional<qint64> m_total;
    bool m_isComplete = false;
};

} // namespace laju::ui
