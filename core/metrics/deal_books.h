// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/day_totals.h"

#include <span>
#include <unordered_map>

namespace laju {

/// Every deal, and by rep in the order of their dates, so that those of any days are found by bisection. The
/// pointers and spans that it gives hold until it changes.
class DealBooks final
{
public:
    DealBooks() = default;
    explicit DealBooks(std::vector<DealFact> deals);

    void put(const DealFact &deal);
    void remove(OpportunityId deal);

    /// In no particular order.
    [[nodiscard]] std::span<const DealFact> all() const { return m_deals; }
    /// nullptr when there is none.
    [[nodiscard]] const DealFact *find(OpportunityId id) const;
    /// Whether @p deal is the first dated win of its account.
    [[nodiscard]] bool isFirstWin(const DealFact &deal) const;
    /// How many deals won in @p days are the first dated win of their account.
    [[nodiscard]] qint64 firstWins(const Period &days) const { return m_firstWins.between(days); }
    /// From the first to the last day of a creation or closing.
    [[nodiscard]] std::optional<Period> extent() const;

    /// @name Those of @p rep, or without one everybody's, are added to @p deals
    /// @{
    using Found = std::vector<const DealFact *>;
    /// Won or lost within @p days.
    void addClosed(std::optional<RepId> rep, const Period &days, Found &deals) const;
    void addCreated(std::optional<RepId> rep, const Period &days, Found &deals) const;
    /// Open when @p day began: created earlier, or nobody knows when, and not closed earlier.
    void addOpenAt(std::optional<RepId> rep, Day day, Found &deals) const;
    /// Won or lost nobody knows when.
    void addClosedUndated(std::optional<RepId> rep, Found &deals) const;
    /// Created nobody knows when.
    void addCreatedUndated(std::optional<RepId> rep, Found &deals) const;
    /// @}

private:
    /// A place in m_deals with the day that it is sorted by; without one, 0.
    struct Entry
    {
        qint32 day;
        quint32 index;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    using List = std::vector<Entry>; ///< sorted
    struct Book
    {
        List closed;  ///< won and lost ones, by the day of closing
        List created; ///< by the day of creation
        List open;
        List closedUndated;
        List createdUndated;

        /// Calls @p put(list, entry) for each list that @p deal at @p index stands in.
        template<class Put> void place(const DealFact &deal, quint32 index, Put put);
    };
    /// Calls @p put(list, entry) for every list in which the deal at @p index stands.
    template<class Put> void place(quint32 index, Put put);
    void enter(quint32 index);
    void take(quint32 index);
    void enterWin(quint32 index);
    void takeWin(quint32 index);
    void countFirstWin(const std::vector<quint32> &wins, qint64 number);
    [[nodiscard]] bool isDatedWin(const DealFact &deal) const;
    [[nodiscard]] bool wonEarlier(quint32 one, quint32 other) const;
    [[nodiscard]] const Book &bookOf(std::optional<RepId> rep) const;
    void add(std::span<const Entry> entries, Found &deals) const;

    std::vector<DealFact> m_deals;
    std::unordered_map<OpportunityId, quint32> m_index;
    std::unordered_map<RepId, Book> m_books;
    Book m_everybody;
    std::unordered_map<AccountId, std::vector<quint32>> m_wins; ///< dated ones, the earliest first
    DayTotals m_firstWins;
};

} // namespace laju
