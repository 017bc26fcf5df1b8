// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity_facts.h"

#include <vector>

namespace laju {

/// What one write did, told after it is safely on disk. Whoever keeps figures applies it instead of reading
/// anew.
struct Change
{
    std::optional<ChangeSetId> changeSet = {};
    std::vector<ActivityId> activities = {};
    std::vector<OpportunityId> opportunities = {};
    std::vector<AccountId> accounts = {};
    bool directory = false;  ///< something in the Directory changed
    bool everything = false; ///< a bulk write, or another program's: read facts and directory anew

    std::vector<ActivityFact> activityFacts = {}; ///< by how much each sum grew (negative: shrank)
    std::vector<SampleFact> samples = {};         ///< new values of each sample that changed
    std::vector<DealFact> deals = {};             ///< new state of each touched deal
    std::vector<OpportunityId> dealsGone = {};
    std::vector<StageStay> stays = {}; ///< all stays of each touched deal
};

/// All facts at one moment.
struct FactSnapshot
{
    ActivityFacts activities = {};
    std::vector<DealFact> deals = {};
    std::vector<StageStay> stays = {};
};

} // namespace laju
