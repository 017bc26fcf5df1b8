// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/common/figure_card.h"

#include <array>

namespace laju::ui {

/// One of the cards above the board, and the deals that it was made from.
struct PipelineCard
{
    FigureContent content = {};
    QString explanation = {};
    std::vector<OpportunityId> deals = {};
    const Metric *metric = nullptr; ///< that it is the figure of, for @c selection; none: of no metric
    std::optional<Selection> selection = {};
};

/// How much of what the target still asks for stands open.
struct Coverage
{
    Period quarter;
    std::vector<OpportunityId> deals = {}; ///< open, with an amount, expected to close in the quarter
    double open = 0;                       ///< their sum, in minor units of the reporting currency
    double won = 0;                        ///< in the quarter so far
    std::optional<double> target = {};     ///< of revenue for the quarter; none: nobody set one
    std::optional<double> times = {}; ///< open ÷ (target − won); none without a target, or once it is reached
};
[[nodiscard]] Coverage pipelineCoverage(const Facts &facts, const Scope &scope, Day today);

/// Open pipeline, weighted forecast, coverage of the quarter's target, bottleneck of the quarter.
[[nodiscard]] std::array<PipelineCard, 4> makePipelineCards(const Context &context, const Scope &scope);

} // namespace laju::ui
