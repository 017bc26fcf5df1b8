// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/sample_book.h"
#include "core/metrics/scope_totals.h"
#include "core/metrics/unit.h"
#include "core/workspace/change.h"
#include "core/workspace/directory.h"

#include <memory>
#include <span>
#include <unordered_map>

namespace laju {

/// All facts of a workspace in memory, kept up to date by changes; the only thing that metrics are computed
/// from.
///
/// Activity sums are kept as running totals per measure and rep, so the sum over any days is two look-ups.
/// Single values are kept by day, so a median over any days is exact.
/// Deals are kept by rep in the order of their dates, so those of any days are found by bisection. A value: a
/// copy stands still.
class Facts final
{
public:
    Facts() = default;
    Facts(FactSnapshot snapshot, std::shared_ptr<const Directory> directory);

    /// Takes in what a write changed, so that the facts equal those read anew; a change with @c everything
    /// set needs a new Facts instead. A change of the directory comes by setDirectory().
    void apply(const Change &change);
    void setDirectory(std::shared_ptr<const Directory> directory);
    [[nodiscard]] const Directory &directory() const { return *m_directory; }

    /// The sum of @p measure over what @p spans cover.
    [[nodiscard]] qint64 sum(Measure measure, std::span<const RepSpan> spans) const;
    /// The same over the days that belong to @p scope; two look-ups, whatever the number of reps.
    [[nodiscard]] qint64 sum(Measure measure, const Scope &scope, const Period &days) const;
    /// The values of @p sample over what @p spans cover, each once, smallest first.
    [[nodiscard]] std::vector<SampleRun> values(Sample sample, std::span<const RepSpan> spans) const;
    /// The same day by day, rep after rep; what it points to holds until the next apply().
    [[nodiscard]] std::vector<DayValues> valuesByDay(Sample sample, std::span<const RepSpan> spans) const;
    /// Every deal, in no particular order.
    [[nodiscard]] std::span<const DealFact> deals() const { return m_deals; }
    /// The deal with that id; nullptr when there is none.
    [[nodiscard]] const DealFact *deal(OpportunityId id) const;
    /// Every stay, by deal and then by the moment of entering.
    [[nodiscard]] std::span<const StageStay> stays() const { return m_stays; }
    /// The stays of @p deal by the moment of entering.
    [[nodiscard]] std::span<const StageStay> staysOf(OpportunityId deal) const;
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
    [[nodiscard]] bool isFirstWin(const DealFact &deal) const;

private:
    struct RunningTotal
    {
        qint32 day;
        qint64 total; ///< up to and including the day
    };
    /// A measure or sample of a rep.
    struct Key
    {
        qint32 number;
        qint64 rep;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const noexcept;
    };
    /// A deal with the day it is sorted by.
    struct DatedDeal
    {
        qint32 day;
        size_t index; ///< in m_deals
    };
    /// The deals of one rep, or of everybody.
    struct Book
    {
        std::vector<DatedDeal> closed;  ///< won and lost ones, by the day of closing
        std::vector<DatedDeal> created; ///< by the day of creation
        std::vector<size_t> open;
        std::vector<size_t> closedUndated;
        std::vector<size_t> createdUndated;

        void add(const DealFact &deal, size_t index);
        void sort(); ///< after the last one was added
    };
    void add(const ActivityFact &fact);
    void put(const SampleFact &fact);
    void put(const DealFact &deal);
    void remove(OpportunityId deal);
    void replaceStays(std::span<const OpportunityId> deals, std::span<const StageStay> stays);
    void indexDeals();
    void measureExtent();
    [[nodiscard]] const Book &bookOf(RepId rep) const;
    void take(std::span<const DatedDeal> dated, std::vector<const DealFact *> &deals) const;
    void take(std::span<const size_t> indexes, std::vector<const DealFact *> &deals) const;
    void takeOpen(const Book &book, Day day, std::vector<const DealFact *> &deals) const;
    [[nodiscard]] DayTotals totalsOf(Measure measure, const Scope &scope) const;

    std::shared_ptr<const Directory> m_directory = std::make_shared<const Directory>();
    std::unordered_map<Key, std::vector<RunningTotal>, KeyHash> m_totals;
    ScopeTotals m_scopeTotals;
    std::unordered_map<Key, SampleBook, KeyHash> m_samples;
    std::vector<DealFact> m_deals;
    std::unordered_map<OpportunityId, size_t> m_dealIndex;
    std::unordered_map<RepId, Book> m_books;
    Book m_everybody;
    std::unordered_map<AccountId, size_t> m_firstWins; ///< index in m_deals
    std::vector<StageStay> m_stays;
    std::optional<Period> m_extent;
};

} // namespace laju
