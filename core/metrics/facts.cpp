// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/facts.h"

#include "core/metrics/stays_by_deal.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <map>
#include <numeric>
#include <unordered_set>
#include <utility>

namespace laju {

namespace {

/// Stays that began at one moment, as when a deal goes through several stages at once, are in the order of
/// their moves.
bool byDeal(const StageStay &a, const StageStay &b)
{
    const auto order = [](const StageStay &stay) {
        return std::tuple(stay.opportunity, stay.entered, stay.move, stay.left.value_or(Instant::max()),
                          stay.stage);
    };
    return order(a) < order(b);
}

/// From the first day of either to the last of either.
Period hull(const Period &one, const Period &other)
{
    return Period::make(std::min(one.from(), other.from()), std::max(one.to(), other.to())).value();
}

Instant lastMoveOf(std::span<const StageStay> stays)
{
    Instant last = Instant::min();
    for (const StageStay &stay : stays)
        last = std::max({last, stay.entered, stay.left.value_or(stay.entered)});
    return last;
}

bool convertAlike(const Directory &one, const Directory &other)
{
    return one.settings.currency == other.settings.currency && one.rates == other.rates;
}

bool haveSameStages(const Directory &one, const Directory &other)
{
    return one.pipelines == other.pipelines && one.stages == other.stages &&
           one.removedStages == other.removedStages;
}

bool haveSameZones(const Directory &one, const Directory &other, std::span<const RepId> reps)
{
    // By name: making a zone of a name costs too much for each rep of each change.
    return one.settings.zone == other.settings.zone && std::ranges::all_of(reps, [&](RepId id) {
               const Rep *before = one.rep(id);
               const Rep *now = other.rep(id);
               return (before ? (*before)->zone : QByteArray()) == (now ? (*now)->zone : QByteArray());
           });
}

} // namespace

template<class Use> auto Facts::withMerged(Sample sample, const Scope &scope, Use use) const
{
    const auto make = [&] {
        return MergedSamples(m_activities, sample, m_directory->spans(scope, Period::always()));
    };
    return m_merged.with(static_cast<qint32>(sample), scope, make, use);
}

Facts::Facts(FactSnapshot snapshot, std::shared_ptr<const Directory> directory)
    : m_directory(std::move(directory))
    , m_activities(std::move(snapshot.activities))
{
    // What takes long to make is made side by side. Of samples the company's are what everybody looks at
    // first.
    const std::future<void> merging = std::async(std::launch::async, [this] {
        for (const Sample sample : allOf<Sample>())
            withMerged(sample, Company(), [](const MergedSamples &) {});
    });
    m_deals = DealBooks(std::move(snapshot.deals));
    m_stays = std::move(snapshot.stays);
    if (!std::ranges::is_sorted(m_stays, byDeal))
        std::ranges::sort(m_stays, byDeal);
    const std::future<void> visiting = std::async(
        std::launch::async, [this] { m_stageVisits = StageVisits(m_deals.all(), m_stays, *m_directory); });
    m_dealSeries = DealSeries(m_deals.all(), *m_directory);
    m_stageSeries = StageSeries(m_deals.all(), m_stays, *m_directory);
    m_lastMove = lastMoveOf(m_stays);
    measureExtent();
    merging.wait();
    visiting.wait();
}

bool Facts::isRemadeBy(const Directory &directory) const
{
    return !convertAlike(*m_directory, directory) || !haveSameStages(*m_directory, directory) ||
           !haveSameZones(*m_directory, directory, m_stageVisits.reps());
}

void Facts::setDirectory(std::shared_ptr<const Directory> directory)
{
    const auto before = std::exchange(m_directory, std::move(directory));
    if (!convertAlike(*before, *m_directory))
        m_dealSeries = DealSeries(m_deals.all(), *m_directory);
    if (!haveSameStages(*before, *m_directory))
        m_stageSeries = StageSeries(m_deals.all(), m_stays, *m_directory);
    if (!haveSameZones(*before, *m_directory, m_stageVisits.reps()))
        m_stageVisits = StageVisits(m_deals.all(), m_stays, *m_directory);
    // What whole scopes have is made anew only where other people's work counts; who did nothing makes no
    // difference.
    std::unordered_set<RepId> busy;
    for (const auto &[key, series] : m_activities.sums())
        busy.insert(key.rep);
    for (const auto &[key, series] : m_activities.samples())
        busy.insert(key.rep);
    const auto spansOf = [&](const Directory &one, const Scope &scope) {
        std::vector<RepSpan> spans = one.spans(scope, Period::always());
        std::erase_if(spans, [&](const RepSpan &span) { return !busy.contains(span.rep); });
        return spans;
    };
    std::map<Scope, bool> known;
    const auto isOther = [&](const Scope &scope) {
        const auto [at, isNew] = known.try_emplace(scope);
        if (isNew)
            at->second = spansOf(*before, scope) != spansOf(*m_directory, scope);
        return at->second;
    };
    m_totals.forgetScopes(isOther);
    m_merged.forgetScopes(isOther);
}

void Facts::apply(const Change &change)
{
    for (const ActivityFact &fact : change.activityFacts) {
        m_activities.add(fact);
        // To make them anew looks at every rep's days.
        m_totals.changeEach(static_cast<qint32>(fact.measure), [&](const Scope &scope, DayTotals &totals) {
            const auto spans = m_directory->spans(scope, Period::ofDay(fact.day));
            if (std::ranges::find(spans, fact.rep, &RepSpan::rep) != spans.end())
                totals.add({fact.value, dayNumber(fact.day)});
        });
    }
    std::ranges::for_each(change.samples, [this](const SampleFact &fact) { m_activities.put(fact); });
    renewMerged(change.samples);
    applyDeals(change);
    const bool onlyAdds =
        change.deals.empty() && change.dealsGone.empty() &&
        std::ranges::none_of(change.activityFacts, [](const ActivityFact &fact) { return fact.value < 0; });
    if (!m_extent || !onlyAdds) {
        measureExtent();
        return;
    }
    // What is added takes no day away, and to look at all that was ever done takes milliseconds.
    for (const ActivityFact &fact : change.activityFacts) {
        if (fact.value > 0 && static_cast<qint32>(fact.measure) < firstRecordMeasure)
            m_extent = hull(*m_extent, Period::ofDay(fact.day));
    }
}

void Facts::putDeal(const DealFact &deal)
{
    if (const DealFact *known = m_deals.find(deal.id))
        m_dealSeries.remove(*known, *m_directory);
    m_deals.put(deal);
    m_dealSeries.add(deal, *m_directory);
}

void Facts::removeDeal(OpportunityId id)
{
    const DealFact *known = m_deals.find(id);
    if (!known)
        return;
    m_dealSeries.remove(*known, *m_directory);
    m_deals.remove(id);
}

void Facts::renewMerged(std::span<const SampleFact> samples)
{
    for (const SampleFact &fact : samples) {
        m_merged.changeEach(static_cast<qint32>(fact.sample), [&](const Scope &scope, MergedSamples &merged) {
            const auto spans = m_directory->spans(scope, Period::ofDay(fact.day));
            if (std::ranges::find(spans, fact.rep, &RepSpan::rep) != spans.end())
                merged.renew(m_activities, fact.sample, fact.day, spans);
        });
    }
}

void Facts::applyDeals(const Change &change)
{
    std::vector<OpportunityId> touched = change.dealsGone;
    std::ranges::transform(change.deals, std::back_inserter(touched), &DealFact::id);
    std::ranges::transform(change.stays, std::back_inserter(touched), &StageStay::opportunity);
    std::ranges::sort(touched);
    touched.erase(std::ranges::unique(touched).begin(), touched.end());
    bool wasLast = false;
    for (const OpportunityId id : touched) {
        if (const DealFact *deal = m_deals.find(id)) {
            m_stageSeries.remove(*deal, staysOf(id));
            m_stageVisits.remove(*deal, staysOf(id), *m_directory);
        }
        wasLast |= lastMoveOf(staysOf(id)) == m_lastMove;
        replaceStays(id, change.stays);
        m_lastMove = std::max(m_lastMove, lastMoveOf(staysOf(id)));
    }
    std::ranges::for_each(change.deals, [this](const DealFact &deal) { putDeal(deal); });
    std::ranges::for_each(change.dealsGone, [this](OpportunityId deal) { removeDeal(deal); });
    for (const OpportunityId id : touched) {
        if (const DealFact *deal = m_deals.find(id)) {
            m_stageSeries.add(*deal, staysOf(id));
            m_stageVisits.add(*deal, staysOf(id), *m_directory);
        }
    }
    if (wasLast)
        m_lastMove = lastMoveOf(m_stays);
}

void Facts::replaceStays(OpportunityId deal, std::span<const StageStay> stays)
{
    std::vector<StageStay> fresh;
    std::ranges::copy_if(stays, std::back_inserter(fresh),
                         [&](const StageStay &stay) { return stay.opportunity == deal; });
    std::ranges::sort(fresh, byDeal);
    const auto known = std::ranges::equal_range(m_stays, deal, {}, &StageStay::opportunity);
    const auto same = std::min(std::ssize(known), std::ssize(fresh));
    const auto at = std::copy_n(fresh.begin(), same, known.begin());
    if (std::ssize(known) > same)
        m_stays.erase(at, known.end());
    else
        m_stays.insert(at, fresh.begin() + same, fresh.end());
}

void Facts::measureExtent()
{
    m_extent = m_activities.extent();
    const auto ofDeals = m_deals.extent();
    if (m_extent && ofDeals)
        m_extent = hull(*m_extent, *ofDeals);
    else if (ofDeals)
        m_extent = ofDeals;
}

qint64 Facts::sum(Measure measure, std::span<const RepSpan> spans) const
{
    return std::accumulate(spans.begin(), spans.end(), qint64{0}, [&](qint64 sum, const RepSpan &span) {
        return sum + m_activities.sumsOf(measure, span.rep).between(span.days);
    });
}

qint64 Facts::sum(Measure measure, const Scope &scope, const Period &days) const
{
    if (const RepId *rep = std::get_if<RepId>(&scope))
        return m_activities.sumsOf(measure, *rep).between(days);
    return m_totals.with(
        static_cast<qint32>(measure), scope, [&] { return totalsOf(measure, scope); },
        [&](const DayTotals &totals) { return totals.between(days); });
}

DayTotals Facts::totalsOf(Measure measure, const Scope &scope) const
{
    const auto extent = m_activities.extentOf(measure);
    if (!extent)
        return {};
    const qint32 first = dayNumber(extent->from());
    std::vector<qint64> byDay(static_cast<size_t>(extent->days()));
    for (const RepSpan &span : m_directory->spans(scope, *extent)) {
        m_activities.sumsOf(measure, span.rep).visit(span.days, [&](qint32 day, qint64 sum) {
            byDay[static_cast<size_t>(day - first)] += sum;
        });
    }
    return DayTotals(first, byDay);
}

std::vector<SampleRun> Facts::values(Sample sample, std::span<const RepSpan> spans) const
{
    RunCounter counter;
    for (const RepSpan &span : spans)
        m_activities.samplesOf(sample, span.rep).visit(span.days, [&](qint32, const SampleRun &run) {
            counter.add(run);
        });
    return counter.runs();
}

std::vector<SampleRun> Facts::values(Sample sample, const Scope &scope, const Period &days) const
{
    if (std::holds_alternative<RepId>(scope))
        return values(sample, m_directory->spans(scope, days));
    return withMerged(sample, scope, [&](const MergedSamples &merged) { return merged.within(days); });
}

void Facts::visitValues(Sample sample, std::span<const RepSpan> spans, const DayVisitor &visit) const
{
    for (const RepSpan &span : spans)
        m_activities.samplesOf(sample, span.rep).visit(span.days, visit);
}

void Facts::visitValues(Sample sample, const Scope &scope, const Period &days, const DayVisitor &visit) const
{
    if (std::holds_alternative<RepId>(scope))
        visitValues(sample, m_directory->spans(scope, days), visit);
    else
        withMerged(sample, scope, [&](const MergedSamples &merged) { merged.byDay().visit(days, visit); });
}

std::vector<const DealFact *> Facts::closedWithin(std::span<const RepSpan> spans) const
{
    DealBooks::Found deals;
    for (const RepSpan &span : spans)
        m_deals.addClosed(span.rep, span.days, deals);
    return deals;
}

std::vector<const DealFact *> Facts::closedWithin(const Period &days) const
{
    DealBooks::Found deals;
    m_deals.addClosed({}, days, deals);
    return deals;
}

std::vector<const DealFact *> Facts::createdWithin(std::span<const RepSpan> spans) const
{
    DealBooks::Found deals;
    for (const RepSpan &span : spans)
        m_deals.addCreated(span.rep, span.days, deals);
    return deals;
}

std::vector<const DealFact *> Facts::createdWithin(const Period &days) const
{
    DealBooks::Found deals;
    m_deals.addCreated({}, days, deals);
    return deals;
}

std::vector<const DealFact *> Facts::openAt(Day day, std::span<const RepSpan> spans) const
{
    DealBooks::Found deals;
    for (const RepSpan &span : spans)
        m_deals.addOpenAt(span.rep, day, deals);
    return deals;
}

std::vector<const DealFact *> Facts::openAt(Day day) const
{
    DealBooks::Found deals;
    m_deals.addOpenAt({}, day, deals);
    return deals;
}

std::vector<const DealFact *> Facts::closedUndated(std::span<const RepSpan> spans) const
{
    DealBooks::Found deals;
    for (const RepSpan &span : spans)
        m_deals.addClosedUndated(span.rep, deals);
    return deals;
}

std::vector<const DealFact *> Facts::closedUndated() const
{
    DealBooks::Found deals;
    m_deals.addClosedUndated({}, deals);
    return deals;
}

std::vector<const DealFact *> Facts::createdUndated(std::span<const RepSpan> spans) const
{
    DealBooks::Found deals;
    for (const RepSpan &span : spans)
        m_deals.addCreatedUndated(span.rep, deals);
    return deals;
}

std::vector<const DealFact *> Facts::createdUndated() const
{
    DealBooks::Found deals;
    m_deals.addCreatedUndated({}, deals);
    return deals;
}

std::span<const StageStay> Facts::staysOf(OpportunityId deal) const
{
    return laju::staysOf(m_stays, deal);
}

std::optional<StageId> Facts::stageAt(const DealFact &deal, Day day) const
{
    const std::span<const StageStay> stays = staysOf(deal.id);
    if (stays.empty() && deal.state == StageKind::Open)
        return deal.stage;
    std::optional<StageId> stage;
    for (const StageStay &stay : stays) {
        const Stage *known = m_directory->stage(stay.stage);
        if (stay.enteredDay < day && known && (*known)->kind == StageKind::Open)
            stage = stay.stage;
    }
    return stage;
}

} // namespace laju
