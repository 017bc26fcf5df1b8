// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace laju {

/// The periods that a forecast is of: what is left of this month and of this quarter, and the next quarter.
enum class Horizon : size_t {
    Month,
    Quarter,
    NextQuarter,
};
inline constexpr size_t horizonCount = 3;
/// A value for each horizon, in their order.
template<class Value> using ByHorizon = std::array<Value, horizonCount>;
/// What of @p by, which is told up to the end of each horizon, falls into the period of @p horizon.
template<class Value> [[nodiscard]] Value within(const ByHorizon<Value> &by, Horizon horizon)
{
    const auto at = static_cast<size_t>(horizon);
    return horizon == Horizon::NextQuarter ? by[at] - by[at - 1] : by[at];
}

/// What of the future is left to chance.
struct Chances
{
    /// An open deal. It is won by the end of a horizon at the latest with that probability.
    struct Deal
    {
        ByHorizon<double> wonBy; ///< ascending
        qint64 amount;           ///< in minor units; 0: drawn from the usual amounts when it is won
    };
    std::vector<Deal> deals = {};
    /// How many deals that are not begun yet are won by the end of each horizon, on the mean; ascending.
    ByHorizon<double> newWins = {};
    /// Amounts of deals won before, to draw from; without any, a deal of no known amount brings nothing.
    std::vector<qint64> usualAmounts = {};
    /// The standard deviation, as a share, of what all deals of a run have in common: how far months were off
    /// what was expected of them, beyond what single deals explain.
    double spread = 0;
};

struct SimulationOptions
{
    int runs = 10'000;
    quint64 seed = 20'171'231;
};

/// What is won in each run.
struct Simulated
{
    /// By horizon, smallest first: of NextQuarter what is won in that quarter alone, of the others from now
    /// on.
    ByHorizon<std::vector<qint64>> won;
    qint64 draws = 0; ///< random numbers that it took
};

/// Draws the future @p options.runs times. The same chances and options give the same on every machine: the
/// generator is the standard's Mersenne twister, nothing of the library's distributions is used, and no
/// function but + − × ÷ of doubles, in one order.
[[nodiscard]] Simulated simulate(const Chances &chances, const SimulationOptions &options);

} // namespace laju
