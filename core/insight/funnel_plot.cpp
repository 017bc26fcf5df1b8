// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel_plot.h"

#include <algorithm>

namespace laju {

Interval FunnelPlot::limits(qint64 trials, double probability) const
{
    return widened(binomialLimits(*rate, trials, probability), *rate, dispersion);
}

FunnelPlot funnelPlot(const RateOf &rate, const Selection &selection, Dimension by, const Facts &facts)
{
    FunnelPlot plot;
    const auto all = shareOf(rate, selection, facts);
    if (!all)
        return plot;
    plot.rate = static_cast<double>(all->successes) / static_cast<double>(all->trials);
    std::vector<Share> shares;
    for (Part &part : breakDown(*rate.metric, selectionOf(rate, selection), by, facts)) {
        if (part.figure.denominator.value_or(0) <= 0)
            continue;
        const Share share{part.figure.numerator.value_or(0), *part.figure.denominator};
        shares.push_back(share);
        plot.points.push_back({std::move(part.key), std::move(part.selection), share});
    }
    plot.dispersion = shareDispersion(shares);
    for (FunnelPoint &point : plot.points) {
        const double share =
            static_cast<double>(point.share.successes) / static_cast<double>(point.share.trials);
        const auto isOutside = [&](double probability) {
            const Interval limits = plot.limits(point.share.trials, probability);
            return share < limits.low || share > limits.high;
        };
        point.standout = isOutside(outerLimits)   ? Standout::Alarm
                         : isOutside(innerLimits) ? Standout::Warning
                                                  : Standout::Chance;
    }
    return plot;
}

} // namespace laju
