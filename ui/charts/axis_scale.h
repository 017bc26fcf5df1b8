// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace laju::ui {

/// Round numbers along an axis.
struct AxisScale
{
    double low = 0;
    double high = 1; ///< > low
    double step = 1;

    [[nodiscard]] int steps() const { return qRound((high - low) / step); }
    [[nodiscard]] double at(int tick) const { return low + tick * step; }
    /// Where a value stands, 0–1 inside the axis.
    [[nodiscard]] double shareOf(double value) const { return (value - low) / (high - low); }
};

/// The step of 1, 2 or 5 × 10ⁿ that divides @p range (> 0) into about @p steps.
[[nodiscard]] double roundStep(double range, int steps = 4);
/// An axis that holds both values and ends at round numbers.
[[nodiscard]] AxisScale axisScale(double lowest, double highest, int steps = 4);

} // namespace laju::ui
