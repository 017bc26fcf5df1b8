// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_times.h"

#include "core/metrics/figures.h"
#include "core/metrics/statistics.h"

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
    const Directory &directory = facts.directory();
    return std::max(facts.lastMove(),
                    facts.extent() ? startOfDay(facts.extent()->last(), directory.zone()) : Instant::min());
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

using DealTimes = std::map<StageId, std::vector<DealTime>>;

/// What a selection takes of one rep's visits, by moments.
struct RepMoments
{
    struct Span
    {
        Instant begin;
        Instant end;
    };
    std::vector<Span> spans = {};
    bool isTheirsAtEnd = false;
    Instant over = {}; ///< what happens from then on has not happened yet

    [[nodiscard]] bool holds(Instant moment) const
    {
        return std::ranges::any_of(
            spans, [&](const Span &span) { return span.begin <= moment && moment < span.end; });
    }
};

/// All visits of a deal to one stage before some moment, together.
struct AllVisits
{
    /// Of the one that was left last: when it was left, maybe later than that moment, and entered.
    std::pair<Instant, Instant> last = {Instant::min(), Instant::min()};
    double days = 0;
};

AllVisits allVisits(const DealFact &deal, std::span<const StageStay> stays, StageId stage, Instant over,
                    Instant end)
{
    AllVisits all;
    for (const StageStay &stay : stays) {
        const std::optional<Instant> left = endOf(stay, deal);
        if (stay.stage != stage || !left || stay.entered >= over)
            continue;
        all.days += daysBetween(stay.entered, *left >= over ? end : *left);
        all.last = std::max(all.last, {*left, stay.entered});
    }
    return all;
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

/// By their places among StageVisits::reps(); nothing has happened after @p now.
std::vector<RepMoments> momentsOf(const Selection &selection, const Facts &facts, Instant now)
{
    const Directory &directory = facts.directory();
    const std::span<const RepId> reps = facts.stageVisits().reps();
    std::unordered_map<RepId, RepMoments> moments;
    DayStarts starts(directory);
    for (const RepSpan &span : spansOf(selection, directory))
        moments[span.rep].spans.push_back(
            {starts.of(span.days.from(), span.rep), starts.of(span.days.to(), span.rep)});
    for (const RepSpan &span : spansAtEnd(selection, directory))
        moments[span.rep].isTheirsAtEnd = true;
    std::vector<RepMoments> byPlace;
    for (const RepId rep : reps) {
        RepMoments &ofRep = byPlace.emplace_back(std::move(moments[rep]));
        ofRep.over = std::min(starts.of(selection.period.to(), rep), now + Instant::duration(1));
    }
    return byPlace;
}

/// When the first of the selection's days begin.
Instant beginOf(const std::vector<RepMoments> &moments)
{
    Instant begin = Instant::max();
    for (const RepMoments &ofRep : moments) {
        if (ofRep.isTheirsAtEnd)
            begin = std::min(begin, ofRep.over);
        for (const RepMoments::Span &span : ofRep.spans)
            begin = std::min(begin, span.begin);
    }
    return begin;
}

DealTimes timesUntil(Instant now, const Facts &facts, const Selection &selection)
{
    const std::vector<RepMoments> moments = momentsOf(selection, facts, now);
    const Instant begin = beginOf(moments);
    const bool isOfProducts = selection.product || selection.withoutProduct;
    DealTimes times;
    for (const StageId stage : openStages(facts.directory())) {
        std::vector<DealTime> ofStage;
        for (const StageVisits::Visit &visit : facts.stageVisits().notLeftBefore(begin, stage)) {
            const RepMoments &ofRep = moments[visit.rep];
            const bool isInside = visit.left >= ofRep.over;
            if (visit.entered >= ofRep.over || !(isInside ? ofRep.isTheirsAtEnd : ofRep.holds(visit.left)))
                continue;
            if (isOfProducts && !isOfProduct(*facts.deal(visit.deal), selection))
                continue;
            const Instant end = std::min(now, ofRep.over);
            double days = daysBetween(visit.entered, isInside ? end : visit.left);
            if (visit.isRepeated) {
                const AllVisits all =
                    allVisits(*facts.deal(visit.deal), facts.staysOf(visit.deal), stage, ofRep.over, end);
                // All of them count as one, that of the last.
                if (all.last != std::pair(visit.left, visit.entered))
                    continue;
                days = all.days;
            }
            ofStage.push_back({visit.deal, days, isInside});
        }
        if (!ofStage.empty())
            times.emplace(stage, std::move(ofStage));
    }
    return times;
}

} // namespace

StageTimes stageTimes(const Facts &facts, const Selection &selection)
{
    StageTimes times;
    for (auto &[stage, deals] : timesUntil(lastOnRecord(facts), facts, selection)) {
        Figure figure = stageTimeFigure(deals);
        times.emplace(stage, StageTime{std::move(deals), std::move(figure)});
    }
    return times;
}

std::vector<DealTime> stageTimesOf(const Facts &facts, const Selection &selection)
{
    if (selection.withoutStage)
        return {};
    DealTimes times = timesUntil(lastOnRecord(facts), facts, selection);
    if (selection.stage)
        return std::move(times[*selection.stage]);
    std::vector<DealTime> all;
    for (const auto &[stage, ofStage] : times)
        all.insert(all.end(), ofStage.begin(), ofStage.end());
    std::ranges::stable_sort(all, {}, &DealTime::deal);
    std::vector<DealTime> means;
    for (auto first = all.begin(); first != all.end();) {
        const auto last =
            std::find_if(first, all.end(), [&](const DealTime &time) { return time.deal != first->deal; });
        DealTime mean{first->deal, 0, false};
        for (const DealTime &time : std::ranges::subrange(first, last)) {
            mean.days += time.days;
            mean.isInside |= time.isInside;
        }
        mean.days /= static_cast<double>(last - first);
        means.push_back(mean);
        first = last;
    }
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
