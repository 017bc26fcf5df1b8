// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/streaks.h"

#include "core/metrics/catalogue.h"

#include <algorithm>
#include <ranges>

namespace laju {

namespace {

bool isOfActivities(const Metric &metric)
{
    return metric.additive && canHaveTarget(metric) &&
           (metric.basis == DateBasis::Start || metric.basis == DateBasis::Booking);
}

enum class DayState : quint8 {
    NotAsked,
    Reached,
    Missed,
};

/// A day without anything that is to be done is none to be proud of, whatever it must not exceed.
bool isReached(const std::vector<DayTask> &tasks)
{
    return std::ranges::any_of(tasks,
                               [](const DayTask &task) { return task.sense == TargetSense::AtLeast; }) &&
           std::ranges::all_of(tasks, &DayTask::isReached);
}

/// Goes from day to day.
class Run final
{
public:
    void take(Day day, DayState state)
    {
        if (state == DayState::NotAsked)
            return;
        if (state == DayState::Missed) {
            m_now.reset();
            return;
        }
        const Day from = m_now ? m_now->over.from() : day;
        m_now =
            Streak{m_now ? m_now->workdays + 1 : 1, Period::make(from, day + std::chrono::days(1)).value()};
        if (!m_longest || m_now->workdays > m_longest->workdays)
            m_longest = m_now;
    }
    [[nodiscard]] const std::optional<Streak> &now() const { return m_now; }
    [[nodiscard]] const std::optional<Streak> &longest() const { return m_longest; }

private:
    std::optional<Streak> m_now;
    std::optional<Streak> m_longest;
};

} // namespace

bool Streaks::isTodayReached() const
{
    return isReached(today);
}

Streaks streaks(RepId rep, Day today, const Facts &facts)
{
    const Day first = facts.extent() ? std::min(facts.extent()->from(), today) : today;
    const Period days = Period::make(first, today + std::chrono::days(1)).value();
    std::vector<DayState> states(static_cast<size_t>(days.days()), DayState::NotAsked);
    Streaks result;
    for (const Metric &metric : catalogue() | std::views::filter(isOfActivities)) {
        for (const AskedOfDay &asked : askedByDay(metric, rep, days, facts.directory())) {
            DayState &state = states[static_cast<size_t>((asked.day - first).count())];
            // One target that was missed is enough; of today each is told.
            if (state == DayState::Missed && asked.day != today)
                continue;
            const double actual =
                evaluate(metric, {.scope = rep, .period = Period::ofDay(asked.day)}, facts).value.value_or(0);
            const bool isDone = asked.isReachedBy(actual);
            if (asked.day == today)
                result.today.push_back({&metric, asked.amount, actual, asked.sense, isDone});
            if (!isDone)
                state = DayState::Missed;
            else if (asked.sense == TargetSense::AtLeast && state == DayState::NotAsked)
                state = DayState::Reached;
        }
    }
    result.wasAsked = std::ranges::any_of(states, [](DayState state) { return state != DayState::NotAsked; });
    states.back() = result.isTodayReached() ? DayState::Reached : DayState::NotAsked;
    Run run;
    for (Day day = first; const DayState state : states) {
        run.take(day, state);
        day += std::chrono::days(1);
    }
    result.present = run.now();
    result.longest = run.longest();
    return result;
}

} // namespace laju
