// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coaching_records.h"
#include "core/workspace/activity_trace.h"
#include "core/workspace/change.h"
#include "core/workspace/directory.h"
#include "core/workspace/query.h"

#include <functional>

namespace laju {

/// The open workspace, as a sequence of plain calls. Lives on one thread; a window reaches it through Store.
///
/// Each write is one transaction: row, history and facts together, on disk when the call returns. Errors of
/// every write: Conflict (the version given is not the stored one), NotFound, InvalidInput (refers to what
/// does not exist), Busy, Unwritable, Internal. Every entity keeps a version: a save hands in the one it
/// read, and gets the next.
class Session
{
public:
    virtual ~Session() = default;

    /// @name Reading
    /// @{
    [[nodiscard]] virtual Result<Directory> directory() = 0;
    [[nodiscard]] virtual Result<FactSnapshot> facts() = 0;
    [[nodiscard]] virtual Result<std::vector<ActivityRow>> activities(const ActivityQuery &query) = 0;
    /// How many rows the query has, its page and order apart.
    [[nodiscard]] virtual Result<qint64> countActivities(const ActivityQuery &query) = 0;
    /// Walks on through the rows of @p query (its limit does not count) for some milliseconds, and notes the
    /// place of every @p step-th.
    [[nodiscard]] virtual Result<ActivityWalk> walkActivities(const ActivityQuery &query, qint64 step) = 0;
    /// Hands @p visit every activity that @p query names, on this thread. Ask for no more at once than others
    /// can wait for.
    [[nodiscard]] virtual Result<void> visitTraces(const TraceQuery &query, const TraceVisitor &visit) = 0;
    [[nodiscard]] virtual Result<ActivityRow> activity(ActivityId id) = 0;
    [[nodiscard]] virtual Result<std::vector<OpportunityRow>>
    opportunities(const OpportunityQuery &query) = 0;
    [[nodiscard]] virtual Result<OpportunityRow> opportunity(OpportunityId id) = 0;
    [[nodiscard]] virtual Result<std::vector<StageChange>> stageChanges(OpportunityId id) = 0;
    [[nodiscard]] virtual Result<Account> account(AccountId id) = 0;
    /// Every account; for importing and exporting.
    [[nodiscard]] virtual Result<std::vector<Account>> accounts() = 0;
    [[nodiscard]] virtual Result<std::vector<Contact>> contacts(std::optional<AccountId> account) = 0;
    /// Accounts whose name holds @p text, those that begin with it first.
    [[nodiscard]] virtual Result<std::vector<Named<AccountId>>> findAccounts(const QString &text,
                                                                             int limit) = 0;
    /// Open opportunities whose name holds @p text, or all of @p account; those that begin with it first.
    [[nodiscard]] virtual Result<std::vector<Named<OpportunityId>>>
    findOpportunities(const QString &text, std::optional<AccountId> account, int limit) = 0;
    /// An activity of the same rep, account and type that starts within two minutes of this one, other than
    /// itself.
    [[nodiscard]] virtual Result<std::optional<ActivityRow>> similarActivity(const Activity &activity) = 0;
    /// The record that came from @p source with that id there, whatever became of it since.
    [[nodiscard]] virtual Result<std::optional<qint64>>
    idOfExternal(const QString &table, const QString &source, const QString &externalId) = 0;
    [[nodiscard]] virtual Result<std::vector<ImportRecord>> imports() = 0;
    /// What was last taken of the record that @p source calls @p key; undoing that import forgets it.
    [[nodiscard]] virtual Result<std::optional<ImportMark>> importMark(const QString &source,
                                                                       const QString &key) = 0;
    /// The same of many keys, in their order.
    [[nodiscard]] virtual Result<std::vector<std::optional<ImportMark>>>
    importMarks(const QString &source, const std::vector<QString> &keys) = 0;
    /// What was written beside answers to @p survey, by round, and within one in no order. To be shown only
    /// where its round is.
    [[nodiscard]] virtual Result<std::vector<SurveyComment>> comments(SurveyId survey) = 0;
    /// What the one-to-ones with @p about left behind, as far as @p reader may see it: both of whom it is
    /// between, and administrators.
    [[nodiscard]] virtual Result<CoachingRecords> coachingRecords(RepId about, RepId reader) = 0;
    /// Whether importMark() or idOfExternal() would find anything of @p source.
    [[nodiscard]] virtual Result<bool> knowsSource(const QString &table, const QString &source) = 0;
    /// @}

    /// @name Writing; each returns what changed, and Change::changeSet to undo it
    /// @{
    [[nodiscard]] virtual Result<Change> save(const Activity &activity) = 0;
    [[nodiscard]] virtual Result<Change> save(const Team &team) = 0;
    /// @p team is what the rep belongs to from @p teamFrom on (none: from ever); earlier memberships end
    /// there.
    [[nodiscard]] virtual Result<Change> save(const Rep &rep, std::optional<TeamId> team,
                                              std::optional<Day> teamFrom) = 0;
    [[nodiscard]] virtual Result<Change> save(const Account &account) = 0;
    [[nodiscard]] virtual Result<Change> save(const Contact &contact) = 0;
    [[nodiscard]] virtual Result<Change> save(const Product &product) = 0;
    [[nodiscard]] virtual Result<Change> save(const ActivityType &type) = 0;
    [[nodiscard]] virtual Result<Change> save(const Pipeline &pipeline) = 0;
    [[nodiscard]] virtual Result<Change> save(const Stage &stage) = 0;
    /// Saves fields. A stage other than the stored one is recorded as a move at @p movedAt by @p author; @c
    /// created and
    /// @c closed follow the moves. A new opportunity enters its stage at its creation.
    [[nodiscard]] virtual Result<Change> save(const Opportunity &opportunity, Instant movedAt,
                                              std::optional<RepId> author) = 0;
    [[nodiscard]] virtual Result<Change> save(const Target &target) = 0;
    [[nodiscard]] virtual Result<Change> save(const Cost &cost) = 0;
    [[nodiscard]] virtual Result<Change> save(const Holiday &holiday) = 0;
    [[nodiscard]] virtual Result<Change> save(const WorkSchedule &schedule) = 0;
    [[nodiscard]] virtual Result<Change> save(const RampUp &rampUp) = 0;
    [[nodiscard]] virtual Result<Change> save(const FlagDismissal &dismissal) = 0;
    [[nodiscard]] virtual Result<Change> save(const CoachingNote &note) = 0;
    [[nodiscard]] virtual Result<Change> save(const AgreedAction &action) = 0;
    [[nodiscard]] virtual Result<Change> save(const Survey &survey) = 0;
    [[nodiscard]] virtual Result<Change> save(const ExchangeRate &rate) = 0;
    [[nodiscard]] virtual Result<Change> save(const WorkspaceSettings &settings) = 0;

    /// Soft deletes: the record counts nowhere and undo brings it back.
    [[nodiscard]] virtual Result<Change> remove(const std::vector<ActivityId> &activities) = 0;
    [[nodiscard]] virtual Result<Change> remove(OpportunityId opportunity) = 0;
    /// History and past figures keep the stage. Errors besides: InvalidInput while opportunities stand in it,
    /// and when it is the last of its kind in the pipeline.
    [[nodiscard]] virtual Result<Change> remove(StageId stage) = 0;
    [[nodiscard]] virtual Result<Change> remove(TargetId target) = 0;
    [[nodiscard]] virtual Result<Change> remove(CostId cost) = 0;
    [[nodiscard]] virtual Result<Change> remove(HolidayId holiday) = 0;
    [[nodiscard]] virtual Result<Change> remove(WorkScheduleId schedule) = 0;
    [[nodiscard]] virtual Result<Change> remove(RampUpId rampUp) = 0;
    [[nodiscard]] virtual Result<Change> remove(FlagDismissalId dismissal) = 0;
    [[nodiscard]] virtual Result<Change> remove(CoachingNoteId note) = 0;
    [[nodiscard]] virtual Result<Change> remove(AgreedActionId action) = 0;
    /// The rate of that currency and day.
    [[nodiscard]] virtual Result<Change> remove(const ExchangeRate &rate) = 0;

    /// Puts back what the change set replaced, as a change of its own (undo it to redo).
    /// Errors: Conflict when a record has been changed since.
    [[nodiscard]] virtual Result<Change> undo(ChangeSetId changeSet) = 0;
    /// @}

    /// @name Many at once
    /// @{
    /// Everything that @p work writes becomes one transaction and one change set: all of it, or after an
    /// error nothing. Within it each save() reports as usual; facts of activities may be brought up to date
    /// once at the end.
    [[nodiscard]] virtual Result<Change> transact(const std::function<Result<void>(Session &)> &work) = 0;
    /// The same for an import: leaves a record of it that undoImport() takes back. @p file is its name for
    /// people.
    [[nodiscard]] virtual Result<Change> import(const QString &file,
                                                const std::function<Result<void>(Session &)> &work) = 0;
    [[nodiscard]] virtual Result<Change> undoImport(ImportId import) = 0;
    /// Keeps what importMark() gives, by key, only within transact() or import().
    [[nodiscard]] virtual Result<void>
    keepImportMarks(const QString &source, const std::vector<std::pair<QString, ImportMark>> &marks) = 0;
    /// Adds new activities, only within transact() or import(), by the fastest way there is: @p more tells
    /// about how many will follow.
    [[nodiscard]] virtual Result<void> insertMany(const std::vector<Activity> &activities,
                                                  qint64 more = 0) = 0;
    /// Adds new opportunities with their whole stage history (oldest first), only within transact() or
    /// import().
    [[nodiscard]] virtual Result<void>
    insertMany(const std::vector<std::pair<Opportunity, std::vector<StageChange>>> &opportunities) = 0;
    /// Counts @p more answers, only within transact() or import(). Nothing but undoing that import takes them
    /// back: nobody knows whose they are. Errors besides: InvalidInput (a score that the scale does not
    /// have).
    [[nodiscard]] virtual Result<void> addAnswers(const std::vector<AnswerCount> &more) = 0;
    /// Puts comments among those that are there, only within transact() or import(). Nothing takes them back.
    [[nodiscard]] virtual Result<void> addComments(const std::vector<SurveyComment> &more) = 0;
    /// Puts @p changes (oldest first) in place of the stage history of @p opportunity, only within transact()
    /// or import(). The opportunity itself stays as it is. Errors besides: NotFound.
    [[nodiscard]] virtual Result<void> replaceStageChanges(OpportunityId opportunity,
                                                           const std::vector<StageChange> &changes) = 0;
    /// Everything that refers to @p gone refers to @p kept from now on, and @p gone is deleted: two records
    /// that turned out to be one. Only within transact() or import(); taking it back does not part them
    /// again.
    /// @{
    [[nodiscard]] virtual Result<void> merge(RepId gone, RepId kept) = 0;
    [[nodiscard]] virtual Result<void> merge(ProductId gone, ProductId kept) = 0;
    [[nodiscard]] virtual Result<void> merge(AccountId gone, AccountId kept) = 0;
    /// @}
    /// @}

    /// @name Care of the file
    /// @{
    /// Recomputes facts from the rows, compares, and with @p mend puts right what differs; also the
    /// database's own check. An empty list means all is well.
    [[nodiscard]] virtual Result<std::vector<CheckFinding>> check(bool mend) = 0;
    /// Copies the workspace, while it is in use, to @p path. Errors: Unwritable; Duplicate when the file
    /// exists.
    [[nodiscard]] virtual Result<void> backup(const QString &path) = 0;
    /// @}
};

} // namespace laju
