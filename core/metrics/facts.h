// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/day_totals.h"
#include "core/metrics/deal_books.h"
#include "core/metrics/deal_series.h"
#include "core/metrics/made_by_scope.h"
#include "core/metrics/merged_samples.h"
#include "core/metrics/stage_series.h"
#include "core/metrics/stage_visits.h"
#include "core/metrics/unit.h"
#include "core/workspace/change.h"
#include "core/workspace/directory.h"

#include <functional>
#include <memory>
#include <span>

namespace laju {

/// All facts of a workspace in memory, kept up to date by changes; the only thing that metrics are computed
/// from.
///
/// The sum over any days is two look-ups, of a rep's work and of a team's. Single values are kept by day, so
/// a median over any days is exact. Deals of any days are found by bisection. A value: a copy stands still.
class Facts final
{
public:
    Facts() = default;
    Facts(FactSnapshot snapshot, std::shared_ptr<const Directory> directory);

    /// Takes in what a write changed, so that the facts equal those read anew; a change with @c everything
    /// set needs a new Facts instead. A change of the directory comes by setDirectory().
    void apply(const Change &change);
    void setDirectory(std::shared_ptr<const Directory> directory);
    /// Whether setDirectory() goes through every deal: other stages or zones of reps, or amounts that convert
    /// otherwise.
    [[nodiscard]] bool isRemadeBy(const Directory &directory) const;
    [[nodiscard]] const Directory &directory() const { return *m_directory; }

    /// The sum of @p measure over what @p spans cover.
    [[nodiscard]] qint64 sum(Measure measure, std::span<const RepSpan> spans) const;
    /// The same over the days that belong to @p scope; two look-ups, whatever the number of reps.
    [[nodiscard]] qint64 sum(Measure measure, const Scope &scope, const Period &days) const;
    /// The values of @p sample over what @p spans cover, each once, smallest first.
    [[nodiscard]] std::vector<SampleRun> values(Sample sample, std::span<const RepSpan> spans) const;
    /// The same over the days that belong to @p scope.
    [[nodiscard]] std::vector<SampleRun> values(Sample sample, const Scope &scope, const Period &days) const;
    /// What takes values day by day: the number of the day, and a value of it.
    using DayVisitor = std::function<void(qint32 day, const SampleRun &run)>;
    /// Hands @p visit the values of @p sample over what @p spans cover, rep after rep.
    void visitValues(Sample sample, std::span<const RepSpan> spans, const DayVisitor &visit) const;
    /// The same over the days that belong to @p scope, each value of a day once.
    void visitValues(Sample sample, const Scope &scope, const Period &days, const DayVisitor &visit) const;
    /// Every deal, in no particular order.
    [[nodiscard]] std::span<const DealFact> deals() const { return m_deals.all(); }
    /// The deal with that id; nullptr when there is none.
    [[nodiscard]] const DealFact *deal(OpportunityId id) const { return m_deals.find(id); }
    /// Deals by rep and date.
    [[nodiscard]] const DealBooks &dealBooks() const { return m_deals; }
    /// What everybody's deals come to by day.
    [[nodiscard]] const DealSeries &dealSeries() const { return m_dealSeries; }
    /// How many accounts became customers in @p days: their first dated win lies there.
    [[nodiscard]] qint64 newCustomers(const Period &days) const { return m_deals.firstWins(days); }
    /// Every stay, by deal and then by the moment of entering.
    [[nodiscard]] std::span<const StageStay> stays() const { return m_stays; }
    /// The stays of @p deal by the moment of entering.
    [[nodiscard]] std::span<const StageStay> staysOf(OpportunityId deal) const;
    /// What became of everybody's deals at each step of each pipeline.
    [[nodiscard]] const StageSeries &stageSeries() const { return m_stageSeries; }
    /// The visits of every deal to stages, in the order of leaving.
    [[nodiscard]] const StageVisits &stageVisits() const { return m_stageVisits; }
    /// The last moment at which a deal came into a stage or left one; Instant::min() when none ever did.
    [[nodiscard]] Instant lastMove() const { return m_lastMove; }
    /// The days from the first to the last on which anything happened; none in an empty workspace.
    [[nodiscard]] const std::optional<Period> &extent() const { return m_extent; }

    /// @name Deals by date; the pointers hold until the next apply()
    /// @{
    /// Deals of the reps of @p spans that were won or lost on the days there.
    [[nodiscard]] std::vector<const DealFact *> closedWithin(std::span<const RepSpan> spans) const;
    /// Deals of the reps of @p spans that were created on the days there.
    [[nodiscard]] std::vector<const DealFact *> createdWithin(std::span<const RepSpan> spans) const;
    /// Deals of the reps of @p spans (the days there do not matter) that stood open when @p day began:
    /// created earlier, or nobody knows when, and not closed earlier. A closed deal without a date of closing
    /// is not open.
    [[nodiscard]] std::vector<const DealFact *> openAt(Day day, std::span<const RepSpan> spans) const;
    /// Deals of the reps of @p spans that are won or lost, nobody knows when.
    [[nodiscard]] std::vector<const DealFact *> closedUndated(std::span<const RepSpan> spans) const;
    /// Deals of the reps of @p spans that were created nobody knows when.
    [[nodiscard]] std::vector<const DealFact *> createdUndated(std::span<const RepSpan> spans) const;
    /// Everybody's: the same as of spans that all reps have.
    [[nodiscard]] std::vector<const DealFact *> closedWithin(const Period &days) const;
    [[nodiscard]] std::vector<const DealFact *> createdWithin(const Period &days) const;
    [[nodiscard]] std::vector<const DealFact *> openAt(Day day) const;
    [[nodiscard]] std::vector<const DealFact *> closedUndated() const;
    [[nodiscard]] std::vector<const DealFact *> createdUndated() const;
    /// @}

    /// The open stage in which @p deal stood when @p day began; none when nobody recorded it. An open deal
    /// without any move on record has always stood where it stands.
    [[nodiscard]] std::optional<StageId> stageAt(const DealFact &deal, Day day) const;
    /// Whether @p deal is the first dated win of its account, so that it made a customer of it.
    [[nodiscard]] bool isFirstWin(const DealFact &deal) const { return m_deals.isFirstWin(deal); }

private:
    void putDeal(const DealFact &deal);
    void removeDeal(OpportunityId id);
    void renewMerged(std::span<const SampleFact> samples);
    /// Takes in those deals and stays of @p change.
    void applyDeals(const Change &change);
    void replaceStays(OpportunityId deal, std::span<const StageStay> stays);
    void measureExtent();
    [[nodiscard]] DayTotals totalsOf(Measure measure, const Scope &scope) const;
    /// What @p use makes of the values of @p sample that @p scope has together.
    template<class Use> auto withMerged(Sample sample, const Scope &scope, Use use) const;

    std::shared_ptr<const Directory> m_directory = std::make_shared<const Directory>();
    ActivityFacts m_activities;
    MadeByScope<DayTotals> m_totals;
    MadeByScope<MergedSamples> m_merged;
    DealBooks m_deals;
    DealSeries m_dealSeries;
    std::vector<StageStay> m_stays;
    StageSeries m_stageSeries;
    StageVisits m_stageVisits;
    Instant m_lastMove = Instant::min();
    std::optional<Period> m_extent;
};

} // namespace laju
