// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_times.h"

#include "core/metrics/figures.h"
#include "core/metrics/stage_journeys.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace laju {

namespace {

using StageTimes = std::map<StageId, std::vector<DealTime>>;

double daysBetween(Instant from, Instant to)
{
    return std::chrono::duration<double, std::ratio<86400>>(to - from).count();
}

/// When the days of the selection end, as far as anything is on record.
Instant endOf(const Facts &facts, const Selection &selection)
{
    const QTimeZone zone = facts.directory().zone();
    Instant last = facts.extent() ? startOfDay(facts.extent()->last(), zone) : Instant::min();
    for (const StageStay &stay : facts.stays())
        last = std::max({last, stay.entered, stay.left.value_or(stay.entered)});
    return std::min(last, startOfDay(selection.period.to(), zone));
}

/// All visits of a deal to one stage.
struct Visits
{
    StageId stage;
    double days = 0;
    bool isInside = false;
    std::optional<Instant> left = {}; ///< for the last time
};

/// Visits to open stages up to @p end, stage by stage; what happens from @p after on has not happened yet.
std::vector<Visits> visitsOf(const DealFact &deal, const Facts &facts, Instant end, Instant after)
{
    std::vector<Visits> visited;
    for (const StageStay &stay : facts.staysOf(deal.id)) {
        const bool isInside = stay.left ? *stay.left > end || *stay.left >= after : stay.stage == deal.stage;
        const Stage *stage = facts.directory().stage(stay.stage);
        // What was left nobody knows when is neither completed nor inside.
        if (stay.entered > end || stay.entered >= after || (!isInside && !stay.left) || !stage ||
            (*stage)->kind != StageKind::Open)
            continue;
        auto visits = std::ranges::find(visited, stay.stage, &Visits::stage);
        if (visits == visited.end())
            visits = visited.insert(visited.end(), Visits{.stage = stay.stage});
        visits->days += daysBetween(stay.entered, isInside ? end : *stay.left);
        visits->isInside |= isInside;
        if (!isInside)
            visits->left = stay.left;
    }
    return visited;
}

StageTimes timesUntil(Instant end, const Facts &facts, const Selection &selection)
{
    const Directory &directory = facts.directory();
    const std::vector<RepSpan> spans = spansOf(selection, directory);
    const std::vector<RepSpan> atEnd = spansAtEnd(selection, directory);
    // Zones reach a day to either side; the exact day is asked only of stays that may have ended in time.
    const Instant begin = startOfDay(selection.period.from(), directory.zone()) - std::chrono::days(1);
    const Instant after = startOfDay(selection.period.to(), directory.zone());
    std::unordered_map<RepId, QTimeZone> zones;
    StageTimes times;
    for (const DealFact &deal : facts.deals()) {
        const auto isTheirs = [&](const RepSpan &span) { return span.rep == deal.rep; };
        const bool isTheirsAtEnd = std::ranges::any_of(atEnd, isTheirs);
        if (!isOfProduct(deal, selection) || !(isTheirsAtEnd || std::ranges::any_of(spans, isTheirs)))
            continue;
        const auto zone = zones.find(deal.rep);
        const QTimeZone &local = zone == zones.end()
                                     ? zones.emplace(deal.rep, directory.zoneOf(deal.rep)).first->second
                                     : zone->second;
        for (const Visits &visits : visitsOf(deal, facts, end, after)) {
            if (visits.isInside
                    ? isTheirsAtEnd
                    : *visits.left >= begin && isWithin(spans, deal.rep, localDay(*visits.left, local)))
                times[visits.stage].push_back({&deal, visits.days, visits.isInside});
        }
    }
    return times;
}

} // namespace

std::map<StageId, std::vector<DealTime>> stageTimes(const Facts &facts, const Selection &selection)
{
    return timesUntil(endOf(facts, selection), facts, selection);
}

std::vector<DealTime> stageTimesOf(const Facts &facts, const Selection &selection)
{
    StageTimes times = stageTimes(facts, selection);
    if (selection.stage)
        return std::move(times[*selection.stage]);
    struct Sum
    {
        DealTime time;
        int stages = 0;
    };
    std::unordered_map<OpportunityId, Sum> sums;
    for (const auto &[stage, ofStage] : times) {
        for (const DealTime &time : ofStage) {
            Sum &sum = sums.try_emplace(time.deal->id, Sum{{time.deal, 0, false}}).first->second;
            sum.time.days += time.days;
            sum.time.isInside |= time.isInside;
            ++sum.stages;
        }
    }
    std::vector<DealTime> means;
    for (Sum &sum : sums | std::views::values) {
        sum.time.days /= sum.stages;
        means.push_back(sum.time);
    }
    std::ranges::sort(means, {}, [](const DealTime &time) { return time.deal->id; });
    return means;
}

Figure stageTimeFigure(const std::vector<DealTime> &times)
{
    std::vector<double> days;
    std::ranges::transform(times, std::back_inserter(days), &DealTime::days);
    std::ranges::sort(days); // sums are the same whatever the order of the deals
    const qint64 inside = std::ranges::count(times, true, &DealTime::isInside);
    Figure figure{.value = median(days), .n = std::ssize(times), .p75 = quantile(days, 0.75)};
    figure.median = figure.value;
    if (!days.empty())
        figure.mean = std::accumulate(days.begin(), days.end(), 0.0) / static_cast<double>(days.size());
    figure.asides = {{Aside::Completed, figure.n - inside}, {Aside::Inside, inside}};
    return figure;
}

Figure stageTime(const Facts &facts, const Selection &selection)
{
    return stageTimeFigure(stageTimesOf(facts, selection));
}

std::unordered_map<StageId, double> usualStageDays(const Facts &facts, Instant asOf)
{
    const Day day = localDay(asOf, facts.directory().zone());
    const Selection year{.period =
                             Period::make(day - std::chrono::days(365), day + std::chrono::days(1)).value()};
    std::unordered_map<StageId, double> usual;
    for (const auto &[stage, times] : timesUntil(asOf, facts, year)) {
        std::vector<double> days;
        for (const DealTime &time : times) {
            if (!time.isInside)
                days.push_back(time.days);
        }
        if (std::ssize(days) >= fewestDealsOfStage)
            usual.emplace(stage, *quantile(std::move(days), 0.75));
    }
    return usual;
}

} // namespace laju
