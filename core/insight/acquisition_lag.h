// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/facts.h"

namespace laju {

/// The lag of costs that a company's own sales suggest.
struct LagSuggestion
{
    std::chrono::months lag; ///< the median sales cycle in whole months, rounded
    double medianDays;       ///< that median
    qint64 deals;            ///< how many deals won it is the median of

    friend bool operator==(const LagSuggestion &, const LagSuggestion &) = default;
};

/// By the deals that the company won in the twelve months up to and with @p today; none when there are fewer
/// than five with a known creation. A month has 365.2425 / 12 days.
[[nodiscard]] std::optional<LagSuggestion> suggestLag(const Facts &facts, Day today);

} // namespace laju
