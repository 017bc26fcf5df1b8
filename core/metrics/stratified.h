// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"

#include <optional>
#include <span>

// Whether two groups differ among those that are alike in something else.
namespace laju {

/// How far values of one group lie over another's within one stratum.
struct StratumEffect
{
    double effect;   ///< share of pairs in which the first is larger, less that in which it is smaller; of 0
                     ///< and 1 as values the difference of their shares
    double variance; ///< of it
    double first;    ///< values in each group
    double second;
};

/// The effect of @p first over @p second, each with a value or more. N. Cliff, "Dominance statistics",
/// Psychological Bulletin 114 (1993); the variance from how each value stands to the other group's, divided
/// by the number of values: of 0 and 1 it is the sum of p(1 − p) ÷ n.
[[nodiscard]] StratumEffect stratumEffect(std::span<const double> first, std::span<const double> second);

/// An effect with its interval.
struct StratifiedEffect
{
    double effect;
    Interval interval;
};

/// The strata's effects weighed by n₁n₂ ÷ (n₁ + n₂); none without strata. Of 0 and 1 as values the risk
/// difference of N. Mantel and W. Haenszel with the variance of S. Greenland and J. M. Robins, "Estimation of
/// a common effect parameter from sparse follow-up data", Biometrics 41 (1985).
[[nodiscard]] std::optional<StratifiedEffect> stratifiedEffect(std::span<const StratumEffect> strata,
                                                               double confidence = 0.95);

} // namespace laju
