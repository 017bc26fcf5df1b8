// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/statistics.h"

#include <span>

// How sure a count or a mean is, and whether two figures differ by more than chance explains.
namespace laju {

/// The exact interval of the mean of a Poisson @p count (≥ 0). F. Garwood, "Fiducial limits for the Poisson
/// distribution", Biometrika 28 (1936).
[[nodiscard]] Interval poissonInterval(qint64 count, double confidence = 0.95);

/// Student's t interval of the mean of @p values (two or more); rough for few and skewed values.
/// "Student", "The probable error of a mean", Biometrika 6 (1908).
[[nodiscard]] Interval meanInterval(std::span<const double> values, double confidence = 0.95);

/// The interval of a sum of Poisson many @p values, by their second moment: sum ± z·√Σx², not below 0.
/// S. M. Ross, "Introduction to Probability Models", on the compound Poisson process.
[[nodiscard]] Interval sumInterval(std::span<const double> values, double confidence = 0.95);

/// A share: successes out of trials (> 0).
struct Share
{
    qint64 successes;
    qint64 trials;

    friend Share operator+(const Share &one, const Share &other)
    {
        return {one.successes + other.successes, one.trials + other.trials};
    }
};

/// @name Intervals of a difference, first − second: what holds 0 is no clear difference
/// @{
/// Of two shares. R. G. Newcombe, "Interval estimation for the difference between independent proportions",
/// Statistics in Medicine 17 (1998), method 10.
[[nodiscard]] Interval shareDifference(const Share &first, const Share &second, double confidence = 0.95);
/// Of two shares of the same trials, of which none is in both: as of promoters and detractors. The adjusted
/// Wald interval with three answers more, a quarter of them each way and a half between. B. Rocks, "Interval
/// estimation for the 'net promoter score'", The American Statistician 70 (2016).
[[nodiscard]] Interval netShareInterval(const Share &first, const Share &second, double confidence = 0.95);
/// Of two such net shares, of other trials each: the distances of either from the ends of its interval,
/// squared and added. G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures",
/// Statistics in Medicine 27 (2008).
struct NetShare
{
    qint64 successes;
    qint64 failures;
    qint64 trials;
};
[[nodiscard]] Interval netShareDifference(const NetShare &first, const NetShare &second,
                                          double confidence = 0.95);
/// Of two means of two or more values each. B. L. Welch, "The generalization of 'Student's' problem when
/// several different population variances are involved", Biometrika 34 (1947).
[[nodiscard]] Interval meanDifference(std::span<const double> first, std::span<const double> second,
                                      double confidence = 0.95);
/// Of two sums of Poisson many values, as sumInterval() has it.
[[nodiscard]] Interval sumDifference(std::span<const double> first, std::span<const double> second,
                                     double confidence = 0.95);
/// @}

/// Whether two Poisson counts over the same time differ: whether a half lies outside the Wilson interval of
/// the first one's part of both. J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples
/// from Poisson series", Biometrika 31 (1940).
[[nodiscard]] bool countsDiffer(qint64 first, qint64 second, double confidence = 0.95);

} // namespace laju
