// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QList>

#include <functional>

namespace laju::bench {

/// A chart of Qt's without anything of ours around it.
struct BareChart
{
    QChart *chart; ///< owned by who shows it
    /// Puts other values in the place of those there; @p round makes them others than in the round before.
    std::function<void(int round)> replace;
};

/// Bars of @p parts stacked in @p categories.
[[nodiscard]] BareChart bareStackedBars(int parts, int categories);
/// Bars that lie, of @p parts beside or after one another, in @p rows.
[[nodiscard]] BareChart bareRows(int parts, int rows);
/// A line of @p points with a band around it.
[[nodiscard]] BareChart bareLineWithBand(int points);
/// Two boxes with whiskers for each of @p categories.
[[nodiscard]] BareChart bareBoxes(int categories);
[[nodiscard]] BareChart barePoints(int points);

} // namespace laju::bench
