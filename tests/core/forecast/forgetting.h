// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity_facts.h"
#include "core/workspace/change.h"
#include "core/workspace/directory.h"

#include <algorithm>

namespace laju::test {

/// @p deal, of which only @p kept of all its stays are known still, as it stood then.
inline void forgetMoves(DealFact &deal, std::vector<StageStay> &kept, bool isAll, const Directory &directory,
                        Day day)
{
    const bool wasClosedLater = deal.closed && *deal.closed >= day;
    if (isAll && !wasClosedLater)
        return;
    const auto firstOf = [&](StageKind kind) {
        return *std::ranges::find_if(directory.stages,
                                     [&](const Stage &stage) { return stage->kind == kind; });
    };
    deal.closed.reset();
    deal.closedAt.reset();
    deal.state = StageKind::Open;
    if (kept.empty()) {
        // It stood open nobody recorded where: no open stage.
        deal.stage = firstOf(StageKind::Lost)->id;
        return;
    }
    kept.back().left.reset();
    deal.stage = kept.back().stage;
    if (const Stage *stage = directory.stage(deal.stage); stage && (*stage)->kind != StageKind::Open) {
        deal.state = (*stage)->kind;
        deal.closed = kept.back().enteredDay;
        deal.closedAt = kept.back().entered;
    }
}

/// @p facts as they would be if the world had ended when @p day began.
inline FactSnapshot forgetting(const FactSnapshot &facts, const Directory &directory, Day day)
{
    FactSnapshot known;
    for (DealFact deal : facts.deals) {
        std::vector<StageStay> kept;
        qint64 all = 0;
        for (const StageStay &stay : facts.stays) {
            if (stay.opportunity != deal.id)
                continue;
            ++all;
            if (stay.enteredDay < day)
                kept.push_back(stay);
        }
        const bool isNew =
            deal.created ? *deal.created >= day : all > 0 || (deal.closed && *deal.closed >= day);
        if (kept.empty() && isNew)
            continue;
        forgetMoves(deal, kept, std::ssize(kept) == all, directory, day);
        if (deal.created && *deal.created >= day)
            deal.created.reset();
        known.deals.push_back(deal);
        known.stays.insert(known.stays.end(), kept.begin(), kept.end());
    }
    return known;
}

} // namespace laju::test
