// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/funnel_gap.h"

#include <algorithm>
#include <cmath>

namespace laju {

namespace {

/// Too few to call a step the one that matters.
constexpr qint64 fewest = 10;

double logRate(const Share &share)
{
    return std::log((static_cast<double>(share.successes) + 0.5) / (static_cast<double>(share.trials) + 1));
}

/// The variance of logRate(), by the delta method.
double variance(const Share &share)
{
    return 1 / (static_cast<double>(share.successes) + 0.5) - 1 / (static_cast<double>(share.trials) + 1);
}

} // namespace

std::optional<FunnelGap> widestGap(const CoachingFlag &flag, std::span<const RateOfReps> rates)
{
    if (flag.rate.metric->basis != DateBasis::Closing)
        return {};
    std::optional<FunnelGap> widest;
    for (const RateOfReps &of : rates) {
        const auto rep = std::ranges::find(of.reps, flag.rep, &RepShares::rep);
        if (of.rate == flag.rate || rep == of.reps.end())
            continue;
        Share others{0, 0};
        for (const RepShares &other : of.reps) {
            if (other.rep != flag.rep)
                others = others + other.both();
        }
        const Share own = rep->both();
        if (own.trials < fewest || others.trials < fewest)
            continue;
        const FunnelGap gap{of.rate, own, others, logRate(own) - logRate(others)};
        const bool pointsThere = (gap.contribution < 0) == (flag.kind == FlagKind::LookInto);
        const bool standsOut = std::abs(gap.contribution) > std::sqrt(variance(own) + variance(others));
        if (pointsThere && standsOut &&
            (!widest || std::abs(gap.contribution) > std::abs(widest->contribution)))
            widest = gap;
    }
    return widest;
}

} // namespace laju
