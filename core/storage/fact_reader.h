// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/workspace/change.h"

namespace laju::storage {

/// Reads what is kept for reckoning. Every function throws Failed.
class FactReader final
{
public:
    explicit FactReader(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] ActivityFacts activities();
    /// By id.
    [[nodiscard]] std::vector<DealFact> deals();
    /// Of @p deals, which are in order; by deal.
    [[nodiscard]] std::vector<StageStay> stays(std::span<const DealFact> deals);
    /// The new state of @p opportunity goes into @p change.
    void report(qint64 opportunity, Change &change);

private:
    Connection &m_connection;
};

/// All facts at one moment, read on two threads by connections of their own; within a transaction of
/// @p connection by that, which alone sees what was written. Throws Failed.
[[nodiscard]] FactSnapshot readFacts(Connection &connection);

} // namespace laju::storage
