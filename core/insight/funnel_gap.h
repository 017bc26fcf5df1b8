// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/coaching_flags.h"

namespace laju {

/// Where on the way of a deal somebody differs most from the others.
struct FunnelGap
{
    RateOf rate;
    Share own;    ///< in both periods of the flag
    Share others; ///< of all others
    /// ln(own rate ÷ others' rate), a half added to each count: over the stages of a pipeline these sum to
    /// that of the win rate of deals that came in, so the largest contributes most.
    double contribution;
};

/// The rate of @p rates, other than the flag's own, that contributes most to where @p flag points, by more
/// than a standard error; none where no step stands out. Only of a win rate: the other rates are steps
/// themselves.
[[nodiscard]] std::optional<FunnelGap> widestGap(const CoachingFlag &flag, std::span<const RateOfReps> rates);

} // namespace laju
