// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"

namespace laju {

/// Workdays one after the other on which a rep reached everything that was asked of the day.
struct Streak
{
    int workdays;
    Period over; ///< from the first of them to the last, with the days off between

    friend bool operator==(const Streak &, const Streak &) = default;
};

/// What a target asks of a day, and what was done.
struct DayTask
{
    const Metric *metric;
    double asked; ///< as a Figure has it
    double actual;
    TargetSense sense;
    bool isReached; ///< of an at-most target: not exceeded
};

/// The streaks of a rep.
struct Streaks
{
    std::optional<Streak> present; ///< goes on: no workday since was missed
    std::optional<Streak> longest; ///< of several as long the first; may be the present one
    /// Of today, in the order of the catalogue; empty when nothing is asked of it.
    std::vector<DayTask> today;
    bool wasAsked = false; ///< whether any day up to and with today was ever asked for anything

    /// Whether today counts already.
    [[nodiscard]] bool isTodayReached() const;
};

/// The streaks of @p rep as @p today goes on, by the targets for activities in force on each day and the
/// rep's own working calendar (see askedByDay()). A day counts when every target reached its share of the
/// day. Days that ask for nothing – days off, before the first target, less than one whole thing – neither
/// count nor break. Today counts once it is reached, and breaks nothing before it ends.
[[nodiscard]] Streaks streaks(RepId rep, Day today, const Facts &facts);

} // namespace laju
