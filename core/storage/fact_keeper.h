// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sample_keeper.h"

#include <array>
#include <map>
#include <tuple>

namespace laju::storage {

/// Day number, rep, measure.
using FactKey = std::tuple<qint64, qint64, qint64>;
/// By how much each sum grew.
using FactDeltas = std::map<FactKey, qint64>;
/// The sums of a block of days, from its first on.
using DaySums = std::array<qint64, 32>;

/// Keeps the sums of the table activity_fact equal to what the view activity_measure says, and with
/// SampleKeeper what is no sum; reads the facts of deals.
class FactKeeper final
{
public:
    explicit FactKeeper(Connection &connection)
        : m_connection(connection)
        , m_samples(connection)
    {
    }

    /// Adds to @p deltas what the activity counts in now, times @p sign.
    void collect(qint64 activity, int sign, FactDeltas &deltas);
    /// Lets the sums grow by @p deltas.
    void grow(const FactDeltas &deltas);
    /// Lets the sums grow by what the activities of the bulk list count in.
    void growByBulkList();
    [[nodiscard]] SampleKeeper &samples() { return m_samples; }
    /// Reckons all kept facts anew.
    void rebuild();
    /// How many kept facts differ from what the rows say.
    [[nodiscard]] qint64 differences();

    [[nodiscard]] FactSnapshot snapshot();
    /// The new state of @p opportunity goes into @p change.
    void report(qint64 opportunity, Change &change);

private:
    /// Number of the block, rep, measure.
    using BlockKey = std::tuple<qint64, qint64, qint64>;
    void growBlock(const BlockKey &key, const DaySums &more);
    [[nodiscard]] DaySums readSums(QByteArrayView list) const;

    Connection &m_connection;
    SampleKeeper m_samples;
};

[[nodiscard]] std::vector<ActivityFact> factsOf(const FactDeltas &deltas);

} // namespace laju::storage
