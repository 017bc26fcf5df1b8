// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_scale.h"

#include <algorithm>
#include <cmath>

namespace laju::ui {

double roundStep(double range, int steps)
{
    const double rough = range / steps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999)
            return factor * power;
    }
    return 10 * power;
}

AxisScale axisScale(double lowest, double highest, int steps)
{
    double range = highest - lowest;
    if (range <= 0)
        range = std::max(std::abs(highest), 1.0);
    const double step = roundStep(range, steps);
    // A hair beyond a round number is that number.
    const double low = std::floor(lowest / step + 1e-9) * step;
    const double high = std::max(std::ceil(highest / step - 1e-9) * step, low + step);
    return {low, high, step};
}

} // namespace laju::ui
