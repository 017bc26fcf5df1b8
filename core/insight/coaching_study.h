// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/funnel_gap.h"
#include "core/insight/hygiene.h"

namespace laju {

/// A flag, and where on the way of a deal the difference is widest.
struct ToldFlag
{
    CoachingFlag flag;
    std::optional<FunnelGap> gap = {};
    std::optional<RepHygiene> habit = {}; ///< of recording calls, which the flag may come from instead
};

/// A flag that somebody knows the reason of.
struct DismissedFlag
{
    CoachingFlag flag;
    FlagDismissal dismissal;
};

/// Whom to talk to about what, in a period and scope.
struct CoachingStudy
{
    Selection selection;
    std::vector<ToldFlag> flags = {}; ///< the least likely by chance first
    std::vector<DismissedFlag> dismissed = {};
    std::vector<TooFewToTell> tooFew = {};
    std::vector<RateSpread> spreads = {};
    int tests = 0;
};

/// "win_rate:peers:look_into": what FlagDismissalFields::flag keeps.
[[nodiscard]] QString keyOf(const CoachingFlag &flag);

/// A flag stays dismissed until the records after the last day that the dismissal knew differ by themselves:
/// to the same side, by a mid-P test below 5%, against what the flag is held against.
///
/// A rep is compared with the other reps of the company or of the team that @p selection names, also when it
/// names the rep alone: then with those of peersOf(), and only flags of the rep are told.
[[nodiscard]] CoachingStudy studyCoaching(const Facts &facts, const Selection &selection);
/// The same where the rates of all of them are known: @p rates are those of the selection, of a rep alone
/// those of peersOf().
[[nodiscard]] CoachingStudy studyCoaching(const Facts &facts, const Selection &selection,
                                          std::span<const RateOfReps> rates);

} // namespace laju
