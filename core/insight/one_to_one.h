// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/call_hours.h"
#include "core/insight/coaching_study.h"
#include "core/metrics/targets.h"

namespace laju {

/// A figure of a rep beside the own past, the middle of the team and the target.
struct ScorecardLine
{
    const Metric *metric;
    Figure now;
    Figure before; ///< in the period of equal length before
    /// The median of the other reps who were in the team all the time; none of fewer than fewestPeers of
    /// them with a value: it would tell of single persons.
    std::optional<double> teamMedian = {};
    std::optional<Attainment> standing = {}; ///< none: nobody set a target
};
constexpr size_t fewestPeers = 3;

/// A step of the way of a deal: the rep's share beside that of all others together.
struct StepBeside
{
    RateOf rate;
    Share own;
    Share others;
    std::optional<FlagKind> flag = {}; ///< the difference is more than chance explains, see coachingFlags()
};

/// When a rep calls.
struct CallingHours
{
    CallHours own;
    /// Outbound calls that began outside the working hours of whoever made them, of all: days off count
    /// whole, and an hour that is worked in part is worked.
    Share outside{0, 0};
    Share othersOutside{0, 0};
};

/// What a talk with one rep starts from.
struct OneToOne
{
    Selection selection; ///< of the rep
    Scope team;          ///< whose other reps are compared with: see peersOf()
    std::vector<ScorecardLine> scorecard = {};
    std::vector<StepBeside> funnel = {}; ///< steps with records of the rep
    CallingHours hours = {};
    CoachingStudy study;
};

/// @p period as of @p asOf, which targets are judged by.
[[nodiscard]] OneToOne studyOneToOne(const Facts &facts, RepId rep, const Period &period, const AsOf &asOf);

} // namespace laju
