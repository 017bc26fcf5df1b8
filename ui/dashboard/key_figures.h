// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/common/figure_card.h"

#include <span>

namespace laju::ui {

/// A card of the overview, and the metric that it is of.
struct KeyFigure
{
    const Metric *metric;
    FigureContent content;
};

/// The metrics that have a card, in the order of the cards.
[[nodiscard]] std::span<const char *const> keyMetrics();

/// Computes and words the card of @p metric; pure but for the language in @p context.
[[nodiscard]] KeyFigure makeKeyFigure(const Context &context, const Metric &metric,
                                      const Selection &selection);

} // namespace laju::ui
