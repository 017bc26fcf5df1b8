// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"

#include <QMap>

namespace laju {

/// A workspace in memory that keeps the promises of Session as far as an import needs them, so that importing
/// is tested without a database: versions, transactions that leave nothing after an error, unique foreign
/// ids, undoing an import.
class MemorySession final : public Session
{
public:
    struct State
    {
        Directory directory;
        QMap<qint64, Account> accounts;
        QMap<qint64, Contact> contacts;
        QMap<qint64, Opportunity> opportunities;
        QMap<qint64, std::vector<StageChange>> moves;
        QMap<qint64, Activity> activities;
        QHash<QString, ImportMark> marks; ///< by source and key
        QHash<QString, qint64> foreign;   ///< ids by table, source and foreign id
    };
    State state;
    std::vector<std::pair<ImportRecord, State>> importsDone;
    int writes = 0;

    Result<Directory> directory() override { return state.directory; }
    Result<FactSnapshot> facts() override
    {
        FactSnapshot facts;
        for (const Opportunity &deal : state.opportunities) {
            DealFact fact{.id = deal->id, .rep = deal->owner, .stage = deal->stage};
            fact.state = state.directory.stage(deal->stage)->fields().kind;
            fact.account = deal->account;
            fact.product = deal->product;
            fact.amount = deal->amount;
            fact.createdAt = deal->created;
            fact.closedAt = deal->closed;
            facts.deals.push_back(fact);
        }
        return facts;
    }
    Result<std::vector<ActivityRow>> activities(const ActivityQuery &) override
    {
        std::vector<ActivityRow> rows;
        for (const Activity &activity : state.activities)
            rows.push_back(rowOf(activity));
        return rows;
    }
    Result<qint64> countActivities(const ActivityQuery &) override { return state.activities.size(); }
    Result<ActivityWalk> walkActivities(const ActivityQuery &, qint64) override { return notFound(); }
    Result<void> visitTraces(const TraceQuery &, const TraceVisitor &) override { return notFound(); }
    Result<ActivityRow> activity(ActivityId id) override
    {
        const auto found = state.activities.constFind(id.number());
        return found == state.activities.cend() ? notFound() : Result<ActivityRow>(rowOf(*found));
    }
    Result<std::vector<OpportunityRow>> opportunities(const OpportunityQuery &) override
    {
        std::vector<OpportunityRow> rows;
        for (const Opportunity &opportunity : state.opportunities)
            rows.push_back(rowOf(opportunity));
        return rows;
    }
    Result<OpportunityRow> opportunity(OpportunityId id) override
    {
        const auto found = state.opportunities.constFind(id.number());
        return found == state.opportunities.cend() ? notFound() : Result<OpportunityRow>(rowOf(*found));
    }
    Result<std::vector<StageChange>> stageChanges(OpportunityId id) override
    {
        return state.moves.value(id.number());
    }
    Result<Account> account(AccountId id) override
    {
        const auto found = state.accounts.constFind(id.number());
        return found == state.accounts.cend() ? notFound() : Result<Account>(*found);
    }
    Result<std::vector<Account>> accounts() override
    {
        return std::vector<Account>(state.accounts.cbegin(), state.accounts.cend());
    }
    Result<std::vector<Contact>> contacts(std::optional<AccountId>) override
    {
        return std::vector<Contact>(state.contacts.cbegin(), state.contacts.cend());
    }
    Result<std::vector<Named<AccountId>>> findAccounts(const QString &, int) override
    {
        return std::vector<Named<AccountId>>();
    }
    Result<std::vector<Named<OpportunityId>>> findOpportunities(const QString &, std::optional<AccountId>,
                                                                int) override
    {
        return std::vector<Named<OpportunityId>>();
    }
    Result<std::optional<ActivityRow>> similarActivity(const Activity &) override
    {
        return std::optional<ActivityRow>();
    }
    Result<std::optional<qint64>> idOfExternal(const QString &table, const QString &source,
                                               const QString &externalId) override
    {
        static const QStringList tables{QStringLiteral("opportunity"), QStringLiteral("activity"),
                                        QStringLiteral("account"), QStringLiteral("contact")};
        if (!tables.contains(table))
            return failure(ErrorKind::Internal, QStringLiteral("no table ") + table);
        const auto found = state.foreign.constFind(foreignKey(table, source, externalId));
        return found == state.foreign.cend() ? std::optional<qint64>() : std::optional(*found);
    }
    Result<std::optional<ImportMark>> importMark(const QString &source, const QString &key) override
    {
        const auto found = state.marks.constFind(foreignKey({}, source, key));
        return found == state.marks.cend() ? std::optional<ImportMark>() : std::optional(*found);
    }
    Result<std::vector<std::optional<ImportMark>>> importMarks(const QString &source,
                                                               const std::vector<QString> &keys) override
    {
        std::vector<std::optional<ImportMark>> found;
        for (const QString &key : keys)
            found.push_back(importMark(source, key).value());
        return found;
    }
    Result<bool> knowsSource(const QString &table, const QString &source) override
    {
        const auto isOf = [&source](const QString &place) {
            return [prefix = foreignKey(place, source, {})](const QString &key) {
                return key.startsWith(prefix);
            };
        };
        const QStringList marks = state.marks.keys();
        const QStringList foreign = state.foreign.keys();
        return std::ranges::any_of(marks, isOf({})) || std::ranges::any_of(foreign, isOf(table));
    }
    Result<void> keepImportMarks(const QString &source,
                                 const std::vector<std::pair<QString, ImportMark>> &marks) override
    {
        for (const auto &[key, mark] : marks)
            state.marks.insert(foreignKey({}, source, key), mark);
        return {};
    }
    Result<std::vector<ImportRecord>> imports() override
    {
        std::vector<ImportRecord> records;
        for (const auto &[record, before] : importsDone)
            records.push_back(record);
        return records;
    }

    Result<Change> save(const Activity &activity) override
    {
        if (!state.directory.rep(activity->rep) || !state.directory.activityType(activity->type))
            return dangling();
        return put(state.activities, activity, QStringLiteral("activity"));
    }
    Result<Change> save(const Team &team) override { return put(state.directory.teams, team); }
    Result<Change> save(const Rep &rep, std::optional<TeamId> team, std::optional<Day> from) override
    {
        auto saved = put(state.directory.reps, rep);
        if (!saved || !team)
            return saved;
        if (!state.directory.team(*team))
            return dangling();
        std::vector<Membership> &all = state.directory.memberships;
        std::erase_if(all, [&](const Membership &known) {
            return known.rep == rep->id && (!from || (known.from && *known.from >= *from));
        });
        for (Membership &known : all) {
            if (known.rep == rep->id && (!known.until || *known.until > *from))
                known.until = from;
        }
        all.push_back({rep->id, *team, from, {}});
        return saved;
    }
    Result<Change> save(const Account &account) override
    {
        return put(state.accounts, account, QStringLiteral("account"));
    }
    Result<Change> save(const Contact &contact) override
    {
        return put(state.contacts, contact, QStringLiteral("contact"));
    }
    Result<Change> save(const Product &product) override { return put(state.directory.products, product); }
    Result<Change> save(const ActivityType &type) override
    {
        return put(state.directory.activityTypes, type);
    }
    Result<Change> save(const Pipeline &pipeline) override
    {
        return put(state.directory.pipelines, pipeline);
    }
    Result<Change> save(const Stage &stage) override { return put(state.directory.stages, stage); }
    Result<Change> save(const Opportunity &opportunity, Instant movedAt, std::optional<RepId> author) override
    {
        const auto known = state.opportunities.constFind(opportunity->id.number());
        if (known != state.opportunities.cend() && (*known)->stage != opportunity->stage)
            state.moves[opportunity->id.number()].push_back({.opportunity = opportunity->id,
                                                             .from = (*known)->stage,
                                                             .to = opportunity->stage,
                                                             .at = movedAt,
                                                             .author = author});
        return put(state.opportunities, opportunity, QStringLiteral("opportunity"));
    }
    Result<Change> save(const Target &) override { return Change(); }
    Result<Change> save(const Cost &cost) override { return put(state.directory.costs, cost); }
    Result<Change> save(const Holiday &) override { return Change(); }
    Result<Change> save(const WorkSchedule &) override { return Change(); }
    Result<Change> save(const RampUp &) override { return Change(); }
    Result<Change> save(const FlagDismissal &) override { return Change(); }
    Result<Change> save(const CoachingNote &) override { return Change(); }
    Result<Change> save(const AgreedAction &) override { return Change(); }
    Result<Change> save(const Survey &survey) override { return put(state.directory.surveys, survey); }
    Result<Change> save(const ExchangeRate &) override { return Change(); }
    Result<Change> save(const WorkspaceSettings &settings) override
    {
        state.directory.settings = settings;
        return Change();
    }
    Result<Change> remove(const std::vector<ActivityId> &) override { return Change(); }
    Result<Change> remove(OpportunityId) override { return Change(); }
    Result<Change> remove(StageId) override { return Change(); }
    Result<Change> remove(TargetId) override { return Change(); }
    Result<Change> remove(CostId) override { return Change(); }
    Result<Change> remove(HolidayId) override { return Change(); }
    Result<Change> remove(WorkScheduleId) override { return Change(); }
    Result<Change> remove(RampUpId) override { return Change(); }
    Result<Change> remove(FlagDismissalId) override { return Change(); }
    Result<Change> remove(CoachingNoteId) override { return Change(); }
    Result<Change> remove(AgreedActionId) override { return Change(); }
    Result<Change> remove(const ExchangeRate &) override { return Change(); }
    Result<Change> undo(ChangeSetId) override { return Change(); }

    Result<Change> transact(const std::function<Result<void>(Session &)> &work) override
    {
        const State before = state;
        if (auto done = work(*this); !done) {
            state = before;
            return failure(done.error());
        }
        return Change{.everything = true};
    }
    Result<Change> import(const QString &file, const std::function<Result<void>(Session &)> &work) override
    {
        const State before = state;
        auto done = transact(work);
        if (done)
            importsDone.push_back({ImportRecord{ImportId::generate(), file, {}, 0, false}, before});
        return done;
    }
    Result<Change> undoImport(ImportId import) override
    {
        for (auto &[record, before] : importsDone) {
            if (record.id == import)
                state = before;
        }
        return Change{.everything = true};
    }
    Result<void> insertMany(const std::vector<Activity> &activities, qint64) override
    {
        for (const Activity &activity : activities) {
            if (auto saved = save(activity); !saved)
                return failure(saved.error());
        }
        return {};
    }
    Result<void>
    insertMany(const std::vector<std::pair<Opportunity, std::vector<StageChange>>> &opportunities) override
    {
        for (const auto &[opportunity, moves] : opportunities) {
            if (!state.directory.rep(opportunity->owner) || !state.directory.stage(opportunity->stage) ||
                (opportunity->account && !state.accounts.contains(opportunity->account->number())) ||
                (opportunity->product && !state.directory.product(*opportunity->product)))
                return dangling();
            if (auto saved = put(state.opportunities, opportunity, QStringLiteral("opportunity")); !saved)
                return failure(saved.error());
            state.moves[opportunity->id.number()] = moves;
        }
        return {};
    }
    Result<void> replaceStageChanges(OpportunityId opportunity,
                                     const std::vector<StageChange> &changes) override
    {
        state.moves[opportunity.number()] = changes;
        return {};
    }
    Result<void> addAnswers(const std::vector<AnswerCount> &more) override
    {
        std::vector<AnswerCount> &stored = state.directory.answers;
        stored.insert(stored.end(), more.begin(), more.end());
        return {};
    }
    Result<void> addComments(const std::vector<SurveyComment> &) override { return {}; }
    Result<std::vector<SurveyComment>> comments(SurveyId) override { return std::vector<SurveyComment>(); }
    Result<CoachingRecords> coachingRecords(RepId, RepId) override { return CoachingRecords(); }
    Result<void> merge(RepId gone, RepId kept) override
    {
        for (Opportunity &row : state.opportunities) {
            OpportunityFields fields = row.fields();
            if (fields.owner == gone) {
                fields.owner = kept;
                row = Opportunity::make(std::move(fields)).value();
            }
        }
        std::erase_if(state.directory.reps, [gone](const Rep &rep) { return rep->id == gone; });
        return {};
    }
    Result<void> merge(ProductId, ProductId) override { return {}; }
    Result<void> merge(AccountId gone, AccountId kept) override
    {
        for (Opportunity &row : state.opportunities) {
            OpportunityFields fields = row.fields();
            if (fields.account == gone) {
                fields.account = kept;
                row = Opportunity::make(std::move(fields)).value();
            }
        }
        state.accounts.remove(gone.number());
        return {};
    }
    Result<std::vector<CheckFinding>> check(bool) override { return std::vector<CheckFinding>(); }
    Result<void> backup(const QString &) override { return {}; }

private:
    static Failure notFound() { return failure(ErrorKind::NotFound, QStringLiteral("not found")); }
    static Failure dangling()
    {
        return failure(ErrorKind::InvalidInput, QStringLiteral("refers to what does not exist"));
    }
    static Failure conflict() { return failure(ErrorKind::Conflict, QStringLiteral("another version")); }

    ActivityRow rowOf(const Activity &activity) const
    {
        const auto account =
            activity->account ? state.accounts.constFind(activity->account->number()) : state.accounts.cend();
        return {activity, localDay(activity->start, state.directory.zoneOf(activity->rep)),
                account == state.accounts.cend() ? QString() : (*account)->name};
    }
    OpportunityRow rowOf(const Opportunity &opportunity) const
    {
        const auto account = opportunity->account ? state.accounts.constFind(opportunity->account->number())
                                                  : state.accounts.cend();
        return {opportunity, account == state.accounts.cend() ? QString() : (*account)->name};
    }

    template<class Record> static Record next(const Record &record)
    {
        auto fields = record.fields();
        ++fields.version;
        return *Record::make(fields);
    }

    template<class Record> Result<Change> put(std::vector<Record> &records, const Record &record)
    {
        ++writes;
        for (Record &known : records) {
            if (known->id != record->id)
                continue;
            if (known->version != record->version)
                return conflict();
            known = next(record);
            return Change();
        }
        if (record->version != 0)
            return notFound();
        records.push_back(next(record));
        return Change();
    }

    template<class Record>
    Result<Change> put(QMap<qint64, Record> &records, const Record &record, const QString &table)
    {
        ++writes;
        if (!record->externalId.isEmpty()) {
            const QString key = foreignKey(table, record->source, record->externalId);
            if (state.foreign.value(key, record->id.number()) != record->id.number())
                return failure(ErrorKind::Duplicate, QStringLiteral("the foreign id is taken"));
            state.foreign.insert(key, record->id.number());
        }
        const auto known = records.constFind(record->id.number());
        if ((known == records.cend() ? 0 : (*known)->version) != record->version)
            return conflict();
        records.insert(record->id.number(), next(record));
        return Change();
    }

    static QString foreignKey(const QString &table, const QString &source, const QString &externalId)
    {
        return QStringList{table, source, externalId}.join(QLatin1Char('\x1f'));
    }
};

} // namespace laju
