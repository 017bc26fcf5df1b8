// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "core/forecast/win_odds.h"
#include "core/metrics/selected_people.h"

namespace laju {

/// The chances of the deals that a scope has on a day: of the open ones, and of those not begun yet, which
/// come as they came lately.
class DealChances final
{
public:
    DealChances(const KnownPipeline &pipeline, const Facts &facts, const Scope &scope);

    [[nodiscard]] const std::vector<ForecastDeal> &deals() const { return m_deals; }
    [[nodiscard]] const ForecastGaps &gaps() const { return m_gaps; }
    /// What the scope won as far as is known.
    [[nodiscard]] const std::vector<DatedAmount> &won() const { return m_won; }
    /// How many stays told the odds.
    [[nodiscard]] qint64 exits() const { return m_odds.exits(); }
    /// The stages of its open deals that no deal ever left.
    [[nodiscard]] std::vector<StageId> neverLeft() const;
    /// From the day to the end of the horizon.
    [[nodiscard]] int daysTo(Horizon horizon) const { return m_days[static_cast<size_t>(horizon)]; }

    /// For the simulation; the spread is not told yet.
    [[nodiscard]] Chances chances() const;
    /// @name What the period of a horizon brings from the day on, on the mean, in minor units
    /// @{
    [[nodiscard]] double expectedOpen(Horizon horizon) const;
    [[nodiscard]] double expectedNew(Horizon horizon) const;
    /// @}
    /// The variance of both together when each deal is won or not apart from the others.
    [[nodiscard]] double variance(Horizon horizon) const;
    /// The median amount of past wins; none without any.
    [[nodiscard]] std::optional<qint64> usualAmount() const;
    /// How likely a deal begun now, as deals begin lately, is won in the period of @p horizon.
    [[nodiscard]] double chanceOfNew(Horizon horizon) const;

private:
    void readWins(const KnownPipeline &pipeline, const Scope &scope);
    void readDeals(const KnownPipeline &pipeline);
    void readBegun(const KnownPipeline &pipeline);
    /// Whether @p rep's deals are the scope's on @p day.
    [[nodiscard]] bool isTheirs(RepId rep, Day day) const;

    const Facts &m_facts;
    SelectedPeople m_people;
    ByHorizon<int> m_days;
    WinOdds m_odds;
    std::vector<ForecastDeal> m_deals; ///< by id, so that a seed draws the same for each
    ForecastGaps m_gaps;
    std::vector<DatedAmount> m_won;
    std::vector<qint64> m_usualAmounts; ///< smallest first
    double m_usualMean = 0;             ///< of these
    double m_usualSquare = 0;           ///< the mean of their squares
    ByHorizon<double> m_newWins{};
    ByHorizon<double> m_chanceOfNew{};
};

} // namespace laju
