// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/gamification.h"

namespace laju {

Gamification gamificationOf(RepId rep, const AsOf &asOf, const Facts &facts)
{
    const Day today = asOf.dayIn(facts.directory().zoneOf(rep));
    return {.rep = rep,
            .today = today,
            .streaks = streaks(rep, today, facts),
            .bests = personalBests(rep, today, facts),
            .goals = teamGoals(rep, asOf, facts)};
}

} // namespace laju
