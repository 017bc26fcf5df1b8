// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coaching_flags.h"

#include "core/metrics/false_discovery.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace laju {

namespace {

/// Two-sided: two thirds of a standard error off.
constexpr double mostPOfOnePeriod = 0.5;
/// Fewer are not looked at.
constexpr qint64 fewestTested = 20;

double rateOf(const Share &share)
{
    return static_cast<double>(share.successes) / static_cast<double>(share.trials);
}

/// Of so many trials a difference worth finding is twice the standard error: it is found as often as missed.
qint64 fewestToTell(double rate)
{
    const double errors = 2 / differenceWorthFinding;
    return std::max(fewestTested, static_cast<qint64>(std::ceil(errors * errors * rate * (1 - rate))));
}

/// Log odds, and their variance.
struct LogOdds
{
    double value;
    double variance;

    explicit LogOdds(const Share &share)
    {
        const double successes = static_cast<double>(share.successes) + 0.5;
        const double failures = static_cast<double>(share.trials - share.successes) + 0.5;
        value = std::log(successes / failures);
        variance = 1 / successes + 1 / failures;
    }
};

/// The change of a rep from one share to another, less that of the others, in standard errors.
double changeAgainst(const Share &now, const Share &past, const Share &othersNow, const Share &othersPast)
{
    const LogOdds all[]{LogOdds(now), LogOdds(past), LogOdds(othersNow), LogOdds(othersPast)};
    return (all[0].value - all[1].value - (all[2].value - all[3].value)) /
           std::sqrt(all[0].variance + all[1].variance + all[2].variance + all[3].variance);
}

double twoSided(double z)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(z)));
}

/// A test made, of a rep against others in some rate.
struct Test
{
    CoachingFlag flag;
    RepShares own;
    RepShares others;
};

Test testAgainstPeers(const RateOf &rate, const RepShares &own, const RepShares &others,
                      const Dispersion &dispersion)
{
    const bool isBelow = rateOf(own.both()) < rateOf(others.both());
    return {{.rep = own.rep,
             .rate = rate,
             .kind = isBelow ? FlagKind::LookInto : FlagKind::LearnFrom,
             .against = Against::Peers,
             .now = own.now,
             .before = own.before,
             .reference = others.both(),
             .p = widened(shareTest(own.both(), others.both()), dispersion),
             .falseDiscoveryRate = 1},
            own,
            others};
}

Test testAgainstOwnPast(const RateOf &rate, const RepShares &own, const RepShares &others)
{
    const double z = changeAgainst(own.both(), own.past, others.both(), others.past);
    return {{.rep = own.rep,
             .rate = rate,
             .kind = z < 0 ? FlagKind::LookInto : FlagKind::LearnFrom,
             .against = Against::OwnPast,
             .now = own.now,
             .before = own.before,
             .reference = own.past,
             .p = twoSided(z),
             .falseDiscoveryRate = 1},
            own,
            others};
}

/// Whether each of both periods is off to the side of the flag by itself.
bool isOffInBoth(const Test &test)
{
    const auto isOff = [&](const Share &own, const Share &others) {
        if (own.trials == 0 || others.trials == 0)
            return false;
        const bool isAgainstPeers = test.flag.against == Against::Peers;
        const double difference = isAgainstPeers
                                      ? rateOf(own) - rateOf(others)
                                      : changeAgainst(own, test.own.past, others, test.others.past);
        const double p = isAgainstPeers ? shareTest(own, others) : twoSided(difference);
        return (difference < 0) == (test.flag.kind == FlagKind::LookInto) && p <= mostPOfOnePeriod;
    };
    return isOff(test.own.now, test.others.now) && isOff(test.own.before, test.others.before);
}

RepShares sumOf(std::span<const RepShares> reps)
{
    RepShares sum{.rep = reps.front().rep};
    for (const RepShares &rep : reps) {
        sum.now = sum.now + rep.now;
        sum.before = sum.before + rep.before;
        sum.past = sum.past + rep.past;
    }
    return sum;
}

std::vector<Share> bothPeriodsOf(std::span<const RepShares> reps)
{
    std::vector<Share> shares;
    std::ranges::transform(reps, std::back_inserter(shares), &RepShares::both);
    return shares;
}

/// Tests everybody in one rate against the others but @p outliers, who would make all others look unlike.
void testRate(const RateOfReps &of, std::span<const RepId> outliers, CoachingFlags &found,
              std::vector<Test> &tests)
{
    const RateSpread spread{of.rate, sumOf(of.reps).both(), shareDispersion(bothPeriodsOf(of.reps))};
    found.spreads.push_back(spread);
    const qint64 fewest = fewestToTell(rateOf(spread.all));
    for (const RepShares &rep : of.reps) {
        std::vector<RepShares> rest = of.reps;
        std::erase_if(rest, [&](const RepShares &other) {
            return other.rep == rep.rep || std::ranges::find(outliers, other.rep) != outliers.end();
        });
        if (rest.empty())
            continue;
        const RepShares others = sumOf(rest);
        if (others.both().trials < fewestTested)
            continue;
        if (rep.both().trials < fewest &&
            std::abs(rateOf(rep.both()) - rateOf(others.both())) >= differenceWorthFinding)
            found.tooFew.push_back({rep.rep, of.rate, rep.both()});
        if (rep.both().trials < fewestTested)
            continue;
        tests.push_back(testAgainstPeers(of.rate, rep, others, shareDispersion(bothPeriodsOf(rest))));
        if (rep.past.trials >= fewestTested && others.past.trials >= fewestTested)
            tests.push_back(testAgainstOwnPast(of.rate, rep, others));
    }
}

/// The false discovery rate of each of @p tests. Half of all weight is on what counts in the end, however
/// many other things are looked at.
std::vector<double> discoveriesAmong(const std::vector<Test> &tests, const RateOf &main)
{
    const auto isMain = [&](const Test &test) {
        return test.flag.rate == main && test.flag.against == Against::Peers;
    };
    const auto mains = static_cast<double>(std::ranges::count_if(tests, isMain));
    const double rest = static_cast<double>(tests.size()) - mains;
    std::vector<double> p;
    std::vector<double> weights;
    for (const Test &test : tests) {
        p.push_back(test.flag.p);
        weights.push_back(1 / (isMain(test) ? mains : rest));
    }
    return falseDiscoveryRates(p, weights);
}

/// Whoever is pointed out against the others, rate by rate.
using Outliers = std::vector<std::vector<RepId>>;

CoachingFlags flagsBesides(const Outliers &outliers, std::span<const RateOfReps> rates)
{
    CoachingFlags found;
    std::vector<Test> tests;
    for (size_t i = 0; i < rates.size(); ++i) {
        if (!rates[i].reps.empty())
            testRate(rates[i], outliers[i], found, tests);
    }
    found.tests = static_cast<int>(tests.size());
    if (tests.empty())
        return found;
    const std::vector<double> discoveries = discoveriesAmong(tests, rates.front().rate);
    for (size_t i = 0; i < tests.size(); ++i) {
        tests[i].flag.falseDiscoveryRate = discoveries[i];
        if (discoveries[i] <= falseDiscoveriesAllowed && isOffInBoth(tests[i]))
            found.flags.push_back(tests[i].flag);
    }
    std::ranges::stable_sort(found.flags, {}, &CoachingFlag::p);
    std::erase_if(found.tooFew, [&](const TooFewToTell &few) {
        return std::ranges::any_of(found.flags, [&](const CoachingFlag &flag) {
            return flag.rep == few.rep && flag.rate == few.rate;
        });
    });
    return found;
}

/// Adds of each rate whoever is furthest off and not left out yet, as long as most are left. Whether anybody
/// was added.
bool addFurthest(Outliers &outliers, const CoachingFlags &found, std::span<const RateOfReps> rates)
{
    bool isAdded = false;
    for (size_t i = 0; i < rates.size(); ++i) {
        const auto isNew = [&](const CoachingFlag &flag) {
            return flag.rate == rates[i].rate && flag.against == Against::Peers &&
                   std::ranges::find(outliers[i], flag.rep) == outliers[i].end();
        };
        const auto furthest = std::ranges::find_if(found.flags, isNew); // they stand in that order
        if (furthest == found.flags.end() || 2 * (outliers[i].size() + 1) >= rates[i].reps.size())
            continue;
        outliers[i].push_back(furthest->rep);
        isAdded = true;
    }
    return isAdded;
}

} // namespace

CoachingFlags coachingFlags(std::span<const RateOfReps> rates)
{
    // One by one: against somebody very far off all others look unlike, too, until that one is left out.
    Outliers outliers(rates.size());
    CoachingFlags found = flagsBesides(outliers, rates);
    while (addFurthest(outliers, found, rates))
        found = flagsBesides(outliers, rates);
    return found;
}

} // namespace laju
