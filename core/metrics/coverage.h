// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/selected_deals.h"

namespace laju {

/// How much of what the revenue target of a period still asks for stands open.
struct Coverage
{
    Amounts open = {};                 ///< deals open at the period's end and expected to close within it
    qint64 withoutExpectedClose = 0;   ///< open deals with an amount that nobody expects on any day
    double won = 0;                    ///< revenue of the period so far, in minor units
    std::optional<double> target = {}; ///< of revenue for the whole period; none: nobody set one

    /// The sum of what is open, in minor units of the reporting currency.
    [[nodiscard]] qint64 openMinor() const;
    /// Target less won, in whole minor units; none without a target, or once it is reached.
    [[nodiscard]] std::optional<qint64> missing() const;
};
/// Coverage of the revenue target of @p selection's people over its period: open pipeline closing in the
/// period ÷ (target − won so far). 3 is a common rule of thumb where a third of deals is won.
[[nodiscard]] Coverage coverage(const Facts &facts, const Selection &selection);

} // namespace laju
