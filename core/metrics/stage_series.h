// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_totals.h"
#include "core/metrics/pipeline_steps.h"

#include <array>

namespace laju {

/// What became of the deals that came to a step within some days.
struct StepCounts
{
    qint64 reached = 0;
    qint64 wentOn = 0; ///< see StepOutcome, and so on
    qint64 skipped = 0;
    qint64 movedBack = 0;
    qint64 stillOpen = 0;
    qint64 undated = 0; ///< came to it nobody knows when: not in @c reached

    /// Takes in one more deal, which came within the days, or nobody knows when.
    void add(const StepOutcome &outcome);
    StepCounts &operator+=(const StepCounts &other);
};

/// Of which step they are.
struct CountedStep
{
    StageId stage;
    StepCounts counts;
};

/// What became of everybody's deals at each step of each pipeline, by the day on which they came to it. Not
/// kept of a pipeline with removed stages, whose steps depend on the days asked for.
class StageSeries final
{
public:
    StageSeries() = default;
    /// @p deals and @p stays are both sorted by deal.
    StageSeries(std::span<const DealFact> deals, std::span<const StageStay> stays,
                const Directory &directory);

    /// @p stays are those of @p deal.
    void add(const DealFact &deal, std::span<const StageStay> stays);
    /// Takes away a deal that was added as it is, with the same @p stays.
    void remove(const DealFact &deal, std::span<const StageStay> stays);

    /// Of each step of @p pipeline; see outcomeOf(). None when it is not kept.
    [[nodiscard]] std::optional<std::vector<CountedStep>> steps(PipelineId pipeline, const Period &days,
                                                                bool touchedOnly) const;
    /// Of the whole ways through all pipelines; see outcomeOfAll(). None when one of them is not kept.
    [[nodiscard]] std::optional<StepCounts> wholeWays(const Period &days, bool touchedOnly) const;

private:
    template<class Totals> struct Outcomes
    {
        Totals reached;
        Totals wentOn;
        Totals skipped;
        Totals movedBack;
        Totals stillOpen;
        qint64 undated = 0;

        void add(const StepOutcome &outcome, qint64 number);
    };
    /// By Selection::touchedOnly.
    template<class Totals> using Flavours = std::array<Outcomes<Totals>, 2>;
    template<class Totals> struct Way
    {
        std::vector<Flavours<Totals>> steps;
        Flavours<Totals> whole;

        void add(const Journey &journey, const PipelineSteps &pipeline, qint64 number);
    };
    static Flavours<DayTotals> totalsOf(const Flavours<DayTally> &tally);
    [[nodiscard]] static StepCounts countsOf(const Outcomes<DayTotals> &outcomes, const Period &days);
    void add(const DealFact &deal, std::span<const StageStay> stays, qint64 number);

    struct Kept
    {
        PipelineId id;
        PipelineSteps pipeline;
        Way<DayTotals> way;
    };
    std::vector<Kept> m_kept;
    bool m_isComplete = true; ///< of all pipelines
};

} // namespace laju
