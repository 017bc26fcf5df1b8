// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/storage/fact_keeper.h"
#include "core/storage/local_days.h"
#include "core/storage/text_index.h"

#include <set>

namespace laju::storage {

/// What a write has touched so far, and so what must follow it before the transaction ends.
struct Touched
{
    std::vector<qint64> activities = {};
    std::set<qint64> accounts = {};
    std::set<qint64> opportunities = {};
    std::set<qint64> reownedOpportunities = {}; ///< their stage changes fall on the new owner's days
    std::set<qint64> movedReps = {};            ///< to another time zone
    bool directory = false;
    bool everybodyMoved = false; ///< the workspace's own zone changed
    bool definitions = false;    ///< what a measure counts changed: every sum is reckoned anew
    bool bulk = false;
    qint64 rows = 0;
    FactTally tally = {}; ///< by how much the facts of activities grow
    TextWords words = {}; ///< of activities written one by one

    void add(const Touched &other);
};

/// Writes any table's rows, one by one: checks the version, keeps the history, derives local days, notes what
/// was touched. Used within a transaction; throws Failed.
class RowWriter final
{
public:
    RowWriter(Connection &connection, LocalDays &days, FactKeeper &facts);

    /// All writes from now on belong to @p changeSet; with @p import new rows are marked as its own.
    void begin(ChangeSetId changeSet, Instant now, std::optional<ImportId> import);
    [[nodiscard]] Touched &touched() { return m_touched; }
    [[nodiscard]] std::optional<ImportId> import() const { return m_import; }
    [[nodiscard]] Instant now() const { return m_now; }

    /// Saves @p fields: as a new row when @p version is 0, else over the row of that version. Throws
    /// Conflict, NotFound.
    void save(const Table &table, qint64 id, const Values &fields, qint64 version);
    /// Throws NotFound when the row is not there, or deleted already.
    void remove(const Table &table, qint64 id);
    /// Brings a row to life again, with new fields.
    void revive(const Table &table, qint64 id, const Values &fields);
    /// The whole row, deleted or not.
    [[nodiscard]] std::optional<Values> find(const Table &table, qint64 id);

    /// Puts back the rows that @p changeSet replaced. With @p onlyUpdates rows that it made are left alone,
    /// and so are those that are not as it left them; otherwise these throw Conflict. A row that was changed
    /// since and put back is as it was left.
    void undo(ChangeSetId changeSet, bool onlyUpdates = false);

private:
    void replace(const Table &table, const Values &before, Values after);
    void note(const Table &table, const Values *before, const Values &after);
    void remember(const Table &table, const Values *before, const Values &after);
    void collect(const Table &table, qint64 id, int sign);

    Connection &m_connection;
    LocalDays &m_days;
    FactKeeper &m_facts;
    ChangeSetId m_changeSet = ChangeSetId::generate();
    Instant m_now{};
    std::optional<ImportId> m_import;
    Touched m_touched;
};

} // namespace laju::storage
