// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace laju {

/// The visits of deals to stages, by stage in the order of leaving, so that those of any time are found by
/// bisection. What was left nobody knows when is no visit, nor is standing where a closed deal stands.
class StageVisits final
{
public:
    struct Visit
    {
        Instant entered;
        Instant left; ///< Instant::max(): is inside
        OpportunityId deal;
        quint32 rep;     ///< its place in reps()
        bool isRepeated; ///< the deal visited the stage at other times, too

        [[nodiscard]] auto order() const { return std::tuple(left, entered, deal); }
    };

    StageVisits() = default;
    /// @p deals and @p stays are both sorted by deal.
    StageVisits(std::span<const DealFact> deals, std::span<const StageStay> stays);

    /// @p stays are those of @p deal.
    void add(const DealFact &deal, std::span<const StageStay> stays);
    /// Takes away a deal that was added as it is, with the same @p stays.
    void remove(const DealFact &deal, std::span<const StageStay> stays);

    /// The visits to @p stage that had not been left before @p moment.
    [[nodiscard]] std::span<const Visit> notLeftBefore(Instant moment, StageId stage) const;
    [[nodiscard]] std::span<const RepId> reps() const { return m_reps; }

private:
    using Visits = std::vector<Visit>; ///< sorted
    /// Calls @p take(visits of a stage, visit) for each visit that @p deal made.
    template<class Take> void place(const DealFact &deal, std::span<const StageStay> stays, Take take);
    quint32 placeOf(RepId rep);

    std::unordered_map<StageId, Visits> m_byStage;
    std::vector<RepId> m_reps;
    std::unordered_map<RepId, quint32> m_places; ///< in m_reps
};

/// Whether @p stay is over, and when; Instant::max() while it lasts, none when nobody knows.
[[nodiscard]] std::optional<Instant> endOf(const StageStay &stay, const DealFact &deal);

} // namespace laju
