// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/resolve.h"

#include <algorithm>

namespace laju::quickline {

using namespace std::chrono;

std::optional<Day> resolveDay(const DayWord &word, Day today, Lean lean)
{
    const auto inRange = [](Day day) {
        return day >= dayOf(1990y / January / 1) && day < dayOf(2100y / January / 1);
    };
    if (const auto *offset = std::get_if<DayOffset>(&word))
        return today + days(offset->days);
    if (const auto *offset = std::get_if<MonthOffset>(&word)) {
        const auto date = year_month_day(today) + months(offset->months);
        const Day day = date.ok() ? Day(date) : Day(date.year() / date.month() / last);
        return inRange(day) ? std::optional(day) : std::nullopt;
    }
    if (const auto *said = std::get_if<WeekdayWord>(&word)) {
        const days ahead = said->weekday - weekday(today);
        if (said->weeks > 0)
            return today - (weekday(today) - Monday) + days(7) + (said->weekday - Monday);
        const bool past = said->weeks < 0 || (lean == Lean::Past && ahead != days(0));
        if (said->weeks < 0 && ahead == days(0))
            return today - days(7);
        return today + ahead - (past ? days(7) : days(0));
    }
    const auto &said = std::get<DayMonth>(word);
    const year_month_day date(today);
    std::vector<Day> candidates;
    const auto offer = [&](year_month_day candidate) {
        if (candidate.ok() && inRange(Day(candidate)))
            candidates.push_back(Day(candidate));
    };
    if (said.year) {
        offer(year(*said.year) / said.month.value_or(January) / said.day);
    } else if (said.month) {
        // Eight years hold a 29 February.
        for (int step = -8; step <= 8; ++step)
            offer((date.year() + years(step)) / *said.month / said.day);
    } else {
        for (int step = -2; step <= 2; ++step) {
            const year_month month = date.year() / date.month() + months(step);
            offer(month / day(said.day));
        }
    }
    if (!said.year) {
        std::erase_if(candidates, [&](Day day) {
            return (lean == Lean::Past && day > today) || (lean == Lean::Future && day < today);
        });
    }
    const auto nearest =
        std::ranges::min_element(candidates, {}, [&](Day day) { return std::abs((day - today).count()); });
    return nearest == candidates.end() ? std::nullopt : std::optional(*nearest);
}

std::optional<Instant> resolve(const Moment &moment, Instant now, const QTimeZone &zone, Lean lean)
{
    if (moment.fromNow)
        return now + *moment.fromNow;
    const Day today = localDay(now, zone);
    std::optional<QTime> time = moment.time;
    if (!time && moment.part) {
        switch (*moment.part) {
        case DayPart::Am:
        case DayPart::Morning:
            time = usualTime;
            break;
        case DayPart::Midday:
            time = QTime(13, 0);
            break;
        case DayPart::Pm:
        case DayPart::Afternoon:
            time = QTime(16, 0);
            break;
        case DayPart::Evening:
            time = QTime(19, 0);
            break;
        }
    }
    const DayOffset thisDay{0};
    const bool saysNow = moment.day && std::holds_alternative<DayOffset>(*moment.day) &&
                         std::get<DayOffset>(*moment.day).days == 0;
    if (!time && (saysNow || !moment.day))
        return now;
    const auto day = resolveDay(moment.day.value_or(thisDay), today, lean);
    if (!day)
        return {};
    Instant instant = instantAt(*day, time.value_or(usualTime), zone);
    const auto *weekday = moment.day ? std::get_if<WeekdayWord>(&*moment.day) : nullptr;
    if (weekday && weekday->weeks == 0 && *day == today) {
        if (lean != Lean::Past && instant <= now)
            instant = instantAt(*day + days(7), time.value_or(usualTime), zone);
        else if (lean == Lean::Past && instant > now)
            instant = instantAt(*day - days(7), time.value_or(usualTime), zone);
    }
    if (!moment.day && lean == Lean::Future && instant <= now)
        instant = instantAt(today + days(1), *time, zone);
    return instant;
}

} // namespace laju::quickline
