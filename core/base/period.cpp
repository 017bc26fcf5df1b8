// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace laju {

using namespace std::chrono;

namespace {

year_month monthOf(Day day)
{
    const year_month_day date{day};
    return date.year() / date.month();
}

Day firstOf(year_month month)
{
    return Day(month / 1);
}

} // namespace

Result<Period> Period::make(Day from, Day to)
{
    if (to < from)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Period", "The period ends (%1) before it begins (%2).")
                           .arg(toIso(to - std::chrono::days(1)), toIso(from)));
    return Period(from, to);
}

Period Period::ofDay(Day day)
{
    return {day, day + std::chrono::days(1)};
}

Period Period::always()
{
    using Limits = std::numeric_limits<qint32>;
    return {dayFromNumber(Limits::min()), dayFromNumber(Limits::max())};
}

Period Period::containing(Day day, Calendar kind, weekday weekStart)
{
    const year_month month = monthOf(day);
    const auto spanning = [](year_month first, int length) {
        return Period(firstOf(first), firstOf(first + months(length)));
    };
    switch (kind) {
    case Calendar::Day:
        return ofDay(day);
    case Calendar::Week: {
        const Day from = day - (weekday(day) - weekStart);
        return {from, from + std::chrono::days(7)};
    }
    case Calendar::Month:
        return spanning(month, 1);
    case Calendar::Quarter:
        return spanning(month.year() / ((unsigned(month.month()) - 1) / 3 * 3 + 1), 3);
    case Calendar::Year:
        return spanning(month.year() / January, 12);
    }
    Q_UNREACHABLE();
}

Period Period::intersected(const Period &other) const
{
    const Day from = std::max(m_from, other.m_from);
    return {from, std::max(from, std::min(m_to, other.m_to))};
}

std::optional<Calendar> Period::calendar(weekday weekStart) const
{
    constexpr std::array kinds{Calendar::Day, Calendar::Week, Calendar::Month, Calendar::Quarter,
                               Calendar::Year};
    const auto found = std::ranges::find_if(
        kinds, [&](Calendar kind) { return containing(m_from, kind, weekStart) == *this; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

Period Period::previous(weekday weekStart) const
{
    if (const auto kind = calendar(weekStart))
        return containing(m_from - std::chrono::days(1), *kind, weekStart);
    return {m_from - (m_to - m_from), m_from};
}

Period Period::next(weekday weekStart) const
{
    if (const auto kind = calendar(weekStart))
        return containing(m_to, *kind, weekStart);
    return {m_to, m_to + (m_to - m_from)};
}

std::vector<Period> Period::split(Calendar kind, weekday weekStart) const
{
    std::vector<Period> pieces;
    for (Day at = m_from; at < m_to; at = pieces.back().m_to)
        pieces.push_back(containing(at, kind, weekStart).intersected(*this));
    return pieces;
}

} // namespace laju
