// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone_clock.h"
#include "core/storage/records.h"

#include <QHash>

namespace laju::storage {

/// Fills the columns that hold local days and times, in the zone of the rep who gets the credit. They follow
/// from the other columns of a row, and are derived anew at every write.
class LocalDays final
{
public:
    explicit LocalDays(Connection &connection)
        : m_connection(connection)
    {
    }

    /// What was known of reps' zones may be out of date.
    void forget();
    [[nodiscard]] ZoneClock &clockOf(qint64 rep);
    /// Sets the derived columns of @p row, a whole row of @p table. Throws InvalidInput when its rep does not
    /// exist.
    void derive(const Table &table, Values &row);
    /// Derives anew every row that is credited to @p rep; to everybody, when none is given.
    /// Returns how many rows were wrong; with @p mend they are put right.
    qint64 refresh(std::optional<qint64> rep, bool mend);
    /// Derives anew the stage changes of an opportunity that got another owner.
    void refreshStageChanges(qint64 opportunity);

private:
    [[nodiscard]] qint64 ownerOf(qint64 opportunity);
    qint64 refreshTable(const Table &table, const QString &condition, std::optional<qint64> key, bool mend);

    Connection &m_connection;
    QHash<qint64, std::shared_ptr<ZoneClock>> m_clocks;
};

} // namespace laju::storage
