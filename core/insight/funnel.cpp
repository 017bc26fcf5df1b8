// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace laju {

namespace {

using DealStays = std::unordered_map<OpportunityId, std::vector<StageStay>>;

constexpr int fewestDeals = 5;

bool isWithin(std::span<const RepSpan> spans, RepId rep, Day day)
{
    return std::ranges::any_of(
        spans, [&](const RepSpan &span) { return span.rep == rep && span.days.contains(day); });
}

bool takes(const Selection &selection, const DealFact &deal)
{
    return (!selection.product || deal.product == selection.product) &&
           (!selection.withoutProduct || !deal.product);
}

double daysBetween(Instant from, Instant to)
{
    return std::chrono::duration<double, std::ratio<86400>>(to - from).count();
}

// Stays of deals that the selection takes, first entry first. A win is no stay, as nothing happens after it,
// but it is the entry into the last step.
DealStays staysByDeal(const Facts &facts, const Selection &selection)
{
    DealStays byDeal;
    for (const DealFact &deal : facts.deals()) {
        if (!takes(selection, deal))
            continue;
        std::vector<StageStay> &stays = byDeal[deal.id];
        if (deal.state == StageKind::Won && deal.closedAt && deal.closed)
            stays.push_back({deal.id, deal.stage, deal.rep, *deal.closedAt, {}, *deal.closed});
    }
    for (const StageStay &stay : facts.stays()) {
        if (const auto found = byDeal.find(stay.opportunity); found != byDeal.end())
            found->second.push_back(stay);
    }
    for (auto &[deal, stays] : byDeal)
        std::ranges::sort(stays, {}, &StageStay::entered);
    return byDeal;
}

std::vector<const Stage *> stepsOf(PipelineId pipeline, const Directory &directory)
{
    std::vector<const Stage *> steps;
    for (const Stage &stage : directory.stages) {
        if (stage->pipeline == pipeline && stage->kind != StageKind::Lost)
            steps.push_back(&stage);
    }
    std::ranges::sort(steps, {}, [](const Stage *stage) { return (*stage)->position; });
    return steps;
}

std::vector<FunnelStep> funnelOf(PipelineId pipeline, const DealStays &deals,
                                 const std::unordered_map<StageId, StageTime> &times, const Facts &facts,
                                 const Selection &selection)
{
    const std::vector<const Stage *> stages = stepsOf(pipeline, facts.directory());
    const std::vector<RepSpan> spans = spansOf(selection, facts.directory());
    std::vector<FunnelStep> steps;
    std::unordered_map<StageId, size_t> rankOf;
    for (const Stage *stage : stages) {
        rankOf.emplace((*stage)->id, steps.size());
        steps.push_back({.stage = (*stage)->id, .name = (*stage)->name});
    }

    std::vector<int> wentOn(steps.size(), 0);
    for (const auto &[deal, stays] : deals) {
        size_t reachedBefore = 0; // so many steps were reached by the stays seen until now
        std::optional<size_t> countedLast;
        for (const StageStay &stay : stays) {
            const auto rank = rankOf.find(stay.stage);
            if (rank == rankOf.end() || rank->second < reachedBefore)
                continue;
            if (countedLast)
                ++wentOn[*countedLast];
            countedLast.reset();
            if (isWithin(spans, stay.rep, stay.enteredDay)) {
                for (size_t i = reachedBefore; i <= rank->second; ++i)
                    ++steps[i].reached;
                // Of the steps reached at once, all but the last were passed.
                for (size_t i = reachedBefore; i < rank->second; ++i)
                    ++wentOn[i];
                countedLast = rank->second;
            }
            reachedBefore = rank->second + 1;
        }
    }

    if (std::ranges::all_of(steps, [](const FunnelStep &step) { return step.reached == 0; }))
        return {};
    for (size_t i = 0; i < steps.size(); ++i) {
        if (i > 0 && steps[i - 1].reached > 0)
            steps[i].shareOfPrevious = double(wentOn[i - 1]) / steps[i - 1].reached;
        if (const auto time = times.find(steps[i].stage);
            time != times.end() && (*stages[i])->kind == StageKind::Open)
            steps[i].medianDays = time->second.medianDays;
    }
    return steps;
}

Period fourBefore(const Period &period, std::chrono::weekday weekStart)
{
    Period first = period;
    for (int i = 0; i < 4; ++i)
        first = first.previous(weekStart);
    return Period::make(first.from(), period.from()).value();
}

// When the days of the selection end, as far as anything is on record.
Instant endOf(const Facts &facts, const Selection &selection)
{
    Instant last = Instant::min();
    for (const StageStay &stay : facts.stays())
        last = std::max({last, stay.entered, stay.left.value_or(stay.entered)});
    return std::min(last, startOfDay(selection.period.to(), facts.directory().zone()));
}

} // namespace

std::vector<FunnelStep> stageFunnel(const Facts &facts, const Selection &selection)
{
    const DealStays deals = staysByDeal(facts, selection);
    const auto times = stageTimes(facts, selection);
    std::vector<FunnelStep> all;
    for (const Pipeline &pipeline : facts.directory().pipelines) {
        std::vector<FunnelStep> steps = funnelOf(pipeline->id, deals, times, facts, selection);
        std::ranges::move(steps, std::back_inserter(all));
    }
    return all;
}

std::unordered_map<StageId, StageTime> stageTimes(const Facts &facts, const Selection &selection)
{
    struct Visits
    {
        double days = 0;
        bool count = false;
    };
    const Directory &directory = facts.directory();
    const Instant end = endOf(facts, selection);
    const std::vector<RepSpan> spans = spansOf(selection, directory);
    const std::vector<RepSpan> spansThen = spansAtEnd(selection, directory);
    // Zones reach a day to either side; the exact day is asked only of stays that may have ended in time.
    const Instant begin = startOfDay(selection.period.from(), directory.zone()) - std::chrono::days(1);
    std::unordered_set<OpportunityId> taken;
    for (const DealFact &deal : facts.deals()) {
        if (takes(selection, deal))
            taken.insert(deal.id);
    }
    std::unordered_map<StageId, std::unordered_map<OpportunityId, Visits>> visits;
    for (const StageStay &stay : facts.stays()) {
        if (stay.entered > end || !taken.contains(stay.opportunity))
            continue;
        const bool isInside = !stay.left || *stay.left > end;
        Visits &ofDeal = visits[stay.stage][stay.opportunity];
        ofDeal.days += daysBetween(stay.entered, isInside ? end : *stay.left);
        if (isInside)
            ofDeal.count |=
                std::ranges::any_of(spansThen, [&](const RepSpan &span) { return span.rep == stay.rep; });
        else if (*stay.left >= begin)
            ofDeal.count |= isWithin(spans, stay.rep, localDay(*stay.left, directory.zoneOf(stay.rep)));
    }
    std::unordered_map<StageId, StageTime> times;
    for (const auto &[stage, deals] : visits) {
        std::vector<double> days;
        for (const auto &[deal, ofDeal] : deals) {
            if (ofDeal.count)
                days.push_back(ofDeal.days);
        }
        if (const auto middle = median(days))
            times.emplace(stage, StageTime{*middle, static_cast<int>(days.size())});
    }
    return times;
}

std::optional<SlowStage> slowestStage(const Facts &facts, const Selection &selection)
{
    Selection before = selection;
    before.period = fourBefore(selection.period, facts.directory().settings.weekStart);
    std::optional<SlowStage> slowest;
    const auto nowOf = stageTimes(facts, selection);
    const auto usualOf = stageTimes(facts, before);
    for (const Stage &stage : facts.directory().stages) {
        const auto now = nowOf.find(stage->id);
        const auto usual = usualOf.find(stage->id);
        if (stage->kind != StageKind::Open || now == nowOf.end() || usual == usualOf.end())
            continue;
        if (now->second.deals < fewestDeals || usual->second.deals < fewestDeals)
            continue;
        const double rise = now->second.medianDays - usual->second.medianDays;
        if (now->second.medianDays < usual->second.medianDays * 1.25 || rise < 1)
            continue;
        if (!slowest || rise > slowest->days - slowest->usualDays)
            slowest = SlowStage{stage->id, stage->name, now->second.medianDays, usual->second.medianDays};
    }
    return slowest;
}

std::vector<StuckDeal> stuckDeals(const Facts &facts, const Scope &scope, Instant asOf)
{
    const Directory &directory = facts.directory();
    const Instant yearBefore = asOf - std::chrono::days(365);
    std::unordered_map<StageId, std::vector<double>> finished;
    for (const StageStay &stay : facts.stays()) {
        if (stay.left && *stay.left <= asOf && *stay.left > yearBefore)
            finished[stay.stage].push_back(daysBetween(stay.entered, *stay.left));
    }
    std::unordered_map<StageId, double> usualDays;
    for (const auto &[stage, days] : finished) {
        if (days.size() >= fewestDeals)
            usualDays.emplace(stage, *quantile(days, 0.75));
    }

    std::unordered_map<OpportunityId, const DealFact *> deals;
    for (const DealFact &deal : facts.deals())
        deals.emplace(deal.id, &deal);
    const std::vector<RepSpan> spans =
        directory.spans(scope, Period::ofDay(localDay(asOf, directory.zone())));
    std::vector<StuckDeal> stuck;
    for (const StageStay &stay : facts.stays()) {
        const bool there = stay.entered <= asOf && (!stay.left || *stay.left > asOf);
        const Stage *stage = directory.stage(stay.stage);
        const auto usual = usualDays.find(stay.stage);
        const auto deal = deals.find(stay.opportunity);
        if (!there || !stage || (*stage)->kind != StageKind::Open || usual == usualDays.end() ||
            deal == deals.end())
            continue;
        if (std::ranges::none_of(spans, [&](const RepSpan &span) { return span.rep == stay.rep; }))
            continue;
        const double days = daysBetween(stay.entered, asOf);
        if (days > usual->second)
            stuck.push_back({stay.opportunity, stay.stage, stay.rep, deal->second->amount,
                             static_cast<int>(days), usual->second});
    }
    std::ranges::sort(stuck, [](const StuckDeal &a, const StuckDeal &b) {
        return a.days != b.days ? a.days > b.days : a.opportunity < b.opportunity;
    });
    return stuck;
}

} // namespace laju
