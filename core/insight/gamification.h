// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/personal_bests.h"
#include "core/insight/streaks.h"
#include "core/insight/team_goals.h"

namespace laju {

/// What one rep is shown who plays along: own streaks and bests, and the goals of the team. Nobody is held
/// against anybody else.
struct Gamification
{
    RepId rep;
    Day today;
    Streaks streaks;
    std::vector<PersonalBest> bests;
    std::vector<TeamGoal> goals;
};

[[nodiscard]] Gamification gamificationOf(RepId rep, const AsOf &asOf, const Facts &facts);

} // namespace laju
