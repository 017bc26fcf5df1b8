// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/binomial.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace laju {

namespace {

using boost::math::cdf;
using boost::math::complement;
using boost::math::pdf;

/// The less likely direction doubled, given the chances of less, of just as much, and of more.
double twoSided(double below, double same, double above)
{
    return std::min(1.0, 2 * std::min(below + same / 2, above + same / 2));
}

double twoSidedNormal(double z)
{
    return 2 * cdf(complement(boost::math::normal(), std::abs(z)));
}

/// What @p trials at @p rate reach with @p probability, as a share, interpolated.
double limit(const boost::math::binomial_distribution<> &distribution, double probability)
{
    double count = std::floor(boost::math::quantile(distribution, probability));
    // The smallest count that chance stays at or below with that probability, whatever the rounding.
    while (count > 0 && cdf(distribution, count - 1) >= probability)
        --count;
    while (count < distribution.trials() && cdf(distribution, count) < probability)
        ++count;
    const double upTo = cdf(distribution, count);
    const double before = count > 0 ? cdf(distribution, count - 1) : 0;
    const double beyond = upTo > before ? (upTo - probability) / (upTo - before) : 0;
    return std::clamp((count - beyond) / distribution.trials(), 0.0, 1.0);
}

double rateOf(std::span<const Share> shares)
{
    Share all{0, 0};
    for (const Share &share : shares) {
        all.successes += share.successes;
        all.trials += share.trials;
    }
    return static_cast<double>(all.successes) / static_cast<double>(all.trials);
}

/// How far @p share lies from @p rate, in squared standard deviations.
double squareOf(const Share &share, double rate)
{
    const auto trials = static_cast<double>(share.trials);
    const double away = static_cast<double>(share.successes) - rate * trials;
    const double variance = trials * rate * (1 - rate);
    return variance > 0 ? away * away / variance : 0;
}

} // namespace

Interval binomialLimits(double rate, qint64 trials, double probability)
{
    if (rate <= 0 || rate >= 1)
        return {rate, rate};
    const boost::math::binomial_distribution<> distribution(static_cast<double>(trials), rate);
    const double tail = (1 - probability) / 2;
    // Where chance may well have all of them succeed there is nothing above the limits, as with none below.
    const bool isOpen = cdf(distribution, static_cast<double>(trials - 1)) < 1 - tail;
    return {limit(distribution, tail), isOpen ? 1 : limit(distribution, 1 - tail)};
}

double binomialTest(const Share &share, double rate)
{
    const auto successes = static_cast<double>(share.successes);
    if (rate <= 0 || rate >= 1)
        return successes == rate * static_cast<double>(share.trials) ? 1 : 0;
    const boost::math::binomial_distribution<> distribution(static_cast<double>(share.trials), rate);
    return twoSided(share.successes > 0 ? cdf(distribution, successes - 1) : 0, pdf(distribution, successes),
                    cdf(complement(distribution, successes)));
}

double shareTest(const Share &first, const Share &second)
{
    const qint64 successes = first.successes + second.successes;
    const qint64 trials = first.trials + second.trials;
    if (successes == 0 || successes == trials)
        return 1;
    const double rate = static_cast<double>(successes) / static_cast<double>(trials);
    constexpr double many = 200;
    const auto fewest = static_cast<double>(std::min(first.trials, second.trials));
    if (fewest * std::min(rate, 1 - rate) >= many) {
        const auto share = [](const Share &of) {
            return static_cast<double>(of.successes) / static_cast<double>(of.trials);
        };
        const double variance =
            rate * (1 - rate) *
            (1 / static_cast<double>(first.trials) + 1 / static_cast<double>(second.trials));
        return twoSidedNormal((share(first) - share(second)) / std::sqrt(variance));
    }
    // Of all successes those that fall to the smaller one, as if drawn.
    const Share &drawn = first.trials <= second.trials ? first : second;
    const boost::math::hypergeometric_distribution<> distribution(static_cast<std::uint64_t>(successes),
                                                                  static_cast<std::uint64_t>(drawn.trials),
                                                                  static_cast<std::uint64_t>(trials));
    const qint64 least = std::max<qint64>(0, successes + drawn.trials - trials);
    const qint64 most = std::min(successes, drawn.trials);
    const auto seen = static_cast<std::uint64_t>(drawn.successes);
    return twoSided(drawn.successes > least ? cdf(distribution, seen - 1) : 0, pdf(distribution, seen),
                    drawn.successes < most ? cdf(complement(distribution, seen)) : 0);
}

Dispersion shareDispersion(std::span<const Share> shares)
{
    constexpr size_t fewest = 5;
    constexpr double leftOut = 0.2;
    if (shares.size() < fewest)
        return {};
    std::vector<Share> kept(shares.begin(), shares.end());
    const auto out = static_cast<std::ptrdiff_t>(std::ceil(leftOut * static_cast<double>(kept.size())));
    const double all = rateOf(kept);
    std::ranges::sort(kept, {}, [&](const Share &share) { return squareOf(share, all); });
    kept.erase(kept.end() - out, kept.end());
    const double rate = rateOf(kept);
    if (rate <= 0 || rate >= 1)
        return {};
    // The mean square of a standard normal value without that share of its ends.
    const double part = static_cast<double>(out) / static_cast<double>(shares.size());
    const double cut = boost::math::quantile(complement(boost::math::normal(), part / 2));
    const double expected = 1 - 2 * cut * pdf(boost::math::normal(), cut) / (1 - part);
    double sum = 0;
    for (const Share &share : kept)
        sum += squareOf(share, rate) / expected;
    const auto count = static_cast<double>(kept.size());
    Dispersion found{.factor = std::max(1.0, sum / count),
                     .p = cdf(complement(boost::math::chi_squared(count), sum))};
    found.isOver = found.p < 0.01;
    return found;
}

double widened(double p, const Dispersion &dispersion)
{
    if (!dispersion.isOver || p <= 0 || p >= 1)
        return p;
    const double z = boost::math::quantile(complement(boost::math::normal(), p / 2));
    return twoSidedNormal(z / std::sqrt(dispersion.factor));
}

Interval widened(const Interval &limits, double rate, const Dispersion &dispersion)
{
    const double scale = dispersion.isOver ? std::sqrt(dispersion.factor) : 1;
    return {std::max(0.0, rate - (rate - limits.low) * scale),
            std::min(1.0, rate + (limits.high - rate) * scale)};
}

} // namespace laju
