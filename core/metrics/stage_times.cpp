// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/stage_times.h"

#include "core/metrics/deal_totals.h"
#include "core/metrics/figures.h"
#include "core/metrics/rep_days.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>

namespace laju {

namespace {

using Often = StageVisits::Often;
using Visit = StageVisits::Visit;
using Milliseconds = std::chrono::milliseconds;

constexpr double millisecondsPerDay = 86'400e3;

/// The last moment on record: nothing is known to have got older since.
Instant lastOnRecord(const Facts &facts)
{
    const Directory &directory = facts.directory();
    return std::max(facts.lastMove(),
                    facts.extent() ? startOfDay(facts.extent()->last(), directory.zone()) : Instant::min());
}

/// What a deal's visits to one stage come to.
struct Spent
{
    OpportunityId deal;
    Milliseconds time;
    bool isInside;

    [[nodiscard]] DealTime dealTime() const
    {
        return {deal, static_cast<double>(time.count()) / millisecondsPerDay, isInside};
    }
};

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
    Milliseconds time = {};
};

AllVisits allVisits(const DealFact &deal, std::span<const StageStay> stays, StageId stage, Instant over,
                    Instant end)
{
    AllVisits all;
    for (const StageStay &stay : stays) {
        const std::optional<Instant> left = endOf(stay, deal);
        if (stay.stage != stage || !left || stay.entered >= over)
            continue;
        all.time += (*left >= over ? end : *left) - stay.entered;
        all.last = std::max(all.last, {*left, stay.entered});
    }
    return all;
}

/// All of them, or @p only where it is one.
std::vector<StageId> openStages(const Directory &directory, std::optional<StageId> only = {})
{
    std::vector<StageId> open;
    for (const std::vector<Stage> *stages : {&directory.stages, &directory.removedStages}) {
        for (const Stage &stage : *stages) {
            if (stage->kind == StageKind::Open && only.value_or(stage->id) == stage->id)
                open.push_back(stage->id);
        }
    }
    return open;
}

/// By their places among StageVisits::reps(); nothing has happened after @p now.
std::vector<RepMoments> momentsOf(const Selection &selection, const Facts &facts, Instant now, RepDays &days)
{
    const Directory &directory = facts.directory();
    std::unordered_map<RepId, RepMoments> moments;
    for (const RepSpan &span : spansOf(selection, directory))
        moments[span.rep].spans.push_back(
            {days.startOf(span.days.from(), span.rep), days.startOf(span.days.to(), span.rep)});
    for (const RepSpan &span : spansAtEnd(selection, directory))
        moments[span.rep].isTheirsAtEnd = true;
    std::vector<RepMoments> byPlace;
    for (const RepId rep : facts.stageVisits().reps()) {
        RepMoments &ofRep = byPlace.emplace_back(std::move(moments[rep]));
        ofRep.over = std::min(days.startOf(selection.period.to(), rep), now + Instant::duration(1));
    }
    return byPlace;
}

/// From when the first of the selection's days begin until everybody's are over.
StageVisits::Standing standingOf(const std::vector<RepMoments> &moments)
{
    StageVisits::Standing standing{Instant::max(), Instant::min()};
    for (const RepMoments &ofRep : moments) {
        if (ofRep.isTheirsAtEnd)
            standing.notLeftBefore = std::min(standing.notLeftBefore, ofRep.over);
        for (const RepMoments::Span &span : ofRep.spans)
            standing.notLeftBefore = std::min(standing.notLeftBefore, span.begin);
        standing.begunBefore = std::max(standing.begunBefore, ofRep.over);
    }
    return standing;
}

/// The visits that a selection takes, nothing having happened after a moment.
class SelectedVisits final
{
public:
    /// @p facts outlive this.
    SelectedVisits(const Facts &facts, const Selection &selection, Instant now, RepDays &days)
        : m_facts(facts)
        , m_selection(selection)
        , m_now(now)
        , m_moments(momentsOf(selection, facts, now, days))
        , m_standing(standingOf(m_moments))
    {
    }

    /// The first of the selection's days, in any of their zones, on which what happens is not over yet; the
    /// day after the last when all are over.
    [[nodiscard]] Day firstUnfinishedDay(RepDays &days) const
    {
        Day first = m_selection.period.to();
        const std::span<const RepId> reps = m_facts.stageVisits().reps();
        for (size_t i = 0; i < reps.size(); ++i) {
            // Where nothing is dated, all is over since before there were days.
            const Instant begin = days.startOf(m_selection.period.from(), reps[i]);
            first = std::min(first, days.dayOf(std::max(m_moments[i].over, begin), reps[i]));
        }
        return first;
    }

    /// Appends to @p spent what the deals that came to @p stage that often spent there.
    void append(StageId stage, Often often, std::vector<Spent> &spent) const
    {
        DealFilter takes(m_selection);
        const auto take = [&](const Visit &visit) {
            const RepMoments &ofRep = m_moments[visit.rep];
            const bool isInside = visit.left >= ofRep.over;
            if (visit.entered >= ofRep.over || !(isInside ? ofRep.isTheirsAtEnd : ofRep.holds(visit.left)))
                return;
            if (!m_selection.takesEveryDeal() && !takes(*m_facts.deal(visit.deal)))
                return;
            const Instant end = std::min(m_now, ofRep.over);
            Milliseconds time = (isInside ? end : visit.left) - visit.entered;
            if (often == Often::Repeatedly) {
                const AllVisits all =
                    allVisits(*m_facts.deal(visit.deal), m_facts.staysOf(visit.deal), stage, ofRep.over, end);
                // All of them count as one, that of the last.
                if (all.last != std::pair(visit.left, visit.entered))
                    return;
                time = all.time;
            }
            spent.push_back({visit.deal, time, isInside});
        };
        m_facts.stageVisits().visit(m_standing, stage, often, take);
    }
    [[nodiscard]] std::vector<Spent> of(StageId stage) const
    {
        std::vector<Spent> spent;
        append(stage, Often::Once, spent);
        append(stage, Often::Repeatedly, spent);
        return spent;
    }

private:
    const Facts &m_facts;
    Selection m_selection;
    Instant m_now;
    std::vector<RepMoments> m_moments;
    StageVisits::Standing m_standing;
};

/// What everybody's visits to stages come to: those of days that are over are not gone through, but for deals
/// that came to a stage repeatedly.
class EverybodysVisits final
{
public:
    /// @p facts outlive this.
    EverybodysVisits(const Facts &facts, const Selection &selection, Instant now, RepDays &days)
        : m_facts(facts)
        , m_all(facts, selection, now, days)
    {
        const Period &period = selection.period;
        const Day unfinished = m_all.firstUnfinishedDay(days);
        m_finished = Period::make(period.from(), unfinished).value();
        Selection rest = selection;
        rest.period = Period::make(unfinished, period.to()).value();
        m_rest.emplace(facts, rest, now, days);
    }

    [[nodiscard]] DealValues timesLeft(StageId stage, std::vector<qint64> more) const
    {
        return DealValues(m_facts.stageVisits().timesOfOnce(stage), m_finished, std::move(more));
    }
    /// Those that timesLeft() does not have.
    [[nodiscard]] std::vector<Spent> others(StageId stage) const
    {
        std::vector<Spent> spent;
        m_rest->append(stage, Often::Once, spent);
        m_all.append(stage, Often::Repeatedly, spent);
        return spent;
    }

private:
    const Facts &m_facts;
    SelectedVisits m_all;
    Period m_finished = Period::always();
    std::optional<SelectedVisits> m_rest;
};

/// What deals spent in one stage, in milliseconds.
struct TimesSpent
{
    DealValues left;
    std::vector<Spent> inside;
};

/// Calls @p visit(stage, times) for each of @p stages.
template<class Visitor>
void visitTimes(const std::vector<StageId> &stages, const Facts &facts, const Selection &selection,
                Instant now, Visitor visit)
{
    RepDays days(facts.directory());
    const auto split = [&](std::vector<Spent> spent, auto valuesOf) {
        const auto inside = std::ranges::stable_partition(spent, std::logical_not(), &Spent::isInside);
        std::vector<qint64> left;
        std::transform(spent.begin(), inside.begin(), std::back_inserter(left),
                       [](const Spent &one) { return one.time.count(); });
        return TimesSpent{valuesOf(std::move(left)), std::vector<Spent>(inside.begin(), inside.end())};
    };
    if (isEverybody(selection) && selection.takesEveryDeal()) {
        const EverybodysVisits visits(facts, selection, now, days);
        for (const StageId stage : stages)
            visit(stage, split(visits.others(stage), [&](std::vector<qint64> left) {
                      return visits.timesLeft(stage, std::move(left));
                  }));
        return;
    }
    const SelectedVisits visits(facts, selection, now, days);
    for (const StageId stage : stages)
        visit(stage,
              split(visits.of(stage), [](std::vector<qint64> left) { return DealValues(std::move(left)); }));
}

Figure figureOf(qint64 left, qint64 inside)
{
    Figure figure{.n = left + inside};
    figure.asides = {{Aside::Completed, left}, {Aside::Inside, inside}};
    return figure;
}

StageTime stageTimeOf(const TimesSpent &times)
{
    const auto daysAt = [](const DealValues &values, double share) {
        return *values.quantile(share) / millisecondsPerDay;
    };
    const qint64 left = times.left.count();
    StageTime time{.left = spreadOf(left, [&](double share) { return daysAt(times.left, share); }),
                   .figure = figureOf(left, std::ssize(times.inside))};
    std::vector<qint64> ages;
    for (const Spent &spent : times.inside) {
        ages.push_back(spent.time.count());
        time.inside.push_back(spent.dealTime());
    }
    DealValues all = times.left;
    all.add(ages);
    if (Figure &figure = time.figure; figure.n > 0) {
        figure.value = daysAt(all, 0.5);
        figure.p75 = daysAt(all, 0.75);
        figure.median = figure.value;
        figure.mean = all.sum().rounded() / millisecondsPerDay / static_cast<double>(figure.n);
    }
    return time;
}

/// Of deals with the means of their days in several stages.
Figure figureOfMeans(const std::vector<DealTime> &times)
{
    const qint64 inside = std::ranges::count(times, true, &DealTime::isInside);
    Figure figure = figureOf(std::ssize(times) - inside, inside);
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
    return figure;
}

} // namespace

StageTimes stageTimes(const Facts &facts, const Selection &selection)
{
    StageTimes all;
    const std::vector<StageId> stages = openStages(facts.directory());
    visitTimes(stages, facts, selection, lastOnRecord(facts), [&](StageId stage, const TimesSpent &times) {
        StageTime time = stageTimeOf(times);
        if (time.figure.n > 0)
            all.emplace(stage, std::move(time));
    });
    return all;
}

std::vector<DealTime> stageTimesOf(const Facts &facts, const Selection &selection)
{
    if (selection.withoutStage)
        return {};
    RepDays days(facts.directory());
    const SelectedVisits visits(facts, selection, lastOnRecord(facts), days);
    std::vector<DealTime> all;
    for (const StageId stage : openStages(facts.directory(), selection.stage))
        std::ranges::transform(visits.of(stage), std::back_inserter(all), &Spent::dealTime);
    if (selection.stage)
        return all;
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

Figure stageTime(const Facts &facts, const Selection &selection)
{
    if (!selection.stage || selection.withoutStage)
        return figureOfMeans(stageTimesOf(facts, selection));
    Figure figure = figureOf(0, 0);
    const std::vector<StageId> stages = openStages(facts.directory(), selection.stage);
    visitTimes(stages, facts, selection, lastOnRecord(facts),
               [&](StageId, const TimesSpent &times) { figure = stageTimeOf(times).figure; });
    return figure;
}

std::unordered_map<StageId, double> usualStageDays(const Facts &facts, Instant asOf)
{
    const Day day = localDay(asOf, facts.directory().zone());
    // To the end of a day that has not ended in any zone: nobody's days are over before that moment.
    const Selection year{.period =
                             Period::make(day - std::chrono::days(365), day + std::chrono::days(2)).value()};
    std::unordered_map<StageId, double> usual;
    visitTimes(openStages(facts.directory()), facts, year, asOf, [&](StageId stage, const TimesSpent &times) {
        if (times.left.count() >= fewestDealsOfStage)
            usual.emplace(stage, *times.left.quantile(0.75) / millisecondsPerDay);
    });
    return usual;
}

} // namespace laju
