// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/activity_pages.h"
#include "core/storage/answer_rows.h"
#include "core/storage/deferred_indexes.h"
#include "core/storage/row_writer.h"
#include "core/storage/transaction.h"
#include "core/workspace/session.h"

namespace laju::storage {

/// The workspace in a database.
class SqlSession final : public Session
{
public:
    /// @p connection is ready for use: its schema is the newest.
    SqlSession(std::unique_ptr<Connection> connection, std::shared_ptr<const Clock> clock);
    ~SqlSession() override;
    Q_DISABLE_COPY_MOVE(SqlSession)

    [[nodiscard]] QString path() const { return m_connection->path(); }
    /// Whether another connection has written since this was asked last.
    [[nodiscard]] bool sawForeignWrite();

    Result<Directory> directory() override;
    Result<FactSnapshot> facts() override;
    Result<std::vector<ActivityRow>> activities(const ActivityQuery &query) override;
    Result<qint64> countActivities(const ActivityQuery &query) override;
    Result<ActivityWalk> walkActivities(const ActivityQuery &query, qint64 step) override;
    Result<void> visitTraces(const TraceQuery &query, const TraceVisitor &visit) override;
    Result<ActivityRow> activity(ActivityId id) override;
    Result<std::vector<OpportunityRow>> opportunities(const OpportunityQuery &query) override;
    Result<OpportunityRow> opportunity(OpportunityId id) override;
    Result<std::vector<StageChange>> stageChanges(OpportunityId id) override;
    Result<Account> account(AccountId id) override;
    Result<std::vector<Account>> accounts() override;
    Result<std::vector<Contact>> contacts(std::optional<AccountId> account) override;
    Result<std::vector<Named<AccountId>>> findAccounts(const QString &text, int limit) override;
    Result<std::vector<Named<OpportunityId>>>
    findOpportunities(const QString &text, std::optional<AccountId> account, int limit) override;
    Result<std::optional<ActivityRow>> similarActivity(const Activity &activity) override;
    Result<std::optional<qint64>> idOfExternal(const QString &table, const QString &source,
                                               const QString &externalId) override;
    Result<std::vector<ImportRecord>> imports() override;
    Result<std::optional<ImportMark>> importMark(const QString &source, const QString &key) override;
    Result<std::vector<std::optional<ImportMark>>> importMarks(const QString &source,
                                                               const std::vector<QString> &keys) override;
    Result<std::vector<SurveyComment>> comments(SurveyId survey) override;
    Result<CoachingRecords> coachingRecords(RepId about, RepId reader) override;
    Result<bool> knowsSource(const QString &table, const QString &source) override;

    Result<Change> save(const Activity &activity) override;
    Result<Change> save(const Team &team) override;
    Result<Change> save(const Rep &rep, std::optional<TeamId> team, std::optional<Day> teamFrom) override;
    Result<Change> save(const Account &account) override;
    Result<Change> save(const Contact &contact) override;
    Result<Change> save(const Product &product) override;
    Result<Change> save(const ActivityType &type) override;
    Result<Change> save(const Pipeline &pipeline) override;
    Result<Change> save(const Stage &stage) override;
    Result<Change> save(const Opportunity &opportunity, Instant movedAt,
                        std::optional<RepId> author) override;
    Result<Change> save(const Target &target) override;
    Result<Change> save(const Cost &cost) override;
    Result<Change> save(const Holiday &holiday) override;
    Result<Change> save(const WorkSchedule &schedule) override;
    Result<Change> save(const RampUp &rampUp) override;
    Result<Change> save(const FlagDismissal &dismissal) override;
    Result<Change> save(const CoachingNote &note) override;
    Result<Change> save(const AgreedAction &action) override;
    Result<Change> save(const Survey &survey) override;
    Result<Change> save(const ExchangeRate &rate) override;
    Result<Change> save(const WorkspaceSettings &settings) override;

    Result<Change> remove(const std::vector<ActivityId> &activities) override;
    Result<Change> remove(OpportunityId opportunity) override;
    Result<Change> remove(StageId stage) override;
    Result<Change> remove(TargetId target) override;
    Result<Change> remove(CostId cost) override;
    Result<Change> remove(HolidayId holiday) override;
    Result<Change> remove(WorkScheduleId schedule) override;
    Result<Change> remove(RampUpId rampUp) override;
    Result<Change> remove(FlagDismissalId dismissal) override;
    Result<Change> remove(CoachingNoteId note) override;
    Result<Change> remove(AgreedActionId action) override;
    Result<Change> remove(const ExchangeRate &rate) override;
    Result<Change> undo(ChangeSetId changeSet) override;

    Result<Change> transact(const std::function<Result<void>(Session &)> &work) override;
    Result<Change> import(const QString &file, const std::function<Result<void>(Session &)> &work) override;
    Result<Change> undoImport(ImportId import) override;
    Result<void> keepImportMarks(const QString &source,
                                 const std::vector<std::pair<QString, ImportMark>> &marks) override;
    Result<void> insertMany(const std::vector<Activity> &activities, qint64 more) override;
    Result<void>
    insertMany(const std::vector<std::pair<Opportunity, std::vector<StageChange>>> &opportunities) override;
    Result<void> addAnswers(const std::vector<AnswerCount> &more) override;
    Result<void> addComments(const std::vector<SurveyComment> &more) override;
    Result<void> replaceStageChanges(OpportunityId opportunity,
                                     const std::vector<StageChange> &changes) override;
    Result<void> merge(RepId gone, RepId kept) override;
    Result<void> merge(ProductId gone, ProductId kept) override;
    Result<void> merge(AccountId gone, AccountId kept) override;

    Result<std::vector<CheckFinding>> check(bool mend) override;
    Result<void> backup(const QString &path) override;

private:
    /// What a write may touch.
    enum class Reach {
        Everything,
        NoActivities, ///< of those that are there
    };
    /// Runs @p work within a transaction: the one that is open, or one of its own.
    Result<Change> write(const std::function<void()> &work, Reach reach = Reach::Everything);
    Result<void> mergeRows(QLatin1StringView table, qint64 gone, qint64 kept);
    Change inTransaction(ChangeSetId changeSet, std::optional<ImportId> import,
                         const std::function<void()> &work);
    /// Brings up to date all that follows from what was touched.
    Change finish();
    void finishBulk();
    void requireTransaction() const;
    /// Empties the log when it tells of answers; later, when another program is at it.
    void forgetLog();
    void requireIntact() const;

    template<class Fields> Result<Change> put(const Checked<Fields> &record);
    template<class Fields>
    std::vector<Checked<Fields>> readAll(const QString &order = {}, bool removed = false);
    template<class Fields> Result<Change> removeOne(qint64 id);
    void putMembership(RepId rep, TeamId team, std::optional<Day> from);
    void putOpportunity(OpportunityFields fields, Instant movedAt, std::optional<RepId> author);
    void recordMoves(const OpportunityFields &fields, const std::optional<OpportunityFields> &stored,
                     Instant movedAt, std::optional<RepId> author);
    /// The row that has that currency and day, deleted or not.
    std::optional<qint64> rowOf(const ExchangeRate &rate);
    /// Throws Failed when there is no such stage, or it was removed and a deal is to enter it.
    StageKind kindOf(StageId stage, bool isEntered = false);
    std::vector<StageChange> changesOf(OpportunityId id);
    OpportunityRow readOpportunityRow(Reader row) const;

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<const Clock> m_clock;
    LocalDays m_days;
    FactKeeper m_facts;
    DeferredIndexes m_activityIndexes;
    TextIndex m_texts;
    ActivityPages m_pages;
    AnswerRows m_answers;
    RowWriter m_writer;
    bool m_inTransaction = false;
    bool m_bulkPending = false;
    bool m_logTells = false;  ///< the log holds answers in the order in which they came
    qint64 m_seenVersion = 0; ///< by the caches
    qint64 m_toldVersion = 0; ///< by sawForeignWrite()
};

} // namespace laju::storage
