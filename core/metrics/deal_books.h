// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/day_totals.h"

#include <algorithm>
#include <limits>
#include <span>
#include <unordered_map>

namespace laju {

/// What figures most often ask of a deal, without a look at it.
struct DealDates
{
    qint32 day;          ///< that it is listed by: of closing or creation, by number; else 0
    quint32 index;       ///< of the deal in DealBooks::all()
    qint32 created;      ///< the day's number; unknownDay when nobody knows
    StageKind state : 4; // there are many of these
    bool atOnce : 1;     ///< created and closed at one moment

    static constexpr qint32 unknownDay = std::numeric_limits<qint32>::min();
    [[nodiscard]] bool isDated() const { return created != unknownDay; }

    friend auto operator<=>(const DealDates &, const DealDates &) = default;
};

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

    /// @name Of @p rep, or without one everybody
    /// @{
    /// Those won or lost within @p days, by the day of closing.
    [[nodiscard]] std::span<const DealDates> closed(std::optional<RepId> rep, const Period &days) const;
    [[nodiscard]] std::span<const DealDates> created(std::optional<RepId> rep, const Period &days) const;
    /// Calls @p visit(dates) for those open when @p day began, see addOpenAt().
    template<class Visit> void visitOpenAt(std::optional<RepId> rep, Day day, Visit visit) const
    {
        const Book &book = bookOf(rep);
        const auto consider = [&](const DealDates &deal) {
            if (!deal.isDated() || deal.created < dayNumber(day))
                visit(deal);
        };
        std::ranges::for_each(book.open, consider);
        std::for_each(std::ranges::lower_bound(book.closed, dayNumber(day), {}, &DealDates::day),
                      book.closed.end(), consider);
    }
    /// @}

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
    using List = std::vector<DealDates>; ///< sorted
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
    void add(std::span<const DealDates> entries, Found &deals) const;

    std::vector<DealFact> m_deals;
    std::unordered_map<OpportunityId, quint32> m_index;
    std::unordered_map<RepId, Book> m_books;
    Book m_everybody;
    std::unordered_map<AccountId, std::vector<quint32>> m_wins; ///< dated ones, the earliest first
    DayTotals m_firstWins;
};

} // namespace laju
