// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/keys.h"

#include <optional>
#include <vector>

namespace laju {

/// The lengths that periods, buckets and targets come in.
enum class Calendar {
    Day,
    Week,
    Month,
    Quarter,
    Year,
};
template<> struct Keys<Calendar>
{
    static constexpr std::array table{std::pair{Calendar::Day, "day"}, std::pair{Calendar::Week, "week"},
                                      std::pair{Calendar::Month, "month"},
                                      std::pair{Calendar::Quarter, "quarter"},
                                      std::pair{Calendar::Year, "year"}};
};

/// The days from @c from up to, but not including, @c to.
class Period final
{
public:
    /// Errors: InvalidInput when @p to lies before @p from.
    static Result<Period> make(Day from, Day to);
    /// The calendar period of that kind which holds @p day. Weeks start on @p weekStart.
    [[nodiscard]] static Period containing(Day day, Calendar kind,
                                           std::chrono::weekday weekStart = std::chrono::Monday);
    /// The one day @p day.
    [[nodiscard]] static Period ofDay(Day day);
    /// All the days that a number of 32 bits can name.
    [[nodiscard]] static Period always();

    [[nodiscard]] Day from() const { return m_from; }
    [[nodiscard]] Day to() const { return m_to; }
    /// The last day that belongs to it: what people call the end.
    [[nodiscard]] Day last() const { return m_to - std::chrono::days(1); }
    [[nodiscard]] int days() const { return static_cast<int>((m_to - m_from).count()); }
    [[nodiscard]] bool contains(Day day) const { return m_from <= day && day < m_to; }
    [[nodiscard]] bool isEmpty() const { return m_from == m_to; }

    /// The days that both have; empty (at @p other's side) when there are none.
    [[nodiscard]] Period intersected(const Period &other) const;
    /// The kind of calendar period that this is exactly, if it is one.
    [[nodiscard]] std::optional<Calendar>
    calendar(std::chrono::weekday weekStart = std::chrono::Monday) const;
    /// The period of equal kind just before: last month for a month, as many days for any other span.
    [[nodiscard]] Period previous(std::chrono::weekday weekStart = std::chrono::Monday) const;
    /// The period of equal kind just after.
    [[nodiscard]] Period next(std::chrono::weekday weekStart = std::chrono::Monday) const;
    /// Cut at the borders of @p kind, in order; the first and the last piece may be shorter.
    [[nodiscard]] std::vector<Period> split(Calendar kind,
                                            std::chrono::weekday weekStart = std::chrono::Monday) const;

    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(Day from, Day to)
        : m_from(from)
        , m_to(to)
    {
    }
    Day m_from;
    Day m_to;
};

} // namespace laju
