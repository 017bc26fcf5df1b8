// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "core/metrics/statistics.h"

namespace laju {

/// How a target stands.
enum class PaceState {
    NoData, ///< nothing to hold against it, or nothing due yet
    OnPace,
    Behind,
    Off, ///< behind by 10% or more, and more than chance explains
};
template<> struct Keys<PaceState>
{
    static constexpr std::array table{
        std::pair{PaceState::NoData, "no_data"}, std::pair{PaceState::OnPace, "on_pace"},
        std::pair{PaceState::Behind, "behind"}, std::pair{PaceState::Off, "off"}};
};

/// The moment at which a target is judged: the days before it are worked, and a share of its own day is.
class AsOf final
{
public:
    /// The beginning of @p day, wherever somebody is.
    AsOf(Day day)
        : m_moment(day)
    {
    }
    /// The moment @p now: for everybody the day that it is in their zone, worked by as much of their own
    /// working hours as have passed.
    AsOf(Instant now)
        : m_moment(now)
    {
    }

    [[nodiscard]] Day dayIn(const QTimeZone &zone) const;
    /// The share of that day's working hours that has passed, 0–1.
    [[nodiscard]] double shareWorked(const QTimeZone &zone, const WorkingCalendar &calendar) const;

private:
    std::variant<Day, Instant> m_moment;
};

/// Target against actual for one scope and the days of one selection. Amounts are in the metric's unit as a
/// Figure has them (money in minor units, a share as part of 1).
struct Attainment
{
    double target = 0;        ///< for the whole period
    double expectedByNow = 0; ///< the part of it that is due, by the working time so far
    double daysLeft = 0;      ///< working time from now on in full days; of several people, all of theirs
    Figure actual;
    std::optional<double> attained = {}; ///< actual ÷ target; for at-most targets target ÷ actual
    PaceState state = PaceState::NoData;
    TargetSense sense = TargetSense::AtLeast;
    double weight = 0; ///< see Owed
    /// Of a count: between which values four of five Poisson counts lie of which as much is expected.
    std::optional<Interval> chance = {};
    bool withinChance = false;       ///< a shortfall that lies there
    std::vector<TargetId> from = {}; ///< the targets it was made of

    /// What each working day that is left must bring to reach an at-least target that adds up; none when it
    /// is reached, no time is left or there is nothing to reach.
    [[nodiscard]] std::optional<double> requiredPerDay() const;
};

/// Whether a target for @p metric makes sense: it has a better direction, and is not itself about targets.
[[nodiscard]] bool canHaveTarget(const Metric &metric);

/// The target for @p metric that binds @p scope on @p day: for a rep the own one, else the nearest team's for
/// each rep, else the company's for each rep (a manager has own ones only); for a team or the company the own
/// one for all together, and none when only the reps have some.
[[nodiscard]] const Target *targetInForce(const Metric &metric, const Scope &scope, Day day,
                                          const Directory &directory);

/// What @p target comes to over @p period, prorated by the working time of @p calendar where its cadence does
/// not fit exactly, less what a ramp-up does not ask for. Shares, averages and other metrics that do not add
/// up are the same for any period.
[[nodiscard]] double targetOver(const Target &target, const Metric &metric, const Period &period,
                                const WorkingCalendar &calendar, std::chrono::weekday weekStart);

/// What @p scope owes over a period, in the metric's unit as a Figure has it.
struct Owed
{
    double whole = 0;    ///< over the whole period
    double due = 0;      ///< the part that is due
    double daysLeft = 0; ///< see Attainment
    TargetSense sense = TargetSense::AtLeast;
    double weight = 0; ///< in a weighted score: the mean of the targets' own, by the days of each
    std::vector<TargetId> from = {}; ///< the targets it was made of
};
/// What the targets for @p metric in force ask of @p scope over @p period, due as of @p asOf. A team without
/// a target of its own owes what its reps owe together. None when nobody set a target.
[[nodiscard]] std::optional<Owed> owed(const Metric &metric, const Scope &scope, const Period &period,
                                       const AsOf &asOf, const Directory &directory);

/// What a target asks of one day, once it is over.
struct AskedOfDay
{
    Day day;
    double amount;
    TargetSense sense;

    /// Whether @p actual is what was asked for.
    [[nodiscard]] bool isReachedBy(double actual) const;
};
/// What the targets for @p metric, which adds up, ask of @p rep on each day of @p days, by the same reckoning
/// as attainment() of that day alone: things that are counted are asked for as whole ones. Days that ask for
/// nothing are left out.
[[nodiscard]] std::vector<AskedOfDay> askedByDay(const Metric &metric, RepId rep, const Period &days,
                                                 const Directory &directory);

/// The part of @p target that @p actual attains: actual ÷ target, where less is asked for target ÷ actual;
/// none where that would divide by 0.
[[nodiscard]] std::optional<double> attained(TargetSense sense, double actual, double target);

/// Target and actual of @p metric for @p scope over @p period as of @p asOf. None when nobody set a
/// target.
[[nodiscard]] std::optional<Attainment> attainment(const Metric &metric, const Scope &scope,
                                                   const Period &period, const AsOf &asOf,
                                                   const Facts &facts);

} // namespace laju
