// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/activity_search.h"
#include "core/storage/bulk_read.h"
#include "core/storage/fact_reader.h"
#include "core/storage/settings_rows.h"
#include "core/storage/sql_session.h"
#include "core/storage/sql_text.h"
#include "core/storage/trace_reader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::storage {

namespace {

[[noreturn]] void failMissing(const QString &text)
{
    throw Failed(ErrorKind::NotFound, text);
}

constexpr auto byName = [](const auto &a, const auto &b) {
    const int order = a->name.compare(b->name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a->id < b->id;
};

} // namespace

template<class Fields> std::vector<Checked<Fields>> SqlSession::readAll(const QString &order, bool removed)
{
    const Table &table = tableOf<Fields>();
    Statement rows(*m_connection, u"SELECT %1 FROM %2 WHERE deleted_at IS %3 ORDER BY %4"_s.arg(
                                      table.readList(), table.name(), removed ? u"NOT NULL"_s : u"NULL"_s,
                                      order.isEmpty() ? u"id"_s : order));
    rows.run();
    std::vector<Checked<Fields>> all;
    while (rows.next()) {
        Reader row = rows.row();
        all.push_back(readChecked<Fields>(row));
    }
    return all;
}

Result<Directory> SqlSession::directory()
{
    return guarded([&] {
        Directory directory;
        directory.settings = readSettings(*m_connection);
        directory.teams = readAll<TeamFields>();
        directory.reps = readAll<RepFields>();
        directory.activityTypes = readAll<ActivityTypeFields>(u"number"_s);
        directory.pipelines = readAll<PipelineFields>(u"position, id"_s);
        directory.products = readAll<ProductFields>();
        directory.targets = readAll<TargetFields>();
        directory.costs = readAll<CostFields>(u"month, id"_s);
        directory.holidays = readAll<HolidayFields>(u"day, id"_s);
        directory.workSchedules = readAll<WorkScheduleFields>();
        directory.rampUps = readAll<RampUpFields>();
        directory.flagDismissals = readAll<FlagDismissalFields>(u"day, id"_s);
        std::ranges::sort(directory.teams, byName);
        std::ranges::sort(directory.reps, byName);
        std::ranges::sort(directory.products, byName);

        directory.stages = readAll<StageFields>(u"position, id"_s);
        directory.removedStages = readAll<StageFields>(u"position, id"_s, true);
        const auto pipelineOf = [&](const Stage &stage) {
            return std::ranges::find(directory.pipelines, stage->pipeline,
                                     [](const Pipeline &p) { return p->id; });
        };
        std::ranges::stable_sort(directory.stages, {}, pipelineOf);
        std::ranges::stable_sort(directory.removedStages, {}, pipelineOf);

        Statement memberships(*m_connection,
                              u"SELECT %1 FROM membership WHERE deleted_at IS NULL ORDER BY id"_s.arg(
                                  tableOf<StoredMembership>().readList()));
        memberships.run();
        while (memberships.next()) {
            Reader row = memberships.row();
            directory.memberships.push_back(Record<StoredMembership>::read(row).membership);
        }
        Statement rates(
            *m_connection,
            u"SELECT %1 FROM exchange_rate WHERE deleted_at IS NULL ORDER BY currency, from_day"_s.arg(
                tableOf<ExchangeRate>().readList()));
        rates.run();
        while (rates.next()) {
            Reader row = rates.row();
            directory.rates.push_back(Record<ExchangeRate>::read(row));
        }
        directory.surveys = readAll<SurveyFields>();
        Statement answers(*m_connection, sqlNamed("survey.answers"_L1));
        answers.run();
        while (answers.next()) {
            Reader row = answers.row();
            directory.answers.push_back({.survey = row.id<SurveyId>(),
                                         .day = row.day(),
                                         .team = row.optionalId<TeamId>(),
                                         .score = row.integer(),
                                         .answers = row.number()});
        }
        return directory;
    });
}

Result<FactSnapshot> SqlSession::facts()
{
    return guarded([&] { return readFacts(*m_connection); });
}

OpportunityRow SqlSession::readOpportunityRow(Reader row) const
{
    return {.opportunity = readChecked<OpportunityFields>(row),
            .account = row.text(),
            .stageSince = row.optionalInstant(),
            .nextStep = row.optionalInstant(),
            .nextStepSubject = row.text()};
}

Result<std::vector<ActivityRow>> SqlSession::activities(const ActivityQuery &query)
{
    return guarded([&] { return m_pages.page(query); });
}

Result<qint64> SqlSession::countActivities(const ActivityQuery &query)
{
    return guarded([&] { return m_pages.count(query); });
}

Result<ActivityWalk> SqlSession::walkActivities(const ActivityQuery &query, qint64 step)
{
    return guarded([&] { return m_pages.walk(query, step); });
}

Result<void> SqlSession::visitTraces(const TraceQuery &query, const TraceVisitor &visit)
{
    return guarded([&] { readTraces(*m_connection, query, visit); });
}

Result<ActivityRow> SqlSession::activity(ActivityId id)
{
    return guarded([&] {
        Statement rows(*m_connection, activityRowById());
        rows.bind(id).run();
        if (!rows.next())
            failMissing(QCoreApplication::translate("Storage", "This activity does not exist any more."));
        return readActivityRow(rows.row());
    });
}

Result<std::vector<OpportunityRow>> SqlSession::opportunities(const OpportunityQuery &query)
{
    return guarded([&] {
        const BuiltQuery built = opportunityRows(query);
        Statement rows(*m_connection, built.sql);
        run(rows, built);
        std::vector<OpportunityRow> found;
        while (rows.next())
            found.push_back(readOpportunityRow(rows.row()));
        return found;
    });
}

Result<OpportunityRow> SqlSession::opportunity(OpportunityId id)
{
    return opportunities({.ids = {id}})
        .and_then([](const std::vector<OpportunityRow> &rows) -> Result<OpportunityRow> {
            if (rows.empty())
                return failure(
                    ErrorKind::NotFound,
                    QCoreApplication::translate("Storage", "This opportunity does not exist any more."));
            return rows.front();
        });
}

std::vector<StageChange> SqlSession::changesOf(OpportunityId id)
{
    Statement rows(
        *m_connection,
        u"SELECT %1 FROM stage_change WHERE opportunity_id = ? AND deleted_at IS NULL ORDER BY at, id"_s.arg(
            tableOf<StageChange>().readList()));
    rows.bind(id).run();
    std::vector<StageChange> found;
    while (rows.next()) {
        Reader row = rows.row();
        found.push_back(Record<StageChange>::read(row));
    }
    return found;
}

Result<std::vector<StageChange>> SqlSession::stageChanges(OpportunityId id)
{
    return guarded([&] { return changesOf(id); });
}

Result<Account> SqlSession::account(AccountId id)
{
    return guarded([&] {
        Statement rows(*m_connection, u"SELECT %1 FROM account WHERE id = ? AND deleted_at IS NULL"_s.arg(
                                          tableOf<AccountFields>().readList()));
        rows.bind(id).run();
        if (!rows.next())
            failMissing(QCoreApplication::translate("Storage", "This account does not exist any more."));
        Reader row = rows.row();
        return readChecked<AccountFields>(row);
    });
}

Result<std::vector<Account>> SqlSession::accounts()
{
    return guarded([&] {
        std::vector<Account> all = readAll<AccountFields>();
        std::ranges::sort(all, byName);
        return all;
    });
}

Result<std::vector<Contact>> SqlSession::contacts(std::optional<AccountId> account)
{
    return guarded([&] {
        Statement rows(*m_connection, u"SELECT %1 FROM contact WHERE deleted_at IS NULL%2"_s.arg(
                                          tableOf<ContactFields>().readList(),
                                          account ? u" AND account_id = ?"_s : QString()));
        if (account)
            rows.bind(*account);
        rows.run();
        std::vector<Contact> found;
        while (rows.next()) {
            Reader row = rows.row();
            found.push_back(readChecked<ContactFields>(row));
        }
        std::ranges::sort(found, byName);
        return found;
    });
}

Result<std::vector<Named<AccountId>>> SqlSession::findAccounts(const QString &text, int limit)
{
    return guarded([&] {
        Statement rows(*m_connection, sqlNamed("find.accounts"_L1));
        rows.bind(containsPattern(text)).bind(containsPattern(text, true)).bind(limit).run();
        std::vector<Named<AccountId>> found;
        while (rows.next()) {
            Reader row = rows.row();
            found.push_back({.id = row.id<AccountId>(), .name = row.text()});
        }
        return found;
    });
}

Result<std::vector<Named<OpportunityId>>>
SqlSession::findOpportunities(const QString &text, std::optional<AccountId> account, int limit)
{
    return guarded([&] {
        Statement rows(*m_connection, sqlNamed("find.opportunities"_L1));
        rows.bind(containsPattern(text))
            .bind(account)
            .bind(account)
            .bind(containsPattern(text, true))
            .bind(limit)
            .run();
        std::vector<Named<OpportunityId>> found;
        while (rows.next()) {
            Reader row = rows.row();
            found.push_back({.id = row.id<OpportunityId>(), .name = row.text()});
        }
        return found;
    });
}

Result<std::optional<ActivityRow>> SqlSession::similarActivity(const Activity &activity)
{
    return guarded([&]() -> std::optional<ActivityRow> {
        constexpr std::chrono::minutes near(2);
        Statement rows(*m_connection, sqlNamed("find.similar"_L1));
        ZoneClock &clock = m_days.clockOf(activity->rep.number());
        rows.bind(activity->rep)
            .bind(clock.day(activity->start - near))
            .bind(clock.day(activity->start + near))
            .bind(activity->start - near)
            .bind(activity->start + near)
            .bind(activity->type);
        rows.bind(activity->account ? activity->account->number() : 0).bind(activity->id).run();
        if (!rows.next())
            return {};
        Statement row(*m_connection, activityRowById());
        row.bind(rows.row().number()).run();
        return row.next() ? std::optional(readActivityRow(row.row())) : std::nullopt;
    });
}

Result<std::optional<qint64>> SqlSession::idOfExternal(const QString &name, const QString &source,
                                                       const QString &externalId)
{
    return guarded([&]() -> std::optional<qint64> {
        const Table *table = tableNamed(name);
        if (table == nullptr || !table->has("external_id"_L1))
            throw Failed(
                ErrorKind::InvalidInput,
                QCoreApplication::translate("Storage", "“%1” holds nothing from elsewhere.").arg(name));
        if (externalId.isEmpty())
            return {};
        if (table == &tableOf<ActivityFields>())
            m_activityIndexes.keep();
        // The empty id is ruled out again for SQLite, which only then sees that the index fits.
        Statement rows(
            *m_connection,
            u"SELECT id FROM %1 WHERE source = ? AND external_id = ? AND external_id <> ''"_s.arg(name));
        rows.bind(source).bind(externalId).run();
        return rows.next() ? std::optional(rows.row().number()) : std::nullopt;
    });
}

Result<std::optional<ImportMark>> SqlSession::importMark(const QString &source, const QString &key)
{
    return guarded([&]() -> std::optional<ImportMark> {
        Statement marks(*m_connection, sqlNamed("import.mark"_L1));
        marks.bind(source).bind(key).run();
        if (!marks.next())
            return {};
        Reader row = marks.row();
        return ImportMark{.record = row.number(), .version = row.number(), .digest = row.bytes()};
    });
}

Result<std::vector<std::optional<ImportMark>>> SqlSession::importMarks(const QString &source,
                                                                       const std::vector<QString> &keys)
{
    return guarded([&] {
        BulkRead marks(*m_connection, sqlNamed("import.mark"_L1));
        std::vector<std::optional<ImportMark>> found(keys.size());
        for (size_t i = 0; i < keys.size(); ++i) {
            marks << source << keys[i];
            if (marks.next())
                found[i] = ImportMark{.record = marks.number(),
                                      .version = marks.number(),
                                      .digest = marks.bytes().toByteArray()};
            marks.restart();
        }
        return found;
    });
}

Result<std::vector<SurveyComment>> SqlSession::comments(SurveyId survey)
{
    return guarded([&] { return m_answers.comments(survey); });
}

Result<bool> SqlSession::knowsSource(const QString &table, const QString &source)
{
    return guarded([&] {
        Statement marks(*m_connection, sqlNamed("import.any_mark"_L1));
        marks.bind(source).run();
        if (marks.next())
            return true;
        Statement rows(*m_connection,
                       u"SELECT 1 FROM %1 WHERE source = ? AND external_id <> '' LIMIT 1"_s.arg(table));
        rows.bind(source).run();
        return rows.next();
    });
}

Result<std::vector<ImportRecord>> SqlSession::imports()
{
    return guarded([&] {
        Statement rows(*m_connection, sqlNamed("import.list"_L1));
        rows.run();
        std::vector<ImportRecord> found;
        while (rows.next()) {
            Reader row = rows.row();
            found.push_back({.id = row.id<ImportId>(),
                             .file = row.text(),
                             .at = row.instant(),
                             .rows = row.integer(),
                             .undone = row.optionalNumber().has_value()});
        }
        return found;
    });
}

} // namespace laju::storage
