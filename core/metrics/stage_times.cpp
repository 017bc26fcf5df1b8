// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_times.h"

#include "core/metrics/figures.h"
#include "core/metrics/statistics.h"
#include "core/metrics/stays_by_deal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

namespace laju {

namespace {

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

/// When days begin for reps: for most of them at one moment.
class DayStarts final
{
public:
    explicit DayStarts(const Directory &directory)
        : m_directory(directory)
    {
    }

    [[nodiscard]] Instant of(Day day, RepId rep)
    {
        const Rep *known = m_directory.rep(rep);
        const std::pair key(known ? (*known)->zone : QByteArray(), day);
        auto found = m_known.find(key);
        if (found == m_known.end())
            found = m_known.emplace(key, startOfDay(day, m_directory.zoneOf(rep))).first;
        return found->second;
    }

private:
    const Directory &m_directory;
    std::map<std::pair<QByteArray, Day>, Instant> m_known;
};

/// What a selection takes of one rep's stays, by moments.
struct RepMoments
{
    struct Span
    {
        Instant begin;
        Instant end;
    };
    std::vector<Span> spans = {};
    bool isTheirsAtEnd = false;
    Instant over = {}; ///< when the selection's days have ended for the rep

    [[nodiscard]] bool holds(Instant moment) const
    {
        return std::ranges::any_of(
            spans, [&](const Span &span) { return span.begin <= moment && moment < span.end; });
    }
};

/// All visits of a deal to one stage.
struct Visits
{
    size_t stage; ///< in the list of open ones
    double days = 0;
    bool isInside = false;
    std::optional<Instant> left = {}; ///< for the last time
};

/// Adds up @p deal's @p stays by stage of @p open in @p visited; what happens after @p now, or from @p over
/// on, has not happened yet.
void addUp(std::vector<Visits> &visited, const DealFact &deal, std::span<const StageStay> stays,
           const std::vector<StageId> &open, Instant now, Instant over)
{
    const Instant end = std::min(now, over);
    visited.clear();
    for (const StageStay &stay : stays) {
        const bool isInside = stay.left ? *stay.left > now || *stay.left >= over : stay.stage == deal.stage;
        // What was left nobody knows when is neither completed nor inside.
        if (stay.entered > now || stay.entered >= over || (!isInside && !stay.left))
            continue;
        const auto stage = static_cast<size_t>(std::ranges::find(open, stay.stage) - open.begin());
        if (stage == open.size())
            continue;
        auto visits = std::ranges::find(visited, stage, &Visits::stage);
        if (visits == visited.end())
            visits = visited.insert(visited.end(), Visits{.stage = stage});
        visits->days += daysBetween(stay.entered, isInside ? end : *stay.left);
        visits->isInside |= isInside;
        if (!isInside)
            visits->left = stay.left;
    }
}

std::vector<StageId> openStages(const Directory &directory)
{
    std::vector<StageId> open;
    for (const std::vector<Stage> *stages : {&directory.stages, &directory.removedStages}) {
        for (const Stage &stage : *stages) {
            if (stage->kind == StageKind::Open)
                open.push_back(stage->id);
        }
    }
    return open;
}

std::unordered_map<RepId, RepMoments> momentsOf(const Selection &selection, const Directory &directory)
{
    std::unordered_map<RepId, RepMoments> moments;
    DayStarts starts(directory);
    for (const RepSpan &span : spansOf(selection, directory))
        moments[span.rep].spans.push_back(
            {starts.of(span.days.from(), span.rep), starts.of(span.days.to(), span.rep)});
    for (const RepSpan &span : spansAtEnd(selection, directory))
        moments[span.rep].isTheirsAtEnd = true;
    for (auto &[rep, ofRep] : moments)
        ofRep.over = starts.of(selection.period.to(), rep);
    return moments;
}

StageTimes timesUntil(Instant now, const Facts &facts, const Selection &selection)
{
    const std::vector<StageId> open = openStages(facts.directory());
    const std::unordered_map<RepId, RepMoments> moments = momentsOf(selection, facts.directory());
    StaysByDeal stays(facts);
    std::vector<std::vector<DealTime>> byStage(open.size());
    std::vector<Visits> visited;
    for (const DealFact &deal : facts.deals()) {
        const auto theirs = moments.find(deal.rep);
        if (theirs == moments.end() || !isOfProduct(deal, selection))
            continue;
        const RepMoments &ofRep = theirs->second;
        addUp(visited, deal, stays.of(deal.id), open, now, ofRep.over);
        for (const Visits &visits : visited) {
            if (visits.isInside ? ofRep.isTheirsAtEnd : ofRep.holds(*visits.left))
                byStage[visits.stage].push_back({&deal, visits.days, visits.isInside});
        }
    }
    StageTimes times;
    for (size_t i = 0; i < open.size(); ++i) {
        if (!byStage[i].empty())
            times.emplace(open[i], std::move(byStage[i]));
    }
    return times;
}

} // namespace

StageTimes stageTimes(const Facts &facts, const Selection &selection)
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
    const qint64 inside = std::ranges::count(times, true, &DealTime::isInside);
    Figure figure{.n = std::ssize(times)};
    if (!times.empty()) {
        constexpr double microsecondsPerDay = 86'400e6;
        std::vector<double> days;
        days.reserve(times.size());
        Total sum; // of whole numbers: the same whatever the order of the deals
        for (const DealTime &time : times) {
            days.push_back(time.days);
            sum.add(std::llround(time.days * microsecondsPerDay));
        }
        const std::vector<double> parts = quantiles(std::move(days), std::array{0.5, 0.75});
        figure.value = parts[0];
        figure.p75 = parts[1];
        figure.median = figure.value;
        figure.mean = sum.rounded() / microsecondsPerDay / static_cast<double>(times.size());
    }
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
