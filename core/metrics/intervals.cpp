// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/intervals.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace laju {

namespace {

/// The mean of values, and the variance of that mean.
struct MeanOfValues
{
    double mean;
    double variance;
    double freedom; ///< degrees of
};

MeanOfValues meanOfValues(std::span<const double> values)
{
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, squares / (n - 1) / n, n - 1};
}

double sumOfSquares(std::span<const double> values)
{
    return std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
}

double normalQuantile(double confidence)
{
    return boost::math::quantile(boost::math::normal(), 0.5 + confidence / 2);
}

double studentQuantile(double freedom, double confidence)
{
    return boost::math::quantile(boost::math::students_t(freedom), 0.5 + confidence / 2);
}

} // namespace

Interval poissonInterval(qint64 count, double confidence)
{
    const double tail = (1 - confidence) / 2;
    const auto half = [](qint64 freedom, double share) {
        return boost::math::quantile(boost::math::chi_squared(static_cast<double>(freedom)), share) / 2;
    };
    return {count == 0 ? 0.0 : half(2 * count, tail), half(2 * count + 2, 1 - tail)};
}

Interval meanInterval(std::span<const double> values, double confidence)
{
    const MeanOfValues mean = meanOfValues(values);
    const double half = studentQuantile(mean.freedom, confidence) * std::sqrt(mean.variance);
    return {mean.mean - half, mean.mean + half};
}

Interval sumInterval(std::span<const double> values, double confidence)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const double half = normalQuantile(confidence) * std::sqrt(sumOfSquares(values));
    return {std::max(0.0, sum - half), sum + half};
}

Interval shareDifference(const Share &first, const Share &second, double confidence)
{
    const Interval a = wilson(first.successes, first.trials, confidence);
    const Interval b = wilson(second.successes, second.trials, confidence);
    const double p = static_cast<double>(first.successes) / static_cast<double>(first.trials);
    const double q = static_cast<double>(second.successes) / static_cast<double>(second.trials);
    return {p - q - std::hypot(p - a.low, b.high - q), p - q + std::hypot(a.high - p, q - b.low)};
}

Interval netShareInterval(const Share &first, const Share &second, double confidence)
{
    constexpr double more = 3;
    const double trials = static_cast<double>(first.trials) + more;
    const double p = (static_cast<double>(first.successes) + more / 4) / trials;
    const double q = (static_cast<double>(second.successes) + more / 4) / trials;
    const double half = normalQuantile(confidence) * std::sqrt((p + q - (p - q) * (p - q)) / trials);
    return {std::max(-1.0, p - q - half), std::min(1.0, p - q + half)};
}

Interval netShareDifference(const NetShare &first, const NetShare &second, double confidence)
{
    const auto net = [](const NetShare &share) {
        return static_cast<double>(share.successes - share.failures) / static_cast<double>(share.trials);
    };
    const auto around = [confidence](const NetShare &share) {
        return netShareInterval({share.successes, share.trials}, {share.failures, share.trials}, confidence);
    };
    const double a = net(first);
    const double b = net(second);
    const Interval ofFirst = around(first);
    const Interval ofSecond = around(second);
    return {a - b - std::hypot(a - ofFirst.low, ofSecond.high - b),
            a - b + std::hypot(ofFirst.high - a, b - ofSecond.low)};
}

Interval meanDifference(std::span<const double> first, std::span<const double> second, double confidence)
{
    const MeanOfValues a = meanOfValues(first);
    const MeanOfValues b = meanOfValues(second);
    const double variance = a.variance + b.variance;
    const double difference = a.mean - b.mean;
    if (variance <= 0)
        return {difference, difference};
    const double freedom =
        variance * variance / (a.variance * a.variance / a.freedom + b.variance * b.variance / b.freedom);
    const double half = studentQuantile(freedom, confidence) * std::sqrt(variance);
    return {difference - half, difference + half};
}

Interval sumDifference(std::span<const double> first, std::span<const double> second, double confidence)
{
    const double difference =
        std::accumulate(first.begin(), first.end(), 0.0) - std::accumulate(second.begin(), second.end(), 0.0);
    const double half = normalQuantile(confidence) * std::sqrt(sumOfSquares(first) + sumOfSquares(second));
    return {difference - half, difference + half};
}

bool countsDiffer(qint64 first, qint64 second, double confidence)
{
    if (first + second == 0)
        return false;
    const Interval part = wilson(first, first + second, confidence);
    return part.low > 0.5 || part.high < 0.5;
}

} // namespace laju
