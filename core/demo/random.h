// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <numbers>
#include <random>
#include <span>

namespace laju::demo {

/// Chance from a seed. The engine is fixed by the standard, the distributions are not: these are, so that a
/// seed makes the same company with every standard library.
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
        for (double product = unit(); product > limit; product *= unit())
            ++count;
        return count;
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

} // namespace laju::demo
