// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/intervals.h"
#include "core/metrics/metric.h"

namespace laju {

/// What makes records say less, or something else, than happened.
enum class HygieneCheck {
    ShortCalls, ///< calls of 0–10 s that connected, or of which nobody said what came of them
    LateFriday, ///< ten or more entries within a quarter of an hour, on a Friday from 16:00 on
    SameNumber, ///< six or more calls to one number on a day, none of which got through for longer than 10 s
    NoAccount,  ///< done with nobody: neither an account, nor a deal that has one
    NoOutcome,  ///< calls, meetings and demos of which nobody said what came of them
    PastClose,  ///< open deals whose expected date of closing is past
    Untouched,  ///< open deals that lie for longer than nine of ten won ones ever did
};
template<> struct Keys<HygieneCheck>
{
    static constexpr std::array table{std::pair{HygieneCheck::ShortCalls, "short_calls"},
                                      std::pair{HygieneCheck::LateFriday, "late_friday"},
                                      std::pair{HygieneCheck::SameNumber, "same_number"},
                                      std::pair{HygieneCheck::NoAccount, "no_account"},
                                      std::pair{HygieneCheck::NoOutcome, "no_outcome"},
                                      std::pair{HygieneCheck::PastClose, "past_close"},
                                      std::pair{HygieneCheck::Untouched, "untouched"}};
};
constexpr size_t hygieneCheckCount = Keys<HygieneCheck>::table.size();

/// @name Where the checks draw their lines
/// @{
constexpr std::chrono::seconds longestShortCall{10};
constexpr int lateFridayHour = 16; ///< of the rep's clock
constexpr std::chrono::minutes burstTime{15};
constexpr size_t fewestOfBurst = 10;
constexpr size_t fewestSameNumber = 6;
/// A meeting is to have an outcome so long after it began.
constexpr std::chrono::hours outcomeDue{24};
/// So many won deals before their longest silence says anything.
constexpr size_t fewestWonDeals = 20;
/// @}

/// What a check finds of one rep.
struct RepHygiene
{
    RepId rep;
    Share found;  ///< records found of all that could be
    Share tested; ///< the same of what comes one by one: a day of entries, a number on a day, else a record
    double p = 1; ///< of as high a share when the rep is like the others, by Fisher's exact test
    bool isHabit = false; ///< higher than the others' by more than chance and the number of reps explain
};

struct HygieneFinding
{
    HygieneCheck check;
    qint64 count = 0;
    qint64 of = 0;                           ///< records that it could be
    Share tested{0, 0};                      ///< of all reps, see RepHygiene
    std::vector<RepHygiene> reps = {};       ///< those with any, most first
    std::vector<ActivityId> activities = {}; ///< the records, newest first, of very many the newest
    std::vector<OpportunityId> deals = {};   ///< the same of deals, the longest overdue first
};

struct HygieneReport
{
    Selection selection;
    Day today;
    std::vector<HygieneFinding> findings = {}; ///< each check once, in the order of the enum
    /// Days within which nine of ten deals won in the last twelve months were always touched again; none with
    /// too few of them.
    std::optional<double> usualSilence = {};

    [[nodiscard]] const HygieneFinding &of(HygieneCheck check) const
    {
        return findings[static_cast<size_t>(check)];
    }
};

/// Sets RepHygiene::p and isHabit: each rep against all others of the finding, at a false discovery rate of
/// 5% over all reps and checks. Fewer than ten tell nothing.
void judgeHabits(std::vector<HygieneFinding> &findings);

/// A rep's calls of 0–10 s among those that connected, against everybody else's: what a flag for low talk
/// time or a high number of calls may come from. None without calls. No file is read for it.
[[nodiscard]] std::optional<RepHygiene> shortCallHabit(const Facts &facts, RepId rep, const Period &days);

} // namespace laju
