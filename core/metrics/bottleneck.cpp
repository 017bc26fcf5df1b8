// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bottleneck.h"

#include "core/metrics/figures.h"
#include "core/metrics/statistics.h"

#include <algorithm>

namespace laju {

namespace {

constexpr double leastRise = 1.25;
constexpr double leastRiseDays = 1;
constexpr int periodsBefore = 4;

Period beforeThat(const Period &period, std::chrono::weekday weekStart)
{
    Period first = period;
    for (int i = 0; i < periodsBefore; ++i)
        first = first.previous(weekStart);
    return Period::make(first.from(), period.from()).value();
}

/// The times of @p stage, when they are enough to judge it.
const StageTime *enoughOf(const StageTimes &times, StageId stage)
{
    const auto found = times.find(stage);
    return found == times.end() || found->second.figure.n < fewestDealsOfStage ? nullptr : &found->second;
}

std::optional<Bottleneck> slower(const std::vector<const Stage *> &stages, const StageTimes &now,
                                 const StageTimes &before)
{
    std::optional<Bottleneck> found;
    for (const Stage *stage : stages) {
        const StageTime *times = enoughOf(now, (*stage)->id);
        const StageTime *earlier = enoughOf(before, (*stage)->id);
        if (!times || !earlier)
            continue;
        const double days = *times->figure.value;
        const double usual = *earlier->figure.value;
        const double rise = days - usual;
        if (days < usual * leastRise || rise < leastRiseDays ||
            (found && rise <= found->finding.days - found->finding.usualDays))
            continue;
        found = Bottleneck{{(*stage)->id, (*stage)->name, HoldUp::Slower, days, usual}, times->figure.n};
    }
    return found;
}

/// What the deals are worth on @p on that have been inside for longer than three quarters of @p times.
Amounts oldAmounts(const StageTime &times, const Facts &facts, Day on)
{
    Deals old;
    for (const DealTime &time : times.inside) {
        if (time.days > *times.figure.p75)
            old.push_back(facts.deal(time.deal));
    }
    return amountsOf(old, facts.directory(), on);
}

std::optional<Bottleneck> holdingOldValue(const std::vector<const Stage *> &stages, const StageTimes &now,
                                          const Facts &facts, Day on)
{
    std::optional<Bottleneck> found;
    for (const Stage *stage : stages) {
        const StageTime *times = enoughOf(now, (*stage)->id);
        if (!times)
            continue;
        const Figure &figure = times->figure;
        const Amounts amounts = oldAmounts(*times, facts, on);
        Total total;
        std::ranges::for_each(amounts.minor, [&](qint64 minor) { total.add(minor); });
        const qint64 amount = total.exact().value_or(0);
        if (amount <= 0 || (found && amount <= *found->finding.amount))
            continue;
        found =
            Bottleneck{{(*stage)->id, (*stage)->name, HoldUp::OldValue, *figure.value, *figure.p75, amount},
                       std::ssize(amounts.deals),
                       amounts.missing,
                       amounts.withoutRate};
    }
    return found;
}

} // namespace

std::optional<Bottleneck> findBottleneck(const Facts &facts, const Selection &selection)
{
    return findBottleneck(facts, selection, stageTimes(facts, selection));
}

std::optional<Bottleneck> findBottleneck(const Facts &facts, const Selection &selection,
                                         const StageTimes &times)
{
    if (selection.withoutStage)
        return {};
    const Directory &directory = facts.directory();
    std::vector<const Stage *> stages;
    for (const Stage &stage : directory.stages) {
        if (stage->kind == StageKind::Open && selection.stage.value_or(stage->id) == stage->id)
            stages.push_back(&stage);
    }
    Selection before = selection;
    before.period = beforeThat(selection.period, directory.settings.weekStart);
    auto found = slower(stages, times, stageTimes(facts, before));
    return found ? found : holdingOldValue(stages, times, facts, selection.period.last());
}

std::vector<OpportunityId> bottleneckDeals(const Facts &facts, const Selection &selection)
{
    const StageTimes times = stageTimes(facts, selection);
    const auto found = findBottleneck(facts, selection, times);
    if (!found)
        return {};
    const StageId stage = found->finding.stage;
    if (found->finding.reason == HoldUp::OldValue)
        return idsOf(oldAmounts(times.at(stage), facts, selection.period.last()).deals);
    Selection ofStage = selection;
    ofStage.stage = stage;
    std::vector<OpportunityId> deals;
    std::ranges::transform(stageTimesOf(facts, ofStage), std::back_inserter(deals), &DealTime::deal);
    return deals;
}

StageStudy studyStages(const Facts &facts, const Selection &selection)
{
    StageStudy study{.times = stageTimes(facts, selection), .bottleneck = {}};
    if (const auto found = findBottleneck(facts, selection, study.times))
        study.bottleneck = found->finding;
    return study;
}

} // namespace laju
