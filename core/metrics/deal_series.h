// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/dated_values.h"
#include "core/workspace/directory.h"

#include <array>
#include <span>

namespace laju {

/// What is counted of deals day by day; but for the first two, on the day of closing.
enum class DealCount {
    Created,
    CreatedAndWon, ///< on the day of creation, those that are won by now
    Won,
    Lost,
    WonWithoutAmount,
    WonWithoutRate, ///< whose amount could not be converted
    WonWithoutAccount,
    WonOfUnknownCreation,
    WonAtOnce,       ///< created and won at one moment
    ActivitiesOnWon, ///< DealFact::activities of all of them
};

/// What everybody's deals come to day by day, so that a figure of the whole company over any days looks at no
/// single deal.
class DealSeries final
{
public:
    DealSeries() = default;
    /// Amounts are converted as @p directory has it.
    DealSeries(std::span<const DealFact> deals, const Directory &directory);

    void add(const DealFact &deal, const Directory &directory);
    /// Takes away a deal that was added as it is, under the same @p directory.
    void remove(const DealFact &deal, const Directory &directory);

    [[nodiscard]] qint64 count(DealCount what, const Period &days) const;
    /// By the day of closing, the amounts above 0 of won deals in minor units of the reporting currency.
    [[nodiscard]] const DatedValues &amounts() const { return m_parts.amounts; }
    /// By the day of closing, the days that won deals took from creation.
    [[nodiscard]] const DatedValues &cycles() const { return m_parts.cycles; }
    /// How many deals stood open when @p day began: created earlier, or nobody knows when, and not closed
    /// earlier.
    [[nodiscard]] qint64 openAt(Day day) const;
    /// How many of these were created before @p created, which is @p day or an earlier one.
    [[nodiscard]] qint64 openAt(Day day, Day created) const;

private:
    /// What stands by day; in tallies and lists while everything is gathered.
    template<class Totals, class Values> struct Parts
    {
        std::array<Totals, 10> counts; ///< by DealCount
        Values amounts;
        Values cycles;
        // Of deals that are open, or whose closing is known:
        Totals created;            ///< by the day of creation
        Values gone;               ///< by the day of closing, their days of creation
        Totals goneUndated;        ///< by the day of closing, those created nobody knows when
        qint64 createdUndated = 0; ///< how many were created nobody knows when
    };
    /// Calls @p take(part, dated) for each of @p parts that @p deal stands in.
    template<class AnyParts, class Take>
    static void place(AnyParts &parts, const DealFact &deal, const Directory &directory, Take take);

    Parts<DayTotals, DatedValues> m_parts;
};

} // namespace laju
