// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_insert.h"
#include "core/storage/dialect.h"
#include "core/storage/sql_session.h"
#include "core/storage/sql_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

/// What an import may have made besides activities and opportunities, and which columns refer to it; in an
/// order in which nothing is asked for before those who refer to it are gone.
struct Reference
{
    QLatin1StringView table;
    std::vector<std::pair<QLatin1StringView, QLatin1StringView>> users;
};

const std::vector<Reference> &references()
{
    static const std::vector<Reference> all{
        {"contact"_L1, {{"activity"_L1, "contact_id"_L1}, {"opportunity"_L1, "contact_id"_L1}}},
        {"account"_L1,
         {{"activity"_L1, "account_id"_L1},
          {"opportunity"_L1, "account_id"_L1},
          {"contact"_L1, "account_id"_L1}}},
        {"product"_L1, {{"opportunity"_L1, "product_id"_L1}}},
        {"activity_type"_L1, {{"activity"_L1, "type_id"_L1}}},
        {"stage"_L1,
         {{"opportunity"_L1, "stage_id"_L1},
          {"stage_change"_L1, "to_stage_id"_L1},
          {"stage_change"_L1, "from_stage_id"_L1}}},
        {"pipeline"_L1, {{"stage"_L1, "pipeline_id"_L1}}},
        {"rep"_L1,
         {{"activity"_L1, "rep_id"_L1},
          {"opportunity"_L1, "owner_id"_L1},
          {"target"_L1, "rep_id"_L1},
          {"holiday"_L1, "rep_id"_L1},
          {"work_schedule"_L1, "rep_id"_L1},
          {"ramp_up"_L1, "rep_id"_L1},
          {"flag_dismissal"_L1, "rep_id"_L1},
          {"flag_dismissal"_L1, "author_id"_L1},
          {"coaching_note"_L1, "rep_id"_L1},
          {"coaching_note"_L1, "lead_id"_L1},
          {"coaching_note"_L1, "author_id"_L1},
          {"agreed_action"_L1, "rep_id"_L1},
          {"agreed_action"_L1, "lead_id"_L1},
          {"agreed_action"_L1, "author_id"_L1}}},
        {"survey"_L1, {}},
        {"team"_L1,
         {{"target"_L1, "team_id"_L1},
          {"cost"_L1, "team_id"_L1},
          {"holiday"_L1, "team_id"_L1},
          {"work_schedule"_L1, "team_id"_L1},
          {"ramp_up"_L1, "team_id"_L1}}},
    };
    return all;
}

} // namespace

Result<Change> SqlSession::transact(const std::function<Result<void>(Session &)> &work)
{
    return write([&] { valueOrThrow(work(*this)); });
}

Result<Change> SqlSession::import(const QString &file, const std::function<Result<void>(Session &)> &work)
{
    return guarded([&] {
        if (m_inTransaction)
            throw Failed(ErrorKind::Internal,
                         QCoreApplication::translate("Storage", "An import is a transaction of its own."));
        const auto changeSet = ChangeSetId::generate();
        const auto id = ImportId::generate();
        return inTransaction(changeSet, id, [&] {
            valueOrThrow(work(*this));
            // A file that brought nothing new leaves no trace.
            if (const qint64 rows = m_writer.touched().rows; rows > 0)
                Statement(*m_connection, sqlNamed("import.add"_L1))
                    .bind(id)
                    .bind(file)
                    .bind(m_writer.now())
                    .bind(changeSet)
                    .bind(rows)
                    .run();
        });
    });
}

Result<Change> SqlSession::undoImport(ImportId import)
{
    return write([&] {
        std::optional<ChangeSetId> changeSet;
        {
            Statement run(*m_connection, sqlNamed("import.change_set"_L1));
            run.bind(import).run();
            if (run.next())
                changeSet = run.row().id<ChangeSetId>();
        }
        if (!changeSet)
            throw Failed(ErrorKind::NotFound,
                         QCoreApplication::translate(
                             "Storage", "There is no such import, or it was taken back already."));
        m_writer.undo(*changeSet, true);
        const auto take = [&](const QString &table, const QString &condition) {
            Statement(
                *m_connection,
                u"UPDATE %1 SET deleted_at = ?, version = version + 1%3 WHERE import_id = ? AND deleted_at IS NULL%2"_s
                    .arg(table, condition,
                         // Else the same file could never be imported again.
                         tableNamed(table)->has("external_id"_L1) ? u", external_id = ''"_s : QString()))
                .bind(m_writer.now())
                .bind(import)
                .run();
        };
        for (const QLatin1StringView table :
             {"activity"_L1, "stage_change"_L1, "opportunity"_L1, "cost"_L1, "target"_L1, "holiday"_L1})
            take(QString(table), {});
        m_answers.forget(import);
        m_logTells = true;
        for (const Reference &reference : references()) {
            QString unused;
            for (const auto &[user, column] : reference.users)
                unused +=
                    u" AND NOT EXISTS (SELECT 1 FROM %1 u WHERE u.%2 = %3.id AND u.deleted_at IS NULL)"_s.arg(
                        user, column, reference.table);
            // A manager may have put people into the team since; one who came with it does not keep it.
            if (reference.table == "team"_L1)
                unused += u" AND NOT EXISTS (SELECT 1 FROM membership m JOIN rep r ON r.id = m.rep_id"
                          " WHERE m.team_id = team.id AND m.deleted_at IS NULL AND r.deleted_at IS NULL)"_s;
            if (reference.table == "team"_L1 || reference.table == "survey"_L1)
                unused += u" AND NOT EXISTS (SELECT 1 FROM answer_count c WHERE c.%1_id = %1.id)"_s.arg(
                    reference.table);
            take(QString(reference.table), unused);
        }
        m_connection->execute(
            u"UPDATE membership SET deleted_at = %1 WHERE deleted_at IS NULL"
            " AND rep_id IN (SELECT id FROM rep WHERE deleted_at IS NOT NULL)"_s.arg(millis(m_writer.now())));
        Statement(*m_connection, sqlNamed("import.mark_undone"_L1)).bind(m_writer.now()).bind(import).run();
        Statement(*m_connection, sqlNamed("import.forget_marks"_L1)).bind(import).run();
        m_writer.touched().definitions = true;
        m_writer.touched().bulk = true;
        m_writer.touched().directory = true;
    });
}

Result<void> SqlSession::keepImportMarks(const QString &source,
                                         const std::vector<std::pair<QString, ImportMark>> &marks)
{
    return guarded([&] {
        requireTransaction();
        BulkInsert rows(*m_connection, sqlNamed("import.keep_mark"_L1));
        for (const auto &[key, mark] : marks) {
            rows << source << key << mark.record << mark.version << QString::fromUtf8(mark.digest)
                 << m_writer.import();
            rows.run();
        }
    });
}

Result<void> SqlSession::mergeRows(QLatin1StringView table, qint64 gone, qint64 kept)
{
    return guarded([&] {
        requireTransaction();
        finishBulk();
        const auto reference = std::ranges::find(references(), table, &Reference::table);
        for (const auto &[user, column] : reference->users)
            Statement(*m_connection,
                      u"UPDATE %1 SET %2 = ?, version = version + 1 WHERE %2 = ?"_s.arg(user, column))
                .bind(kept)
                .bind(gone)
                .run();
        if (table == "rep"_L1)
            Statement(*m_connection, u"UPDATE membership SET deleted_at = ? WHERE rep_id = ?"_s)
                .bind(m_writer.now())
                .bind(gone)
                .run();
        Statement(
            *m_connection,
            u"UPDATE %1 SET deleted_at = ?, version = version + 1%2 WHERE id = ?"_s.arg(
                table,
                // The one that stays takes it over.
                tableNamed(QString(table))->has("external_id"_L1) ? u", external_id = ''"_s : QString()))
            .bind(m_writer.now())
            .bind(gone)
            .run();
        // Whose days they are has changed with the rep: every fact is reckoned anew.
        m_writer.touched().definitions = true;
        m_writer.touched().everybodyMoved |= table == "rep"_L1;
        m_writer.touched().bulk = true;
        m_writer.touched().directory = true;
    });
}

Result<void> SqlSession::merge(RepId gone, RepId kept)
{
    return mergeRows("rep"_L1, gone.number(), kept.number());
}

Result<void> SqlSession::merge(ProductId gone, ProductId kept)
{
    return mergeRows("product"_L1, gone.number(), kept.number());
}

Result<void> SqlSession::merge(AccountId gone, AccountId kept)
{
    return mergeRows("account"_L1, gone.number(), kept.number());
}

Result<void> SqlSession::addAnswers(const std::vector<AnswerCount> &more)
{
    return guarded([&] {
        requireTransaction();
        const std::optional<ImportId> import = m_writer.import();
        m_answers.add(more, import);
        m_logTells = true;
        m_writer.touched().directory = true;
        // Undo is not offered for answers alone: only an import can be taken back.
        if (import)
            m_writer.touched().rows += std::ssize(more);
    });
}

Result<void> SqlSession::addComments(const std::vector<SurveyComment> &more)
{
    return guarded([&] {
        requireTransaction();
        m_answers.add(more);
        m_logTells = true;
        m_writer.touched().directory = true;
    });
}

Result<void> SqlSession::insertMany(const std::vector<Activity> &activities, qint64 more)
{
    return guarded([&] {
        requireTransaction();
        if (!m_bulkPending) {
            dialect::prepareBulkList(*m_connection);
            m_bulkPending = true;
        }
        m_activityIndexes.putOff(std::ssize(activities) + more);
        m_writer.touched().bulk = true;
        const Table &table = tableOf<ActivityFields>();
        BulkInsert rows(*m_connection, table.insert());
        BulkInsert list(*m_connection, u"INSERT INTO bulk_activity (id) VALUES (?)"_s);
        const std::optional<ImportId> import = m_writer.import();
        for (const Activity &activity : activities) {
            const ActivityFields &fields = activity.fields();
            ZoneClock &clock = m_days.clockOf(fields.rep.number());
            rows << fields.id;
            Record<ActivityFields>::write(fields, rows);
            const Day day = clock.day(fields.start);
            rows << day << clock.minute(fields.start)
                 << (fields.booked ? std::optional(clock.day(*fields.booked)) : std::nullopt);
            rows << 1 << std::optional<Instant>() << import;
            rows.run();
            list << fields.id;
            list.run();
        }
        m_writer.touched().rows += static_cast<qint64>(activities.size());
    });
}

Result<void>
SqlSession::insertMany(const std::vector<std::pair<Opportunity, std::vector<StageChange>>> &opportunities)
{
    return guarded([&] {
        requireTransaction();
        m_writer.touched().bulk = true;
        BulkInsert deals(*m_connection, tableOf<OpportunityFields>().insert());
        BulkInsert moves(*m_connection, tableOf<StageChange>().insert());
        const std::optional<ImportId> import = m_writer.import();
        for (const auto &[opportunity, changes] : opportunities) {
            const OpportunityFields &fields = opportunity.fields();
            ZoneClock &clock = m_days.clockOf(fields.owner.number());
            const auto dayOf = [&](const std::optional<Instant> &at) {
                return at ? std::optional(clock.day(*at)) : std::nullopt;
            };
            deals << fields.id;
            Record<OpportunityFields>::write(fields, deals);
            deals << dayOf(fields.created) << dayOf(fields.closed) << 1 << std::optional<Instant>() << import;
            deals.run();
            for (const StageChange &change : changes) {
                moves << change.id;
                Record<StageChange>::write(change, moves);
                moves << clock.day(change.at) << 1 << std::optional<Instant>() << import;
                moves.run();
            }
        }
        m_writer.touched().rows += static_cast<qint64>(opportunities.size());
    });
}

} // namespace laju::storage
