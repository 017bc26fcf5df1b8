// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_records.h"

#include "core/insight/deals_to_help.h"

using namespace Qt::StringLiterals;

namespace laju {

Result<ReportRecords> readRecords(Session &session, const ReportNeeds &needs, std::optional<RepId> reader)
{
    ReportRecords records;
    if (!needs.deals.empty()) {
        const auto rows = session.opportunities({.ids = needs.deals});
        if (!rows)
            return failure(rows.error());
        for (const OpportunityRow &row : *rows)
            records.dealNames.emplace(row.opportunity->id, dealName(row));
    }
    if (needs.rep) {
        auto open = session.opportunities(openDealsOf(*needs.rep));
        if (!open)
            return failure(open.error());
        records.openDeals = std::move(*open);
    }
    if (needs.rep && reader) {
        auto talks = session.coachingRecords(*needs.rep, *reader);
        if (!talks)
            return failure(talks.error());
        records.talks = std::move(*talks);
    }
    return records;
}

QString dealName(const OpportunityRow &row)
{
    const QString &name = row.opportunity->name;
    return row.account.isEmpty() || name.contains(row.account) ? name : QString(row.account + u", "_s + name);
}

} // namespace laju
