// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <span>

namespace laju {

/// Chance from a seed. The engine is fixed by the standard, the distributions are not: these are, so that a
/// seed gives the same with every standard library.
class Random final
{
public:
    explicit Random(quint64 seed)
        : m_engine(seed)
    {
    }

    /// 0 ≤ x < 1
    double unit() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// 0 ≤ n < @p count
    int below(int count) { return static_cast<int>(unit() * count); }

    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - unit()));
        return radius * std::cos(2 * std::numbers::pi * unit());
    }
    double logNormal(double median, double sigma) { return median * std::exp(sigma * normal()); }

    int poisson(double mean)
    {
        if (mean > 30)
            return std::max(0, static_cast<int>(std::lround(mean + std::sqrt(mean) * normal())));
        const double limit = std::exp(-mean);
        int count = 0;
        double product = unit();
        while (product > limit) {
            product *= unit();
            ++count;
        }
        return count;
    }

    /// @p shape > 0. G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM
    /// Transactions on Mathematical Software 26 (2000).
    double gamma(double shape)
    {
        if (shape < 1)
            return gamma(shape + 1) * std::pow(1 - unit(), 1 / shape);
        const double d = shape - 1.0 / 3;
        while (true) {
            const double x = normal();
            const double root = 1 + x / (3 * std::sqrt(d));
            const double v = root * root * root;
            if (v > 0 && std::log(1 - unit()) < x * x / 2 + d - d * v + d * std::log(v))
                return d * v;
        }
    }
    /// 0–1; @p a and @p b > 0
    double beta(double a, double b)
    {
        const double first = gamma(a);
        return first / (first + gamma(b));
    }

    template<class List> const auto &pick(const List &list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }
    /// An index, as likely as its weight says.
    int weighted(std::span<const double> weights)
    {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        double left = unit() * sum;
        for (size_t i = 0; i < weights.size(); ++i) {
            left -= weights[i];
            if (left < 0)
                return static_cast<int>(i);
        }
        return static_cast<int>(weights.size()) - 1;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace laju
