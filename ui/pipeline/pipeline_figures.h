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

/// Open pipeline, weighted forecast, coverage of the quarter's target, bottleneck of the quarter.
[[nodiscard]] std::array<PipelineCard, 4> makePipelineCards(const Context &context, const Scope &scope);

} // namespace laju::ui
