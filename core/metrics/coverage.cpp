// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/coverage.h"

#include "core/metrics/targets.h"

#include <cmath>
#include <numeric>

namespace laju {

qint64 Coverage::openMinor() const
{
    return std::accumulate(open.minor.begin(), open.minor.end(), qint64(0));
}

std::optional<qint64> Coverage::missing() const
{
    // Half a unit is one, whatever adding up shares of days has made of it.
    constexpr double rounding = 1e-6;
    const qint64 left = target ? std::llround(*target - won + rounding) : 0;
    return left > 0 ? std::optional(left) : std::nullopt;
}

Coverage coverage(const Facts &facts, const Selection &selection)
{
    const Directory &directory = facts.directory();
    Coverage result;
    Deals closing;
    for (const DealFact *deal : openDeals(facts, selection)) {
        if (deal->expectedClose && selection.period.contains(*deal->expectedClose))
            closing.push_back(deal);
        else if (!deal->expectedClose && deal->amount && deal->amount->minor() > 0)
            ++result.withoutExpectedClose;
    }
    result.open = amountsOf(closing, directory, selection.period.last());
    const Metric &revenue = *findMetric(u"won_value");
    result.won = evaluate(revenue, selection, facts).value.value_or(0);
    const auto asked = owed(revenue, selection.scope, selection.period, selection.period.to(), directory);
    if (asked && asked->whole > 0)
        result.target = asked->whole;
    return result;
}

} // namespace laju
