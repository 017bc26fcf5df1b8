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

/// The last moment on record: nothing is known to have got older since.
Instant lastOnRecord(const Facts &facts)
{
    Instant last =
        facts.extent() ? startOfDay(facts.extent()->last(), facts.directory().zone()) : Instant::min();
    for (const StageStay &stay : facts.stays())
        last = std::max({last, stay.entered, stay.left.value_or(stay.entered)});
    return last;
}

/// When the days of a period begin and end for one rep.
struct RepDays
{
    QTimeZone zone;
    Instant begin;
    Instant end;

    RepDays(const Period &period, QTimeZone local)
        : zone(std::move(local))
        , begin(startOfDay(period.from(), zone))
        , end(startOfDay(period.to(), zone))
    {
    }
};

/// All visits of a deal to one stage.
struct Visits
{
    StageId stage;
    double days = 0;
    bool isInside = false;
    std::optional<Instant> left = {}; ///< for the last time
};

/// Visits to open stages, stage by stage; what happens after @p now, or from @p over on, has not happened
/// yet.
std::vector<Visits> visitsOf(const DealFact &deal, const Facts &facts, Instant now, Instant over)
{
    const Instant end = std::min(now, over);
    std::vector<Visits> visited;
    for (const StageStay &stay : facts.staysOf(deal.id)) {
        const bool isInside = stay.left ? *stay.left > now || *stay.left >= over : stay.stage == deal.stage;
        const Stage *stage = facts.directory().stage(stay.stage);
        // What was left nobody knows when is neither completed nor inside.
        if (stay.entered > now || stay.entered >= over || (!isInside && !stay.left) || !stage ||
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

StageTimes timesUntil(Instant now, const Facts &facts, const Selection &selection)
{
    const Directory &directory = facts.directory();
    const std::vector<RepSpan> spans = spansOf(selection, directory);
    const std::vector<RepSpan> atEnd = spansAtEnd(selection, directory);
    std::unordered_map<RepId, RepDays> repDays;
    StageTimes times;
    for (const DealFact &deal : facts.deals()) {
        const auto isTheirs = [&](const RepSpan &span) { return span.rep == deal.rep; };
        const bool isTheirsAtEnd = std::ranges::any_of(atEnd, isTheirs);
        if (!isOfProduct(deal, selection) || !(isTheirsAtEnd || std::ranges::any_of(spans, isTheirs)))
            continue;
        const auto known = repDays.find(deal.rep);
        const RepDays &days =
            known == repDays.end()
                ? repDays.try_emplace(deal.rep, selection.period, directory.zoneOf(deal.rep)).first->second
                : known->second;
        for (const Visits &visits : visitsOf(deal, facts, now, days.end)) {
            // The exact day is asked only of stays that may have ended in time.
            const bool counts = visits.isInside
                                    ? isTheirsAtEnd
                                    : *visits.left >= days.begin &&
                                          isWithin(spans, deal.rep, localDay(*visits.left, days.zone));
            if (counts)
                times[visits.stage].push_back({&deal, visits.days, visits.isInside});
        }
    }
    return times;
}

} // namespace

std::map<StageId, std::vector<DealTime>> stageTimes(const Facts &facts, const Selection &selection)
{
    return timesUntil(lastOnRecord(facts), facts, selection);
}

std::vector<DealTime> stageTimesOf(const Facts &facts, const Selection &selection)
{
    if (selection.withoutStage)
        return {};
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
    // To the end of a day that has not ended in any zone: nobody's days are over before that moment.
    const Selection year{.period =
                             Period::make(day - std::chrono::days(365), day + std::chrono::days(2)).value()};
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
