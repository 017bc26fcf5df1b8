// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/workspace/change.h"

#include <set>

namespace laju::storage {

/// Day number, rep: whose samples a write touched.
using DayOfRep = std::pair<qint64, qint64>;

/// Keeps two kinds of facts that cannot grow by what was added equal to what the records say: the values of
/// the table activity_sample, by the view activity_sample_list, and the numbers of the table deal_activity,
/// by the view deal_activity_count.
class SampleKeeper final
{
public:
    explicit SampleKeeper(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Reckons anew the samples of @p days, and counts anew the activities on @p opportunities. Returns the
    /// samples that changed.
    std::vector<SampleFact> renew(const std::set<DayOfRep> &days, const std::set<qint64> &opportunities);
    /// The same after a bulk write, whose changes nobody is told one by one.
    void renewAfterBulk(const std::set<DayOfRep> &days, const std::set<qint64> &opportunities);
    void rebuild();
    /// How many samples and deals differ from what the records say.
    [[nodiscard]] qint64 differences();
    /// Every sample.
    [[nodiscard]] std::vector<SampleFact> samples();

private:
    void rebuildSamples();
    void rebuildDeals();
    void renewDeals(const std::set<qint64> &opportunities);
    void renewDay(const DayOfRep &day, std::vector<SampleFact> &changed);
    [[nodiscard]] std::vector<SampleRun> readValues(QByteArrayView list) const;

    Connection &m_connection;
};

} // namespace laju::storage
