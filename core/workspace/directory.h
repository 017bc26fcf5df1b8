// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/activity.h"
#include "core/domain/flag_dismissal.h"
#include "core/domain/opportunity.h"
#include "core/domain/people.h"
#include "core/domain/scope.h"
#include "core/domain/survey.h"
#include "core/domain/target.h"
#include "core/domain/working_time.h"
#include "core/workspace/exchange_rate.h"
#include "core/workspace/settings.h"

#include <vector>

namespace laju {

/// A rep was in a team on the days of @c days.
struct RepSpan
{
    RepId rep;
    Period days;

    friend bool operator==(const RepSpan &, const RepSpan &) = default;
};

/// Everything of a workspace that is small and referred to all the time, in memory: who, which types and
/// stages, targets. A value: what reads it never sees it change. Accounts, contacts, opportunities and
/// activities are not in it.
struct Directory
{
    WorkspaceSettings settings = {};
    std::vector<Team> teams = {}; ///< by name
    std::vector<Rep> reps = {};   ///< by name
    std::vector<Membership> memberships = {};
    std::vector<ActivityType> activityTypes = {}; ///< by number
    std::vector<Pipeline> pipelines = {};         ///< by position
    std::vector<Stage> stages = {};               ///< by pipeline, then position
    std::vector<Stage> removedStages = {}; ///< no deal can go there; history and past figures know them
    std::vector<Product> products = {};    ///< by name
    std::vector<Target> targets = {};
    std::vector<Cost> costs = {};
    std::vector<Holiday> holidays = {}; ///< by day
    std::vector<WorkSchedule> workSchedules = {};
    std::vector<RampUp> rampUps = {};
    std::vector<FlagDismissal> flagDismissals = {}; ///< by day
    std::vector<ExchangeRate> rates = {};           ///< by currency, then day
    std::vector<Survey> surveys = {};
    std::vector<AnswerCount> answers = {}; ///< by day; each survey, day, team and score once

    [[nodiscard]] const Team *team(TeamId id) const;
    [[nodiscard]] const Rep *rep(RepId id) const;
    [[nodiscard]] const ActivityType *activityType(ActivityTypeId id) const;
    [[nodiscard]] const ActivityType *activityType(QStringView key) const;
    [[nodiscard]] const Pipeline *pipeline(PipelineId id) const;
    /// A stage, removed or not.
    [[nodiscard]] const Stage *stage(StageId id) const;
    [[nodiscard]] bool isRemoved(StageId id) const;
    /// The stages of @p pipeline by position, removed ones where they stood.
    [[nodiscard]] std::vector<const Stage *> everyStageOf(PipelineId pipeline) const;
    /// What the stage is called, with its pipeline before it where another pipeline has one of that name.
    [[nodiscard]] QString labelOf(const Stage &stage) const;
    [[nodiscard]] const Product *product(ProductId id) const;
    [[nodiscard]] const Survey *survey(SurveyId id) const;

    /// The rep, team or product of that name, spelt alike (see matchingKey); nullptr when there is none.
    [[nodiscard]] const Team *teamNamed(QStringView name) const;
    [[nodiscard]] const Rep *repNamed(QStringView name) const;
    [[nodiscard]] const Product *productNamed(QStringView name) const;

    /// The zone in which @p rep's days begin and end.
    [[nodiscard]] QTimeZone zoneOf(RepId rep) const;
    [[nodiscard]] QTimeZone zone() const;
    /// The team that @p rep belongs to on @p day.
    [[nodiscard]] std::optional<TeamId> teamOf(RepId rep, Day day) const;
    /// @p team and every team below it.
    [[nodiscard]] std::vector<TeamId> withSubTeams(TeamId team) const;
    /// Which reps belong to @p scope, and when, within @p period. A rep who changed teams has a span in each.
    [[nodiscard]] std::vector<RepSpan> spans(const Scope &scope, const Period &period) const;
    /// The week that everybody works for whom no schedule says otherwise.
    [[nodiscard]] WorkWeek usualWeek() const;
    /// @p team and those above it, from the nearest to the widest.
    [[nodiscard]] std::vector<TeamId> withTeamsAbove(TeamId team) const;
    /// Whether what is said of @p whose, a holiday or a schedule, counts for @p scope on @p day: of its own,
    /// or of a scope around it.
    [[nodiscard]] bool concerns(const Scope &whose, const Scope &scope, Day day) const;
    /// When @p rep works: the own schedule or that of the team on each day or the company's, less holidays,
    /// leave and the days outside employment; with the ramp-up of the first months.
    [[nodiscard]] WorkingCalendar calendarOf(RepId rep) const;
    /// When the company works.
    [[nodiscard]] WorkingCalendar calendar() const;
    /// When a team works that is not looked at rep by rep; the company, or a rep.
    [[nodiscard]] WorkingCalendar calendarOf(const Scope &scope) const;
    /// @p money in the reporting currency at the rate in force on @p day. Errors: NotFound, naming currency
    /// and date.
    [[nodiscard]] Result<Money> inReportingCurrency(const Money &money, Day day) const;
};

} // namespace laju
