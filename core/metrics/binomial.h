// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/intervals.h"

#include <span>

// What chance alone does to shares: how far one may lie from the rate of all, and how likely a difference is.
namespace laju {

/// Between which shares of @p trials (> 0) chance leaves that @p probability (0–1) when each succeeds at
/// @p rate (0–1), the rest in equal parts below and above: the limits of a funnel plot, exact binomial ones
/// with the step between two counts interpolated. D. J. Spiegelhalter, "Funnel plots for comparing
/// institutional performance", Statistics in Medicine 24 (2005), appendix A.1.1.
[[nodiscard]] Interval binomialLimits(double rate, qint64 trials, double probability);

/// @name How likely shares that differ so much or more are, when there is no difference: from 0 to 1
/// Of the two directions the less likely one, doubled; what was seen itself counts half (the mid-P value),
/// since exact tests of counts are too cautious otherwise. H. O. Lancaster, "Significance tests in discrete
/// distributions", JASA 56 (1961).
/// @{
/// Of a share (of > 0 trials) against a rate that is known.
[[nodiscard]] double binomialTest(const Share &share, double rate);
/// Of two shares (of > 0 trials each), given all successes of both: Fisher's exact test, and where all four
/// counts are expected to be 200 or more the normal curve that it comes to. R. A. Fisher, "Statistical
/// Methods for Research Workers", 5th edition (1934), §21.02.
[[nodiscard]] double shareTest(const Share &first, const Share &second);
/// @}

/// How much more shares differ from one another than chance explains.
struct Dispersion
{
    double factor = 1;   ///< variance ÷ what the binomial distribution gives; 1 when chance explains them
    double p = 1;        ///< how likely as much is by chance
    bool isOver = false; ///< @c p is below 1%: limits are √factor as wide
};
/// Of @p shares (of > 0 trials). A fifth of them, the furthest from the rate of all, are left out, and what
/// is left is held against its own rate and corrected for that: one outlier is no over-dispersion. Fewer than
/// five shares tell nothing. After the multiplicative approach of D. J. Spiegelhalter, "Handling
/// over-dispersion of performance indicators", Quality and Safety in Health Care 14 (2005), with trimming in
/// place of winsorising.
[[nodiscard]] Dispersion shareDispersion(std::span<const Share> shares);

/// The P value of the same difference among shares that vary √factor as much as chance makes them.
[[nodiscard]] double widened(double p, const Dispersion &dispersion);
/// Limits around @p rate widened likewise, from 0 to 1.
[[nodiscard]] Interval widened(const Interval &limits, double rate, const Dispersion &dispersion);

} // namespace laju
