// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

namespace laju {

/// A rep's place in a leaderboard.
struct Standing
{
    RepId rep;
    QString name;
    Figure figure;
    std::optional<double> low = {}; ///< 95% interval of the figure's value; both or neither
    std::optional<double> high = {};
    std::optional<int> rank = {}; ///< from 1; none: too few records to say, or no interval is known
    int tied = 0;                 ///< how many have this rank, this one included; 0 without a rank
};

/// Whether reps can be ranked by @p metric: one direction is better, and it is a share, a count of events, or
/// a sum or a mean over closed deals, so that it is known how far chance carries it.
[[nodiscard]] bool canRank(const Metric &metric);

/// The reps of @p selection by @p metric, the best first; those without a rank at the end.
///
/// The interval is Wilson's of a share, Garwood's of a count, Student's of a mean, and that of a compound
/// Poisson sum of money won (see core/metrics/intervals.h). A share, mean or sum of fewer than five records
/// has no rank.
///
/// Ranks are given only where differences are clear. Going down the list, a rep is compared with the best of
/// the group above; while the interval of the difference holds 0 the rep belongs to the group, else it begins
/// the next one. All of a group have one rank: one more than there are reps in the groups above. As each rep
/// but the first is compared once, the confidence of a comparison is 1 − 5% ÷ (reps − 1), so that of equal
/// reps some are called different in one of twenty lists at most (O. J. Dunn, "Multiple comparisons among
/// means", JASA 56, 1961). Intervals of tied reps therefore may stand apart a little.
[[nodiscard]] std::vector<Standing> leaderboard(const Metric &metric, const Selection &selection,
                                                const Facts &facts);

} // namespace laju
