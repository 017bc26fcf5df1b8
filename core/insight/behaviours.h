// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/deal_habits.h"
#include "core/metrics/stratified.h"

namespace laju {

/// How two groups of deals or people differ in a behaviour; without values in either group there is none.
struct GroupDifference
{
    qint64 firstCount;
    qint64 secondCount;
    double first; ///< median of the group's values; of a Share their mean
    double second;
    bool isOfShares; ///< the effect is the difference of two shares of yes
    double effect; ///< from −1 to 1; not of shares: the part of pairs in which the first is the larger less
                   ///< that in which it is the smaller
    Interval interval; ///< 95%, of the effect
    double p;          ///< two-sided, by ranks

    [[nodiscard]] bool isClear() const { return interval.low > 0 || interval.high < 0; }
};

enum class BehaviourVerdict {
    Clear,        ///< more than chance and the number of comparisons explain
    Maybe,        ///< more than chance explains, but see BehaviourDoubt
    NoDifference, ///< chance explains it
    TooFew,       ///< fewer than ten in a group
};
template<> struct Keys<BehaviourVerdict>
{
    static constexpr std::array table{std::pair{BehaviourVerdict::Clear, "clear"},
                                      std::pair{BehaviourVerdict::Maybe, "maybe"},
                                      std::pair{BehaviourVerdict::NoDifference, "no_difference"},
                                      std::pair{BehaviourVerdict::TooFew, "too_few"}};
};

/// Why a difference is not taken for clear though one comparison alone would say so.
enum class BehaviourDoubt {
    None,
    ManyCompared, ///< of so many comparisons one comes out like that by chance
    LivesLonger,  ///< in the same days of each deal it does not show
    Mix,          ///< among deals of the same size or source it does not show, or the opposite does
};
template<> struct Keys<BehaviourDoubt>
{
    static constexpr std::array table{
        std::pair{BehaviourDoubt::None, "none"}, std::pair{BehaviourDoubt::ManyCompared, "many_compared"},
        std::pair{BehaviourDoubt::LivesLonger, "lives_longer"}, std::pair{BehaviourDoubt::Mix, "mix"}};
};

enum class StrataBy {
    Size,   ///< thirds by amount
    Source, ///< where the lead came from
};
template<> struct Keys<StrataBy>
{
    static constexpr std::array table{std::pair{StrataBy::Size, "size"},
                                      std::pair{StrataBy::Source, "source"}};
};

/// How what holds within strata stands to what holds of all. E. H. Simpson, "The interpretation of
/// interaction in contingency tables", Journal of the Royal Statistical Society B 13 (1951).
enum class StrataMix {
    Same,              ///< within them as of all, as far as can be told
    Fades,             ///< clear of all, not within them
    Appears,           ///< clear within them, not of all
    Reverses,          ///< clear both ways, in opposite directions
    ReversesEverywhere ///< so, and in each one of them the opposite of all
};
template<> struct Keys<StrataMix>
{
    static constexpr std::array table{
        std::pair{StrataMix::Same, "same"}, std::pair{StrataMix::Fades, "fades"},
        std::pair{StrataMix::Appears, "appears"}, std::pair{StrataMix::Reverses, "reverses"},
        std::pair{StrataMix::ReversesEverywhere, "reverses_everywhere"}};
};

/// Deals that are alike in size or source.
struct Stratum
{
    QString source = {};              ///< as most wrote it; empty: nobody said, or a size is meant
    std::optional<qint64> from = {};  ///< minor units; none: from nothing on
    std::optional<qint64> below = {}; ///< none: no end
    bool isUnknown = false;           ///< no source or amount is known
    std::optional<GroupDifference> difference = {};
};

struct Stratification
{
    StrataBy by;
    std::vector<Stratum> strata = {};            ///< sizes ascending, sources by their number of deals
    std::optional<StratifiedEffect> within = {}; ///< of all strata together
    StrataMix mix = StrataMix::Same;
};

/// What won deals had more or less of than lost ones. It shows what goes together, never what causes what.
struct BehaviourComparison
{
    Behaviour behaviour;
    std::optional<GroupDifference> difference = {}; ///< won against lost
    std::optional<Interval> medianDifference = {};  ///< 95%, by bootstrap; of amounts only
    BehaviourVerdict verdict = BehaviourVerdict::TooFew;
    BehaviourDoubt doubt = BehaviourDoubt::None;
    std::vector<Stratification> strata = {};
};

/// A rep as the order by win rate has them.
struct RankedRep
{
    RepId rep;
    qint64 won;
    qint64 closed;
    double winRate; ///< drawn to that of all by as much as chance explains
};

enum class QuarterState {
    Told,
    TooFewReps, ///< fewer than eight with ten closed deals or more
    Alike,      ///< their win rates differ no more than chance explains: there is no top
};
template<> struct Keys<QuarterState>
{
    static constexpr std::array table{std::pair{QuarterState::Told, "told"},
                                      std::pair{QuarterState::TooFewReps, "too_few_reps"},
                                      std::pair{QuarterState::Alike, "alike"}};
};

/// What the quarter of the reps with the best win rates does otherwise, rep by rep: a rep is one value, the
/// median (of a Share the mean) of all their closed deals, won and lost. Behaviours that grow with a deal's
/// age are not compared: whoever wins more has more deals that lived long.
struct TopQuarter
{
    QuarterState state = QuarterState::TooFewReps;
    std::vector<RankedRep> reps = {};                  ///< those with enough closed deals, the best first
    size_t top = 0;                                    ///< how many of them are in the quarter
    std::vector<BehaviourComparison> comparisons = {}; ///< the quarter against the others; no strata
};

struct BehaviourStudy
{
    Selection selection;
    HabitOptions options;
    qint64 won = 0;
    qint64 lost = 0;
    qint64 untouched = 0;                              ///< of them, without any activity
    std::vector<BehaviourComparison> comparisons = {}; ///< in the order of the enum
    TopQuarter topQuarter = {};
};

/// The study of @p deals, which are those that a HabitReader made for @p selection.
///
/// A difference is clear when its p holds against the false discovery rate of all comparisons, and its
/// interval leaves out 0. One that grows with a deal's age is clear only when its counterpart in the first
/// days is clear in the same direction; and none is whose direction the strata do not bear out.
/// The win rates of reps are drawn together by the variance that they have beyond chance: R. DerSimonian and
/// N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7 (1986).
[[nodiscard]] BehaviourStudy studyBehaviours(const Facts &facts, const Selection &selection,
                                             const std::vector<DealHabits> &deals,
                                             const HabitOptions &options = {});

} // namespace laju
