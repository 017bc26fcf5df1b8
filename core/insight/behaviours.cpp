// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/behaviours.h"

#include "core/insight/win_loss.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/false_discovery.h"
#include "core/metrics/intervals.h"
#include "core/metrics/rank_test.h"
#include "core/metrics/selected_deals.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace laju {

namespace {

constexpr qint64 fewestOfGroup = 10;
constexpr double bearable = 0.05;
/// So many of a group before a stratum has a direction to speak of.
constexpr qint64 fewestOfStratum = 5;
constexpr qint64 fewestClosedOfRep = 10;
constexpr size_t fewestReps = 8;

using Values = std::vector<double>;
using Habits = std::vector<const DealHabits *>;

double middleOf(const Values &values, const BehaviourTraits &traits)
{
    if (traits.unit == Unit::Share)
        return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    return median(values).value_or(0);
}

Share shareOf(const Values &values)
{
    return {static_cast<qint64>(std::ranges::count(values, 1.0)), std::ssize(values)};
}

/// Without the p, which strata do not tell.
std::optional<GroupDifference> differenceOf(const Values &first, const Values &second,
                                            const BehaviourTraits &traits)
{
    if (first.empty() || second.empty())
        return {};
    const StratumEffect stratum = stratumEffect(first, second);
    Interval interval{};
    if (traits.isYesOrNo) {
        interval = shareDifference(shareOf(first), shareOf(second));
    } else {
        const Interval superiority =
            superiorityInterval((stratum.effect + 1) / 2, stratum.first, stratum.second);
        interval = {2 * superiority.low - 1, 2 * superiority.high - 1};
    }
    return GroupDifference{.firstCount = std::ssize(first),
                           .secondCount = std::ssize(second),
                           .first = middleOf(first, traits),
                           .second = middleOf(second, traits),
                           .isOfShares = traits.isYesOrNo,
                           .effect = stratum.effect,
                           .interval = interval,
                           .p = 1};
}

struct WonAndLost
{
    Values won = {};
    Values lost = {};
};

WonAndLost valuesOf(const Habits &deals, Behaviour behaviour)
{
    WonAndLost values;
    for (const DealHabits *habits : deals) {
        if (const auto &value = habits->of(behaviour))
            (habits->deal->state == StageKind::Won ? values.won : values.lost).push_back(*value);
    }
    return values;
}

bool areTooFew(const std::optional<GroupDifference> &difference, qint64 fewest)
{
    return !difference || difference->firstCount < fewest || difference->secondCount < fewest;
}

/// Deals of one kind, before they are compared.
struct StratumDeals
{
    Stratum stratum;
    Habits deals = {};
};

std::vector<StratumDeals> bySource(const Facts &facts, const Selection &selection,
                                   const std::unordered_map<OpportunityId, const DealHabits *> &habitsOf)
{
    std::vector<StratumDeals> strata;
    for (const WinLossGroup &group : winLoss(facts, selection, WinLossBy::Source)) {
        StratumDeals &one =
            strata.emplace_back(StratumDeals{.stratum = {.source = group.name, .isUnknown = group.unknown}});
        for (const OpportunityId id : group.deals) {
            if (const auto found = habitsOf.find(id); found != habitsOf.end())
                one.deals.push_back(found->second);
        }
    }
    return strata;
}

std::vector<StratumDeals> bySize(const Facts &facts, const std::vector<DealHabits> &deals)
{
    Deals all;
    for (const DealHabits &habits : deals)
        all.push_back(habits.deal);
    const Amounts amounts = amountsOf(all, facts.directory());
    std::unordered_map<OpportunityId, qint64> minorOf;
    for (size_t i = 0; i < amounts.deals.size(); ++i)
        minorOf.emplace(amounts.deals[i]->id, amounts.minor[i]);
    const Values sizes(amounts.minor.begin(), amounts.minor.end());
    std::vector<qint64> cuts;
    for (const double share : {1.0 / 3, 2.0 / 3}) {
        if (const auto cut = quantile(sizes, share))
            cuts.push_back(std::llround(*cut));
    }
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());

    std::vector<StratumDeals> strata(cuts.size() + 1);
    for (size_t i = 0; i < cuts.size(); ++i) {
        strata[i].stratum.below = cuts[i];
        strata[i + 1].stratum.from = cuts[i];
    }
    StratumDeals unknown{.stratum = {.isUnknown = true}};
    for (const DealHabits &habits : deals) {
        const auto minor = minorOf.find(habits.deal->id);
        const auto band = minor == minorOf.end()
                              ? std::ptrdiff_t(-1)
                              : std::ranges::upper_bound(cuts, minor->second) - cuts.begin();
        (band < 0 ? unknown : strata[static_cast<size_t>(band)]).deals.push_back(&habits);
    }
    strata.push_back(std::move(unknown));
    std::erase_if(strata, [](const StratumDeals &each) { return each.deals.empty(); });
    return strata;
}

StrataMix mixOf(const GroupDifference &all, const Stratification &strata)
{
    if (!strata.within)
        return StrataMix::Same;
    const Interval &within = strata.within->interval;
    const bool isClearWithin = within.low > 0 || within.high < 0;
    if (!all.isClear())
        return isClearWithin ? StrataMix::Appears : StrataMix::Same;
    if (!isClearWithin)
        return StrataMix::Fades;
    if ((all.effect > 0) == (strata.within->effect > 0))
        return StrataMix::Same;
    const bool isEverywhere = std::ranges::all_of(strata.strata, [&](const Stratum &stratum) {
        return areTooFew(stratum.difference, fewestOfStratum) ||
               (stratum.difference->effect > 0) != (all.effect > 0);
    });
    return isEverywhere ? StrataMix::ReversesEverywhere : StrataMix::Reverses;
}

Stratification stratify(StrataBy by, const std::vector<StratumDeals> &groups, Behaviour behaviour,
                        const GroupDifference &all)
{
    const BehaviourTraits traits = traitsOf(behaviour);
    Stratification result{.by = by};
    std::vector<StratumEffect> effects;
    for (const StratumDeals &group : groups) {
        const WonAndLost values = valuesOf(group.deals, behaviour);
        Stratum stratum = group.stratum;
        stratum.difference = differenceOf(values.won, values.lost, traits);
        if (stratum.difference)
            effects.push_back(stratumEffect(values.won, values.lost));
        if (stratum.difference || !values.won.empty() || !values.lost.empty())
            result.strata.push_back(std::move(stratum));
    }
    // One stratum alone is all the deals over again.
    if (effects.size() > 1)
        result.within = stratifiedEffect(effects);
    result.mix = mixOf(all, result);
    return result;
}

/// Gives each comparison its verdict as far as chance decides it.
void judgeByChance(std::vector<BehaviourComparison> &comparisons, qint64 fewestFirst, qint64 fewestSecond)
{
    std::vector<double> p;
    std::vector<BehaviourComparison *> judged;
    for (BehaviourComparison &each : comparisons) {
        if (!each.difference || each.difference->firstCount < fewestFirst ||
            each.difference->secondCount < fewestSecond)
            continue;
        p.push_back(each.difference->p);
        judged.push_back(&each);
    }
    const std::vector<double> rates = falseDiscoveryRates(p);
    for (size_t i = 0; i < judged.size(); ++i) {
        BehaviourComparison &each = *judged[i];
        each.verdict = BehaviourVerdict::NoDifference;
        if (p[i] > bearable)
            continue;
        const bool isClear = rates[i] <= bearable && each.difference->isClear();
        each.verdict = isClear ? BehaviourVerdict::Clear : BehaviourVerdict::Maybe;
        each.doubt = isClear ? BehaviourDoubt::None : BehaviourDoubt::ManyCompared;
    }
}

void doubt(BehaviourComparison &comparison, BehaviourDoubt why)
{
    if (comparison.verdict != BehaviourVerdict::Clear)
        return;
    comparison.verdict = BehaviourVerdict::Maybe;
    comparison.doubt = why;
}

bool isBorneOut(const BehaviourComparison &comparison, const std::vector<BehaviourComparison> &all)
{
    const auto counterpart = traitsOf(comparison.behaviour).counterpart;
    const auto found = std::ranges::find_if(
        all, [&](const BehaviourComparison &each) { return counterpart == each.behaviour; });
    return found != all.end() && found->verdict == BehaviourVerdict::Clear &&
           (found->difference->effect > 0) == (comparison.difference->effect > 0);
}

void judge(std::vector<BehaviourComparison> &comparisons)
{
    judgeByChance(comparisons, fewestOfGroup, fewestOfGroup);
    for (BehaviourComparison &each : comparisons) {
        if (std::ranges::any_of(each.strata, [](const Stratification &strata) {
                return strata.mix != StrataMix::Same && strata.mix != StrataMix::Appears;
            }))
            doubt(each, BehaviourDoubt::Mix);
    }
    for (BehaviourComparison &each : comparisons) {
        if (traitsOf(each.behaviour).growsWithAge && !isBorneOut(each, comparisons))
            doubt(each, BehaviourDoubt::LivesLonger);
    }
}

/// The reps with enough closed deals by their win rate, drawn together; none drawn apart when chance alone
/// explains how they differ.
struct RepOrder
{
    std::vector<RankedRep> reps = {};
    bool differ = false;
};

RepOrder orderReps(const std::vector<DealHabits> &deals)
{
    std::map<RepId, RankedRep> byRep;
    for (const DealHabits &habits : deals) {
        RankedRep &rep =
            byRep.try_emplace(habits.deal->rep, RankedRep{habits.deal->rep, 0, 0, 0}).first->second;
        ++rep.closed;
        rep.won += habits.deal->state == StageKind::Won ? 1 : 0;
    }
    RepOrder order;
    double won = 0;
    double closed = 0;
    double squares = 0;
    for (const auto &[id, rep] : byRep) {
        if (rep.closed < fewestClosedOfRep)
            continue;
        order.reps.push_back(rep);
        const auto n = static_cast<double>(rep.closed);
        won += static_cast<double>(rep.won);
        closed += n;
        squares += n * n;
    }
    if (order.reps.size() < fewestReps)
        return order;
    const double rate = won / closed;
    const double chance = rate * (1 - rate); // variance of one deal
    if (chance <= 0)
        return order;
    double spread = 0;
    for (const RankedRep &rep : order.reps) {
        const auto n = static_cast<double>(rep.closed);
        const double away = static_cast<double>(rep.won) / n - rate;
        spread += n * away * away / chance;
    }
    const auto freedom = static_cast<double>(order.reps.size()) - 1;
    const double between = (spread - freedom) * chance / (closed - squares / closed);
    order.differ = between > 0;
    for (RankedRep &rep : order.reps) {
        const auto n = static_cast<double>(rep.closed);
        const double trust = order.differ ? between / (between + chance / n) : 0;
        rep.winRate = rate + trust * (static_cast<double>(rep.won) / n - rate);
    }
    std::ranges::stable_sort(order.reps, std::ranges::greater(), &RankedRep::winRate);
    return order;
}

TopQuarter studyTopQuarter(const std::vector<DealHabits> &deals)
{
    TopQuarter quarter;
    RepOrder order = orderReps(deals);
    quarter.reps = std::move(order.reps);
    if (quarter.reps.size() < fewestReps)
        return quarter;
    quarter.state = order.differ ? QuarterState::Told : QuarterState::Alike;
    if (!order.differ)
        return quarter;
    quarter.top = quarter.reps.size() / 4;

    std::unordered_map<RepId, Habits> dealsOf;
    for (const DealHabits &habits : deals)
        dealsOf[habits.deal->rep].push_back(&habits);
    for (const auto &[behaviour, key] : Keys<Behaviour>::table) {
        const BehaviourTraits traits = traitsOf(behaviour);
        if (traits.growsWithAge)
            continue;
        Values top;
        Values others;
        for (size_t i = 0; i < quarter.reps.size(); ++i) {
            WonAndLost values = valuesOf(dealsOf.at(quarter.reps[i].rep), behaviour);
            values.won.insert(values.won.end(), values.lost.begin(), values.lost.end());
            if (std::ssize(values.won) >= fewestOfStratum)
                (i < quarter.top ? top : others).push_back(middleOf(values.won, traits));
        }
        BehaviourComparison comparison{.behaviour = behaviour};
        // Of reps even a share is an amount: how large it is.
        comparison.difference = differenceOf(top, others, {.unit = traits.unit});
        if (comparison.difference)
            comparison.difference->p = rankTest(top, others).p;
        quarter.comparisons.push_back(std::move(comparison));
    }
    judgeByChance(quarter.comparisons, 2, 4);
    return quarter;
}

} // namespace

BehaviourStudy studyBehaviours(const Facts &facts, const Selection &selection,
                               const std::vector<DealHabits> &deals, const HabitOptions &options)
{
    BehaviourStudy study{.selection = selection, .options = options};
    Habits all;
    std::unordered_map<OpportunityId, const DealHabits *> habitsOf;
    for (const DealHabits &habits : deals) {
        ++(habits.deal->state == StageKind::Won ? study.won : study.lost);
        study.untouched += habits.isTouched ? 0 : 1;
        all.push_back(&habits);
        habitsOf.emplace(habits.deal->id, &habits);
    }
    const std::vector<StratumDeals> sizes = bySize(facts, deals);
    const std::vector<StratumDeals> sources = bySource(facts, selection, habitsOf);

    for (const auto &[behaviour, key] : Keys<Behaviour>::table) {
        const BehaviourTraits traits = traitsOf(behaviour);
        const WonAndLost values = valuesOf(all, behaviour);
        BehaviourComparison &comparison =
            study.comparisons.emplace_back(BehaviourComparison{.behaviour = behaviour});
        comparison.difference = differenceOf(values.won, values.lost, traits);
        if (!comparison.difference)
            continue;
        comparison.difference->p = rankTest(values.won, values.lost).p;
        if (traits.unit != Unit::Share)
            comparison.medianDifference = medianDifference(values.won, values.lost);
        if (areTooFew(comparison.difference, fewestOfGroup))
            continue;
        comparison.strata.push_back(stratify(StrataBy::Size, sizes, behaviour, *comparison.difference));
        comparison.strata.push_back(stratify(StrataBy::Source, sources, behaviour, *comparison.difference));
    }
    judge(study.comparisons);
    study.topQuarter = studyTopQuarter(deals);
    return study;
}

} // namespace laju
