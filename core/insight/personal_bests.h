// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"

namespace laju {

/// The most that a rep brought in one day, week or month of the past, and when that was.
struct Best
{
    double value; ///< as a Figure has it
    Period when;  ///< of several with as much the first: a tie is not a new best

    friend bool operator==(const Best &, const Best &) = default;
};

/// A metric in the present day, week or month against the rep's own past ones.
struct PersonalBest
{
    const Metric *metric;
    Calendar kind;
    Period present;
    double now = 0;
    int earlier = 0;               ///< past periods that have something of it
    std::optional<Best> best = {}; ///< the best of them; none while they are fewer than leastEarlier()

    [[nodiscard]] bool isNew() const { return best && now > best->value; }
    /// By how much the present must grow to be a new best: of what is counted, until there is one more. None
    /// when it is one or nothing can be said.
    [[nodiscard]] std::optional<double> missing() const;
};

/// From how many past periods on a best means something: of n + 1 that are alike, each has one chance in
/// n + 1 to be the best by chance alone.
[[nodiscard]] constexpr int leastEarlier(Calendar kind)
{
    return kind == Calendar::Day ? 20 : kind == Calendar::Week ? 8 : 6;
}

/// The days, weeks and months of @p rep up to @p today in what counts most: conversations, meetings and
/// demos that took place, revenue won. Metrics that the rep has nothing of are left out; each other has its
/// day, week and month.
[[nodiscard]] std::vector<PersonalBest> personalBests(RepId rep, Day today, const Facts &facts);

} // namespace laju
