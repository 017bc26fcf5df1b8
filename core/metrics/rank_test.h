// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"

#include <span>

namespace laju {

/// Whether values of one group tend to be larger than another's, whatever their distribution.
struct RankTest
{
    double superiority; ///< chance that a value of the first group is the larger, equal ones counting half
    Interval interval;  ///< of it
    double p;           ///< two-sided, of groups that do not differ

    /// superiority from −1 (always the smaller) to 1; of 0 and 1 as values the difference of their shares.
    [[nodiscard]] double effect() const { return 2 * superiority - 1; }
    [[nodiscard]] Interval effectInterval() const { return {2 * interval.low - 1, 2 * interval.high - 1}; }
};

/// The test of @p first against @p second, each with a value or more.
///
/// p: of up to 40 values exact, by all ways to deal the ranks (twice the smaller tail, equal values with
/// their mean rank); of more by the normal distribution with corrections for ties and continuity. H. B. Mann
/// and D. R. Whitney, "On a test of whether one of two random variables is stochastically larger than the
/// other", Annals of Mathematical Statistics 18 (1947).
/// The interval: R. G. Newcombe, "Confidence intervals for an effect size measure based on the Mann–Whitney
/// statistic", part 2, Statistics in Medicine 25 (2006), method 5: it stays within 0 and 1, and is wide for
/// few values even where one group has all the larger ones.
[[nodiscard]] RankTest rankTest(std::span<const double> first, std::span<const double> second,
                                double confidence = 0.95);

/// That interval, of the superiority @p theta of @p first values over @p second.
[[nodiscard]] Interval superiorityInterval(double theta, double first, double second,
                                           double confidence = 0.95);

/// The variance that the superiority @p theta of @p first values over @p second has where both are spread
/// exponentially. J. A. Hanley and B. J. McNeil, "The meaning and use of the area under a receiver operating
/// characteristic (ROC) curve", Radiology 143 (1982).
[[nodiscard]] double superiorityVariance(double theta, double first, double second);

} // namespace laju
