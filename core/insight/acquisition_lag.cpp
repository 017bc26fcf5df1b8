// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/acquisition_lag.h"

#include "core/metrics/evaluate.h"
#include "core/metrics/selected_deals.h"

#include <algorithm>
#include <cmath>

namespace laju {

namespace {

constexpr double daysOfAMonth = 365.2425 / 12;
constexpr qint64 fewestForASuggestion = 5;

} // namespace

std::optional<LagSuggestion> suggestLag(const Facts &facts, Day today)
{
    const Selection year = trailingYear({.period = Period::ofDay(today)});
    const Figure cycle = evaluate(*findMetric(u"sales_cycle"), year, facts);
    if (!cycle.median || cycle.n < fewestForASuggestion)
        return {};
    const auto months = std::chrono::months(std::lround(*cycle.median / daysOfAMonth));
    return LagSuggestion{.lag = std::min(months, WorkspaceSettings::maxAcquisitionLag),
                         .medianDays = *cycle.median,
                         .deals = cycle.n};
}

} // namespace laju
