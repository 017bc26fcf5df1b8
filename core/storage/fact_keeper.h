// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fact_tally.h"
#include "core/storage/statement.h"
#include "core/workspace/change.h"

namespace laju::storage {

/// Keeps what is kept for reckoning equal to what the view activity_count says of the records: the sums of
/// the table activity_fact, the single values of activity_sample, and how many activities each opportunity
/// has, deal_activity.
class FactKeeper final
{
public:
    explicit FactKeeper(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Adds to @p tally what the activity counts in now, times @p sign.
    void collect(qint64 activity, int sign, FactTally &tally);
    /// Adds what the activities of the bulk list count in.
    void collectBulkList(FactTally &tally);
    /// Lets the facts grow by @p tally. Returns the samples that changed, day by day; of very many, none.
    std::vector<SampleFact> grow(const FactTally &tally);
    /// Reckons all kept facts anew.
    void rebuild();
    /// How many rows of kept facts differ from what the records say.
    [[nodiscard]] qint64 differences();

private:
    [[nodiscard]] FactTally tallyOfAll();
    void growAll(const FactTally &tally);
    void growSums(const FactTally::Place &place, const BlockSums &more);
    void growSamples(const FactTally::Place &place, const FactTally::Values &more,
                     std::vector<SampleFact> &changed);
    void growDeals(const FactTally &tally);
    void write(const ActivityFacts &facts);
    /// What stands at @p place by the statement of that name; empty when nothing.
    [[nodiscard]] QByteArray packedAt(QLatin1StringView statement, const FactTally::Place &place);
    /// @p packed goes to @p place of the table named; empty: nothing is there any more.
    void putPacked(QLatin1StringView table, const FactTally::Place &place, const QByteArray &packed);

    Connection &m_connection;
};

} // namespace laju::storage
