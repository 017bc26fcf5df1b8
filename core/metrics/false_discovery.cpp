// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/false_discovery.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace laju {

std::vector<double> falseDiscoveryRates(std::span<const double> p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, std::ranges::less(), [&](size_t test) { return p[test]; });
    std::vector<double> rates(p.size());
    double least = 1;
    for (size_t rank = order.size(); rank > 0; --rank) {
        const size_t test = order[rank - 1];
        least = std::min(least, p[test] * static_cast<double>(p.size()) / static_cast<double>(rank));
        rates[test] = least;
    }
    return rates;
}

std::vector<double> falseDiscoveryRates(std::span<const double> p, std::span<const double> weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> weighted;
    for (size_t test = 0; test < p.size(); ++test)
        weighted.push_back(p[test] * sum / (weights[test] * static_cast<double>(p.size())));
    return falseDiscoveryRates(weighted);
}

} // namespace laju
