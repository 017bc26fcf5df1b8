// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_workspace.h"

#include <QRandomGenerator>

namespace laju::test {

/// The company of a TestWorkspace, and what happens to it by chance, through the workspace's own operations
/// as people and imports use them: logged, edited, deleted, undone, moved, reopened, given to others,
/// imported with their histories (skipping stages, going back, reopened, some of it undated) and taken back.
/// Besides: a rep without a team (Lia) and one who leads (Rudi), types of the team's own, a second pipeline,
/// stages that are removed, amounts in dollars (which have a rate only from October 2026 on), costs, targets
/// of every scope, share, cadence and sense, holidays, leave and employment that begins and ends. It all
/// begins between 20 September and 23 November 2026, over the end of summer time in Europe, which one of the
/// zones has.
class RandomWorkspace final
{
public:
    explicit RandomWorkspace(quint32 seed);

    [[nodiscard]] Session &session() { return m_workspace.session(); }
    [[nodiscard]] TestWorkspace &workspace() { return m_workspace; }
    [[nodiscard]] QRandomGenerator &chance() { return m_chance; }
    /// A rep who is in no team.
    [[nodiscard]] RepId lia() const { return m_lia; }

    /// Does one thing and returns what it changed; nothing where the workspace refuses it, as it does when
    /// what it is about is gone. Ends the program where it fails.
    std::optional<Change> step();

    /// One of @p all.
    template<class Items> [[nodiscard]] auto pick(const Items &all)
    {
        return all[static_cast<size_t>(m_chance.bounded(static_cast<int>(std::size(all))))];
    }

private:
    [[nodiscard]] bool oneIn(int times) { return m_chance.bounded(times) == 0; }
    [[nodiscard]] Instant someMoment();
    void fill(ActivityFields &fields);
    void fill(OpportunityFields &fields);
    [[nodiscard]] Day someDay();
    [[nodiscard]] OpportunityFields newDeal();
    /// Where a deal that stands in @p stage goes: mostly on, or back, within its pipeline.
    [[nodiscard]] Stage nextOf(StageId stage);
    [[nodiscard]] TargetFields someTarget();
    [[nodiscard]] HolidayFields someHoliday();
    [[nodiscard]] Scope someScope();
    [[nodiscard]] WorkScheduleFields someSchedule();
    void found();
    [[nodiscard]] std::vector<std::pair<Opportunity, std::vector<StageChange>>> someHistory();
    Result<Change> log();
    Result<Change> editActivity();
    Result<Change> removeActivities();
    Result<Change> openDeal();
    Result<Change> moveDeal();
    Result<Change> editDeal();
    Result<Change> importMany();
    Result<Change> changePeople();
    Result<Change> changeSettings();
    Result<Change> changeTargets();
    Result<Change> changeHolidays();
    Result<Change> changeWorkingTime();
    Result<Change> removeStage();
    Result<Change> several();
    Result<Change> something(int which);

    QRandomGenerator m_chance;
    TestWorkspace m_workspace;
    RepId m_lia = RepId::generate();
    Directory m_directory;
    std::vector<AccountId> m_accounts;
    std::vector<ActivityId> m_activities;
    std::vector<OpportunityId> m_deals;
    std::vector<ChangeSetId> m_done;
};

} // namespace laju::test
