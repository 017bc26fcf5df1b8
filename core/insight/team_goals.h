// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pace_report.h"

namespace laju {

/// A target that several people have together, in the period in which it is due.
struct TeamGoal
{
    Scope scope; ///< a team or the company
    Period period;
    PaceLine line;

    /// What all of them together have yet to bring; none of metrics that do not add up, when it is reached or
    /// when less is asked for.
    [[nodiscard]] std::optional<double> missing() const;
};

/// The goals of the team that @p rep is in today, of those above it and of the company: the targets that each
/// has together, and how it stands as of @p asOf. Nothing tells who brought which part; what asks
/// for nothing in its period is left out. From the nearest team to the company.
[[nodiscard]] std::vector<TeamGoal> teamGoals(RepId rep, const AsOf &asOf, const Facts &facts);

} // namespace laju
