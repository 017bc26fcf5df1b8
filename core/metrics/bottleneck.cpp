// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bottleneck.h"

#include "core/metrics/figures.h"
#include "core/metrics/statistics.h"

#include <algorithm>

namespace laju {

namespace {

constexpr double leastRise = 1.25;
constexpr double leastRiseDays = 1;
/// Moments are told in milliseconds: days that differ by less are alike, whatever their last digit says.
constexpr double alike = 1.0 / std::chrono::milliseconds(std::chrono::days(1)).count();
constexpr int periodsBefore = 4;

Period beforeThat(const Period &period, std::chrono::weekday weekStart)
{
    Period first = period;
    for (int i = 0; i < periodsBefore; ++i)
        first = first.previous(weekStart);
    return Period::make(first.from(), period.from()).value();
}

Figure figureIn(const StageTimes &times, StageId stage)
{
    const auto found = times.find(stage);
    return found == times.end() ? Figure() : found->second.figure;
}

/// @p times are those of @p selection.
std::vector<StageTrend> trendsOf(const Facts &facts, const Selection &selection, const StageTimes &times)
{
    if (selection.withoutStage)
        return {};
    const Directory &directory = facts.directory();
    Selection earlier = selection;
    earlier.period = beforeThat(selection.period, directory.settings.weekStart);
    const StageTimes before = stageTimes(facts, earlier);
    std::vector<StageTrend> trends;
    for (const Stage &stage : directory.stages) {
        const StageId id = stage->id;
        if (stage->kind == StageKind::Open && selection.stage.value_or(id) == id)
            trends.push_back({id, figureIn(times, id), figureIn(before, id)});
    }
    return trends;
}

std::optional<Bottleneck> slower(const std::vector<StageTrend> &trends, const Directory &directory)
{
    const StageTrend *most = nullptr;
    for (const StageTrend &trend : trends) {
        if (trend.isSlower() && (!most || *trend.change() > *most->change() + alike))
            most = &trend;
    }
    if (!most)
        return {};
    return Bottleneck{{most->stage, (*directory.stage(most->stage))->name, HoldUp::Slower, *most->now.value,
                       *most->before.value},
                      most->now.n};
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

std::optional<Bottleneck> holdingOldValue(const std::vector<StageTrend> &trends, const StageTimes &times,
                                          const Facts &facts, Day on)
{
    std::optional<Bottleneck> found;
    for (const auto &[stage, now, before] : trends) {
        if (now.n < fewestDealsOfStage)
            continue;
        const Amounts amounts = oldAmounts(times.at(stage), facts, on);
        Total total;
        std::ranges::for_each(amounts.minor, [&](qint64 minor) { total.add(minor); });
        const qint64 amount = total.exact().value_or(0);
        if (amount <= 0 || (found && amount <= *found->finding.amount))
            continue;
        found = Bottleneck{
            {stage, (*facts.directory().stage(stage))->name, HoldUp::OldValue, *now.value, *now.p75, amount},
            std::ssize(amounts.deals),
            amounts.missing,
            amounts.withoutRate};
    }
    return found;
}

/// @p times and @p trends are those of @p selection.
std::optional<Bottleneck> bottleneckOf(const Facts &facts, const Selection &selection,
                                       const StageTimes &times, const std::vector<StageTrend> &trends)
{
    auto found = slower(trends, facts.directory());
    return found ? found : holdingOldValue(trends, times, facts, selection.period.last());
}

} // namespace

std::optional<double> StageTrend::change() const
{
    if (now.n < fewestDealsOfStage || before.n < fewestDealsOfStage)
        return {};
    return *now.value - *before.value;
}

bool StageTrend::isSlower() const
{
    const std::optional<double> rise = change();
    return rise && *rise >= leastRiseDays - alike && *now.value >= *before.value * leastRise - alike;
}

std::optional<Bottleneck> findBottleneck(const Facts &facts, const Selection &selection)
{
    const StageTimes times = stageTimes(facts, selection);
    return bottleneckOf(facts, selection, times, trendsOf(facts, selection, times));
}

std::vector<OpportunityId> bottleneckDeals(const Facts &facts, const Selection &selection)
{
    const StageTimes times = stageTimes(facts, selection);
    const auto found = bottleneckOf(facts, selection, times, trendsOf(facts, selection, times));
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
    StageStudy study{.times = stageTimes(facts, selection)};
    study.trends = trendsOf(facts, selection, study.times);
    if (const auto found = bottleneckOf(facts, selection, study.times, study.trends))
        study.bottleneck = found->finding;
    return study;
}

} // namespace laju
