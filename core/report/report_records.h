// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coaching_records.h"
#include "core/workspace/query.h"
#include "core/workspace/session.h"

#include <unordered_map>

namespace laju {

/// What a report tells besides figures: facts hold neither names nor words.
struct ReportRecords
{
    std::unordered_map<OpportunityId, QString> dealNames = {}; ///< of the deals it mentions
    std::vector<OpportunityRow> openDeals = {};                ///< of the rep it is about
    CoachingRecords talks = {}; ///< what one-to-ones with the rep left behind, as far as the reader may see
};

/// What of them a report asks for.
struct ReportNeeds
{
    std::vector<OpportunityId> deals = {}; ///< to be named
    std::optional<RepId> rep = {};         ///< whom a one-to-one is about

    [[nodiscard]] bool isNothing() const { return deals.empty() && !rep; }
};

/// Reads what @p needs names; private records only for @p reader, and none for nobody. Errors: those of
/// reading.
[[nodiscard]] Result<ReportRecords> readRecords(Session &session, const ReportNeeds &needs,
                                                std::optional<RepId> reader);

/// A deal as a report tells it: its name, and its account where the name does not hold it.
[[nodiscard]] QString dealName(const OpportunityRow &row);

} // namespace laju
