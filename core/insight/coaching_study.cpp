// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/coaching_study.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

/// The last time that somebody dismissed @p flag; nullptr when nobody did.
const FlagDismissal *dismissalOf(const CoachingFlag &flag, const Directory &directory)
{
    const FlagDismissal *last = nullptr;
    for (const FlagDismissal &dismissal : directory.flagDismissals) {
        if (dismissal->rep == flag.rep && dismissal->flag == keyOf(flag))
            last = &dismissal;
    }
    return last;
}

/// Whether the records since @p dismissal say by themselves what @p flag says; @p of are everybody's.
bool isSaidAnew(const CoachingFlag &flag, const FlagDismissal &dismissal, const RateOfReps &of,
                const Selection &everybody, const Facts &facts)
{
    const Day from = dismissal->day + std::chrono::days(1);
    if (from >= everybody.period.to())
        return false;
    const Period since = Period::make(from, everybody.period.to()).value();
    const TeamId *team = std::get_if<TeamId>(&everybody.scope);
    const auto shareSince = [&](RepId rep) {
        Selection own = everybody;
        if (team)
            own.within = *team;
        own.scope = rep;
        own.period = since;
        return shareOf(flag.rate, own, facts).value_or(Share{0, 0});
    };
    const Share own = shareSince(flag.rep);
    Share reference = flag.reference;
    if (flag.against == Against::Peers) {
        reference = {0, 0};
        for (const RepShares &other : of.reps) {
            if (other.rep != flag.rep)
                reference = reference + shareSince(other.rep);
        }
    }
    if (own.trials == 0 || reference.trials == 0)
        return false;
    constexpr double chance = 0.05;
    const bool isBelow = own.successes * reference.trials < reference.successes * own.trials;
    return isBelow == (flag.kind == FlagKind::LookInto) && shareTest(own, reference) < chance;
}

/// Calls of a few seconds may be recorded by one rep and not by others: then they connect more or less often
/// without being called otherwise.
std::optional<RepHygiene> habitBehind(const CoachingFlag &flag, const Period &period, const Facts &facts)
{
    const bool isOfCalls = std::string_view(flag.rate.metric->key) == "connect_rate";
    auto habit = isOfCalls ? shortCallHabit(facts, flag.rep, period) : std::nullopt;
    return habit && habit->isHabit ? habit : std::nullopt;
}

/// @p selection; of a rep alone that of the reps to compare with.
Selection everybodyOf(const Selection &selection, const Directory &directory)
{
    Selection everybody = selection;
    if (const RepId *alone = std::get_if<RepId>(&selection.scope))
        everybody.scope = peersOf(*alone, selection.period, directory);
    return everybody;
}

} // namespace

QString keyOf(const CoachingFlag &flag)
{
    return keyOf(flag.rate) + u':' + QString(keyOf(flag.against)) + u':' + QString(keyOf(flag.kind));
}

CoachingStudy studyCoaching(const Facts &facts, const Selection &selection)
{
    return studyCoaching(facts, selection, ratesOfReps(everybodyOf(selection, facts.directory()), facts));
}

CoachingStudy studyCoaching(const Facts &facts, const Selection &selection, std::span<const RateOfReps> rates)
{
    CoachingStudy study{.selection = selection};
    const RepId *alone = std::get_if<RepId>(&selection.scope);
    const Selection everybody = everybodyOf(selection, facts.directory());
    CoachingFlags found = coachingFlags(rates);
    const auto isMeant = [&](RepId rep) { return !alone || rep == *alone; };
    for (const CoachingFlag &flag : found.flags) {
        if (!isMeant(flag.rep))
            continue;
        const auto of = std::ranges::find(rates, flag.rate, &RateOfReps::rate);
        const FlagDismissal *dismissal = dismissalOf(flag, facts.directory());
        if (dismissal && !isSaidAnew(flag, *dismissal, *of, everybody, facts))
            study.dismissed.push_back({flag, *dismissal});
        else
            study.flags.push_back({flag, widestGap(flag, rates), habitBehind(flag, selection.period, facts)});
    }
    std::ranges::copy_if(found.tooFew, std::back_inserter(study.tooFew), isMeant, &TooFewToTell::rep);
    study.spreads = std::move(found.spreads);
    study.tests = found.tests;
    return study;
}

} // namespace laju
