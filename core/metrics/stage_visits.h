// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/metrics/dated_values.h"
#include "core/metrics/rep_days.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <vector>

namespace laju {

/// The visits of deals to stages, by stage in the order of leaving, so that those of any time are found by
/// bisection. What was left nobody knows when is no visit, nor is standing where a closed deal stands.
class StageVisits final
{
public:
    /// How often a deal came to a stage.
    enum class Often {
        Once,
        Repeatedly,
    };
    struct Visit
    {
        Instant entered;
        Instant left; ///< Instant::max(): is inside
        OpportunityId deal;
        quint32 rep; ///< its place in reps()
        Often often;

        [[nodiscard]] auto order() const { return std::tuple(left, entered, deal); }
    };

    StageVisits() = default;
    /// @p deals and @p stays are both sorted by deal. Days are those of the reps' zones in @p directory.
    StageVisits(std::span<const DealFact> deals, std::span<const StageStay> stays,
                const Directory &directory);

    /// @p stays are those of @p deal.
    void add(const DealFact &deal, std::span<const StageStay> stays, const Directory &directory);
    /// Takes away a deal that was added as it is, with the same @p stays and zones.
    void remove(const DealFact &deal, std::span<const StageStay> stays, const Directory &directory);

    /// Visits that were not left before one moment and were begun before another.
    struct Standing
    {
        Instant notLeftBefore;
        Instant begunBefore;
    };
    /// Calls @p visitor(visit) for these visits to @p stage of deals that came there that often, in the order
    /// of leaving.
    template<class Visitor>
    void visit(const Standing &standing, StageId stage, Often often, Visitor visitor) const
    {
        if (const auto found = m_byStage.find(stage); found != m_byStage.end())
            found->second.visits[static_cast<size_t>(often)].visit(standing, visitor);
    }
    /// The same however often their deals came, the repeated ones last.
    template<class Visitor> void visit(const Standing &standing, StageId stage, Visitor visitor) const
    {
        for (const Often often : {Often::Once, Often::Repeatedly})
            visit(standing, stage, often, visitor);
    }
    /// By the day of leaving, for how many milliseconds deals were in @p stage that came there once.
    [[nodiscard]] const DatedValues &timesOfOnce(StageId stage) const;
    [[nodiscard]] std::span<const RepId> reps() const { return m_reps; }

private:
    /// Visits in the order of leaving. What was begun too late is passed over many at a time: of every so
    /// many it is known when the first was begun.
    class InOrder final
    {
    public:
        void reserve(size_t size) { m_visits.reserve(size); }
        /// To be followed by sort().
        void append(const Visit &visit) { m_visits.push_back(visit); }
        void sort();
        void add(const Visit &visit);
        /// Takes away one that is there.
        void remove(const Visit &visit);

        template<class Visitor> void visit(const Standing &standing, Visitor visitor) const
        {
            const auto first = std::ranges::lower_bound(m_visits, standing.notLeftBefore, {}, &Visit::left);
            for (auto at = static_cast<size_t>(first - m_visits.begin()); at < m_visits.size();) {
                const size_t group = at / groupSize;
                const size_t end = std::min((group + 1) * groupSize, m_visits.size());
                if (m_begun[group] >= standing.begunBefore)
                    at = end;
                for (; at < end; ++at) {
                    if (m_visits[at].entered < standing.begunBefore)
                        visitor(m_visits[at]);
                }
            }
        }
        /// Those that are over.
        [[nodiscard]] std::span<const Visit> over() const;

    private:
        static constexpr size_t groupSize = 128;
        /// Tells anew when visits were begun from that group on.
        void measureFrom(size_t group);

        std::vector<Visit> m_visits;
        std::vector<Instant> m_begun; ///< by group the first moment
    };
    struct Stage
    {
        std::array<InOrder, 2> visits; ///< by Often
        DatedValues timesOfOnce;

        [[nodiscard]] InOrder &of(Often often) { return visits[static_cast<size_t>(often)]; }
    };
    /// Calls @p take(visits of a stage, visit) for each visit that @p deal made.
    template<class Take> void place(const DealFact &deal, std::span<const StageStay> stays, Take take);
    quint32 placeOf(RepId rep);
    /// As timesOfOnce() has a visit that is over.
    [[nodiscard]] Dated timeOf(const Visit &visit, RepDays &days) const;

    std::unordered_map<StageId, Stage> m_byStage;
    std::vector<RepId> m_reps;
    std::unordered_map<RepId, quint32> m_places; ///< in m_reps
};

/// Whether @p stay is over, and when; Instant::max() while it lasts, none when nobody knows.
[[nodiscard]] std::optional<Instant> endOf(const StageStay &stay, const DealFact &deal);

} // namespace laju
