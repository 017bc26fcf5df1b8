// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/rep_rates.h"

namespace laju {

/// How far a point lies off.
enum class Standout {
    Chance,  ///< inside the 95% limits
    Warning, ///< between those and the 99.8% ones
    Alarm,   ///< outside both
};

/// Somebody, or something, in a funnel plot.
struct FunnelPoint
{
    QString name; ///< as stored; empty: what belongs to none
    Selection selection;
    Share share;
    Standout standout = Standout::Chance;
};

/// A rate part by part against how many records each has, with what chance alone explains around the rate of
/// all: the limits narrow with more records, so that few records never look like a bad rep. D. J.
/// Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005).
struct FunnelPlot
{
    std::optional<double> rate = {}; ///< of all; none where there are no records
    Dispersion dispersion = {};
    std::vector<FunnelPoint> points = {}; ///< those with records

    /// Between which shares of @p trials (> 0) chance leaves that @p probability, widened by the dispersion;
    /// only when there is a rate.
    [[nodiscard]] Interval limits(qint64 trials, double probability) const;
};

/// The limits that are drawn: about two and three standard deviations.
constexpr double innerLimits = 0.95;
constexpr double outerLimits = 0.998;

[[nodiscard]] FunnelPlot funnelPlot(const RateOf &rate, const Selection &selection, Dimension by,
                                    const Facts &facts);

} // namespace laju
