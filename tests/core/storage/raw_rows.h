// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/session.h"
#include "tests/support/test_workspace.h"

#include <map>

namespace laju::test {

/// The records of a workspace, and what definitions ask of a single one: no kept sums, no facts, no running
/// totals. What is reckoned on them is slow, and made to be compared with.
class RawRows
{
public:
    explicit RawRows(Session &session)
        : m_directory(require(session.directory()))
        , m_activities(require(session.activities({.limit = 100'000})))
        , m_deals(require(session.opportunities({.limit = 100'000})))
    {
        for (const OpportunityRow &row : m_deals)
            m_moves.emplace(row.opportunity->id, require(session.stageChanges(row.opportunity->id)));
        for (const Rep &rep : m_directory.reps)
            m_zones.emplace(rep->id, rep->zone.isEmpty() ? m_directory.zone() : QTimeZone(rep->zone));
    }

protected:
    [[nodiscard]] bool isIn(const Scope &scope, const Period &period, const std::optional<Day> &day,
                            RepId rep) const
    {
        if (!day || !period.contains(*day))
            return false;
        if (const auto *only = std::get_if<RepId>(&scope))
            return *only == rep;
        const auto *team = std::get_if<TeamId>(&scope);
        if (!team)
            return true;
        return std::ranges::any_of(m_directory.memberships, [&](const Membership &member) {
            return member.rep == rep && (!member.from || *member.from <= *day) &&
                   (!member.until || *day < *member.until) && isBelow(member.team, *team);
        });
    }
    [[nodiscard]] bool isIn(const Scope &scope, const Period &period, const std::optional<Day> &day,
                            const OpportunityRow &row) const
    {
        return isIn(scope, period, day, row.opportunity->owner);
    }
    [[nodiscard]] bool isBelow(TeamId team, TeamId top) const
    {
        for (std::optional<TeamId> at = team; at; at = (*m_directory.team(*at))->parent) {
            if (*at == top)
                return true;
        }
        return false;
    }
    [[nodiscard]] std::optional<Day> dayOf(const std::optional<Instant> &at, RepId rep) const
    {
        return at ? std::optional(localDay(*at, m_zones.at(rep))) : std::nullopt;
    }
    [[nodiscard]] StageKind kindOf(const OpportunityRow &row) const
    {
        return (*m_directory.stage(row.opportunity->stage))->kind;
    }
    [[nodiscard]] bool isWon(const OpportunityRow &row) const { return kindOf(row) == StageKind::Won; }
    [[nodiscard]] std::optional<Day> closedDay(const OpportunityRow &row) const
    {
        return dayOf(row.opportunity->closed, row.opportunity->owner);
    }
    [[nodiscard]] std::optional<Day> createdDay(const OpportunityRow &row) const
    {
        return dayOf(row.opportunity->created, row.opportunity->owner);
    }
    /// Whether the deal stands open when the period ends, and on its last day is that of somebody in @p
    /// scope.
    [[nodiscard]] bool isOpenAtEnd(const Scope &scope, const Period &period, const OpportunityRow &row) const
    {
        const auto began = createdDay(row);
        const auto ended = closedDay(row);
        const bool isOpen = kindOf(row) == StageKind::Open || (ended && *ended >= period.to());
        return isOpen && !(began && *began >= period.to()) &&
               isIn(scope, Period::ofDay(period.last()), period.last(), row);
    }
    [[nodiscard]] std::optional<double> inRupiah(const OpportunityRow &row, Day day) const
    {
        const auto &amount = row.opportunity->amount;
        if (!amount || amount->minor() <= 0)
            return {};
        const auto money = m_directory.inReportingCurrency(*amount, day);
        return money ? std::optional(double(money->minor())) : std::nullopt;
    }

    static std::optional<double> ratio(double part, double whole)
    {
        return whole > 0 ? std::optional(part / whole) : std::nullopt;
    }
    /// The value below which @p share of @p values lie, on the straight line between the two nearest.
    static std::optional<double> quantile(std::vector<double> values, double share)
    {
        if (values.empty())
            return {};
        std::ranges::sort(values);
        const double place = share * double(values.size() - 1);
        const auto below = size_t(place);
        const size_t above = std::min(below + 1, values.size() - 1);
        return values[below] + (place - double(below)) * (values[above] - values[below]);
    }
    static std::optional<double> median(const std::vector<double> &values) { return quantile(values, 0.5); }

    /// What an activity is, in the words of the definitions.
    struct Traits
    {
        bool isDone, isOutward, isConnected, isAnswered, isHeld, isDue, counts;
    };
    [[nodiscard]] Traits traitsOf(const Activity &activity, ActivityKind kind) const
    {
        using enum Outcome;
        constexpr auto answerWithin = std::chrono::days(30);
        constexpr auto early = std::chrono::hours(24);
        const Outcome outcome = activity->outcome;
        const bool isDone = activity->status == ActivityStatus::Done;
        const bool isOutward = activity->direction != Direction::Inbound;
        const bool hasReply = outcome == Replied || activity->replied;
        const bool isLate = activity->replied && *activity->replied - activity->start > answerWithin;
        const bool isCalledOffLate =
            outcome == Cancelled && activity->cancelled && activity->start - *activity->cancelled < early;
        return {.isDone = isDone,
                .isOutward = isOutward,
                .isConnected =
                    outcome == Connected ||
                    (outcome == None && activity->duration >= m_directory.settings.connectThreshold),
                .isAnswered = hasReply && !isLate && outcome != AutoReplied && outcome != Bounced,
                .isHeld = outcome == Held,
                .isDue = outcome == Held || outcome == NoShow || isCalledOffLate,
                .counts = isDone && outcome != NoShow && outcome != Cancelled &&
                          (kind != ActivityKind::Email || isOutward)};
    }

    Directory m_directory;
    std::vector<ActivityRow> m_activities;
    std::vector<OpportunityRow> m_deals;
    std::map<RepId, QTimeZone> m_zones;
    std::map<OpportunityId, std::vector<StageChange>> m_moves; ///< in their order
};

} // namespace laju::test
