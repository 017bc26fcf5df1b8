// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/insight/rep_rates.h"

namespace laju {

/// What a flag holds a rep against.
enum class Against {
    Peers,   ///< the others, in the same two periods
    OwnPast, ///< the rep's own twelve months before, less what changed for the others meanwhile
};
template<> struct Keys<Against>
{
    static constexpr std::array table{std::pair{Against::Peers, "peers"},
                                      std::pair{Against::OwnPast, "own_past"}};
};

/// Which way a rep differs.
enum class FlagKind {
    LookInto,  ///< below
    LearnFrom, ///< above
};
template<> struct Keys<FlagKind>
{
    static constexpr std::array table{std::pair{FlagKind::LookInto, "look_into"},
                                      std::pair{FlagKind::LearnFrom, "learn_from"}};
};

/// A difference that chance does not explain, in two periods one after the other.
struct CoachingFlag
{
    RepId rep;
    RateOf rate;
    FlagKind kind;
    Against against;
    Share now;                 ///< of the rep in the period
    Share before;              ///< in the one before
    Share reference;           ///< of the others in both, or of the rep's own past
    double p;                  ///< how likely so large a difference is by chance, of both periods together
    double falseDiscoveryRate; ///< at which it is among the discoveries of all tests made

    /// Of both periods together.
    [[nodiscard]] Share both() const { return now + before; }
};

/// A rep of whom one cannot tell.
struct TooFewToTell
{
    RepId rep;
    RateOf rate;
    Share both; ///< of both periods together
};

/// How a rate spreads over the reps.
struct RateSpread
{
    RateOf rate;
    Share all{0, 0}; ///< of both periods together
    Dispersion dispersion = {};
};

struct CoachingFlags
{
    std::vector<CoachingFlag> flags = {};  ///< the least likely by chance first
    std::vector<TooFewToTell> tooFew = {}; ///< who looks far off in a rate but has too few records
    std::vector<RateSpread> spreads = {};  ///< of each rate with records
    int tests = 0;                         ///< how many differences were tested
};

/// The share of flags, over all tests made together, that may be there by chance.
constexpr double falseDiscoveriesAllowed = 0.1;

/// Flags where a rep differs from the others, or from the own past by more than the others did.
///
/// Both periods together must differ by more than chance explains: a mid-P test of the rep against all others
/// (shareTest), widened where the others differ more than chance makes them (shareDispersion), or of the
/// change of log odds against that of the others (B. Woolf, "On estimating the relation between blood group
/// and disease", Annals of Human Genetics 19, 1955, with a half added to each count). falseDiscoveryRates()
/// of all tests holds the share of false flags at 10%; half of the weight is on the first of @p rates against
/// the others, however much else is looked at. Whoever is off is left out when the rest is compared, the
/// furthest first, as long as most are left. As
/// whoever is picked for being far off is less so the next time, each of the two periods must be off to the
/// same side by itself, by two thirds of a standard error.
///
/// Who is not flagged but looks off by @c differenceWorthFinding, on so few records that as much would more
/// likely be missed than found, is named as too few to tell. Fewer than twenty records are not tested.
[[nodiscard]] CoachingFlags coachingFlags(std::span<const RateOfReps> rates);

/// In points of a share: smaller ones matter little, and larger ones ought to be found.
constexpr double differenceWorthFinding = 0.15;

} // namespace laju
