// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/known_pipeline.h"

#include <array>

namespace laju {

/// How likely a deal is won within so many days, by the stage in which it stands and for how long: as earlier
/// stays in the stages ended.
///
/// Discrete time in days. On each a deal may leave its stage, for another open one, won or lost. How likely
/// it is to leave depends on the stage and on the band of its age there; where it goes then as well. Stays
/// that last still count as stays that did not end by now: to leave them out would make deals look quicker
/// than they are. Where few cases are, those of a band lean on the stage's, and those of a stage on what all
/// stages have in common. Only + − × ÷ of doubles, in one order, so that every machine gives the same.
class WinOdds final
{
public:
    /// The first day in its stage of each band of ages; the day of entering is day 0.
    static constexpr std::array bands{0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90};
    /// How many exits at the rate of more cases are added to those seen, where it is about when deals leave …
    static constexpr double leanOfRates = 2;
    /// … and about where those of a band go, of which a share tells less than a rate does.
    static constexpr double leanOfShares = 50;

    /// As of the day of @p pipeline. Odds are told up to @p longest days.
    WinOdds(const KnownPipeline &pipeline, const Directory &directory, int longest);

    /// How likely a deal in @p stage is won within @p days (up to the longest), the next day to come being
    /// its day @p age there; without @p age, on the mean of all that is known of deals there.
    [[nodiscard]] double within(int days, StageId stage, std::optional<int> age) const;
    /// How many stays of @p stage ended.
    [[nodiscard]] qint64 exitsOf(StageId stage) const;
    /// How many stays ended in all; without any, nothing can be told.
    [[nodiscard]] qint64 exits() const { return m_exits; }

private:
    static constexpr size_t ages = bands.back() + 1; ///< the last stands for all above
    /// Where stays of a stage went, and the days on which they might have.
    struct Counts
    {
        double days = 0;
        double exits = 0;
        std::vector<double> to; ///< by place of the stage, then won, then lost
    };
    struct State
    {
        PipelineId pipeline;
        std::array<Counts, bands.size()> counts;
        std::array<double, ages> days; ///< by age
        Counts all;
    };
    /// How likely what is on a day.
    struct Hazards
    {
        double won = 0;
        double stays = 1;
        std::vector<std::pair<size_t, double>> moves = {}; ///< to the stage at a place
    };

    void count(const KnownPipeline &pipeline, const Directory &directory);
    [[nodiscard]] std::vector<double> usualShares(size_t place, double exits, double wins,
                                                  double losses) const;
    [[nodiscard]] std::vector<std::array<Hazards, bands.size()>> hazards() const;
    void lookAhead(int longest);
    [[nodiscard]] double &oddsAt(int days, size_t state, size_t age)
    {
        return m_odds[(static_cast<size_t>(days) * m_states.size() + state) * ages + age];
    }

    std::vector<State> m_states; ///< open stages, those of a pipeline in its order
    std::unordered_map<StageId, size_t> m_places;
    qint64 m_exits = 0;
    int m_longest;
    std::vector<double> m_odds; ///< by days, state and age
};

} // namespace laju
