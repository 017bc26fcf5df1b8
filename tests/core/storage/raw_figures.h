// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluate.h"
#include "core/workspace/session.h"
#include "tests/support/test_workspace.h"

#include <QMap>

namespace laju::test {

/// Figures counted row by row from the records themselves, each as its definition reads: no kept sums, no
/// facts, no running totals. Slow, and made to be compared with.
class RawFigures final
{
public:
    explicit RawFigures(Session &session)
        : m_directory(require(session.directory()))
        , m_activities(require(session.activities({.limit = 100'000})))
        , m_deals(require(session.opportunities({.limit = 100'000})))
    {
    }

    /// The values of @p selection's people and days, by metric; an empty one is no data.
    [[nodiscard]] QMap<QString, std::optional<double>> of(const Scope &scope, const Period &period) const
    {
        QMap<QString, std::optional<double>> values = ofActivities(scope, period);
        values.insert(ofDeals(scope, period));
        values.insert(ofOpenDeals(scope, period));
        return values;
    }
    /// The accounts whose first win lies in @p period and is credited within @p scope.
    [[nodiscard]] qint64 newCustomers(const Scope &scope, const Period &period) const
    {
        qint64 customers = 0;
        for (const OpportunityRow &row : m_deals) {
            if (!isWon(row) || !row.opportunity->account || !isIn(scope, period, closedDay(row), row))
                continue;
            const bool isFirst = std::ranges::none_of(m_deals, [&](const OpportunityRow &other) {
                return isWon(other) && other.opportunity->account == row.opportunity->account &&
                       closedDay(other) && order(other) < order(row);
            });
            customers += isFirst ? 1 : 0;
        }
        return customers;
    }

private:
    using Values = QMap<QString, std::optional<double>>;

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
        return at ? std::optional(localDay(*at, m_directory.zoneOf(rep))) : std::nullopt;
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
    [[nodiscard]] std::tuple<Day, Instant, OpportunityId> order(const OpportunityRow &row) const
    {
        return {*closedDay(row), *row.opportunity->closed, row.opportunity->id};
    }
    static std::optional<double> ratio(double part, double whole)
    {
        return whole > 0 ? std::optional(part / whole) : std::nullopt;
    }
    static std::optional<double> median(std::vector<double> values)
    {
        if (values.empty())
            return {};
        std::ranges::sort(values);
        const size_t half = values.size() / 2;
        return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

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
            outcome == Cancelled && activity->cancelled && activity->start - *activity->cancelled <= early;
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

    [[nodiscard]] Values ofActivities(const Scope &scope, const Period &period) const
    {
        using enum ActivityKind;
        std::map<QByteArray, double> n;
        std::vector<double> lengths;
        std::vector<double> replies;
        for (const ActivityRow &row : m_activities) {
            const Activity &activity = row.activity;
            const ActivityKind kind = (*m_directory.activityType(activity->type))->kind;
            const Traits is = traitsOf(activity, kind);
            const Instant booked = activity->booked.value_or(activity->start);
            if (isIn(scope, period, dayOf(booked, activity->rep), activity->rep))
                n[kind == Meeting ? "meetings_scheduled" : kind == Demo ? "demos_scheduled" : ""] += 1;
            if (!isIn(scope, period, dayOf(activity->start, activity->rep), activity->rep) || !is.isDone)
                continue;
            n["activities"] += is.counts ? 1 : 0;
            if (kind == Call) {
                n["calls"] += 1;
                n["outbound"] += is.isOutward ? 1 : 0;
                n["connected"] += is.isOutward && is.isConnected ? 1 : 0;
                if (is.isConnected && activity->duration.count() > 0)
                    lengths.push_back(double(activity->duration.count()));
            } else if (kind == Email && is.isOutward) {
                n["emails_sent"] += 1;
                n["delivered"] += activity->outcome != Outcome::Bounced ? 1 : 0;
                n["replied"] += is.isAnswered ? 1 : 0;
                if (is.isAnswered && activity->replied)
                    replies.push_back(
                        double((*activity->replied - activity->start) / std::chrono::minutes(1)) / 60);
            } else if (kind == Meeting) {
                n["meetings_held"] += is.isHeld ? 1 : 0;
                n["meetings_due"] += is.isDue ? 1 : 0;
            } else if (kind == Demo) {
                n["demos_completed"] += is.isHeld ? 1 : 0;
                n["demos_due"] += is.isDue ? 1 : 0;
            }
        }
        Values values;
        for (const char *count : {"activities", "calls", "emails_sent", "meetings_scheduled", "meetings_held",
                                  "demos_scheduled", "demos_completed"})
            values[QString::fromLatin1(count)] = n[count];
        values[QStringLiteral("talk_time")] = std::accumulate(lengths.begin(), lengths.end(), 0.0);
        values[QStringLiteral("call_duration")] = median(lengths);
        values[QStringLiteral("reply_time")] = median(replies);
        values[QStringLiteral("connect_rate")] = ratio(n["connected"], n["outbound"]);
        values[QStringLiteral("email_reply_rate")] = ratio(n["replied"], n["delivered"]);
        values[QStringLiteral("meeting_hold_rate")] = ratio(n["meetings_held"], n["meetings_due"]);
        values[QStringLiteral("demo_completion_rate")] = ratio(n["demos_completed"], n["demos_due"]);
        return values;
    }

    [[nodiscard]] std::optional<double> inRupiah(const OpportunityRow &row, Day day) const
    {
        const auto &amount = row.opportunity->amount;
        if (!amount || amount->minor() <= 0)
            return {};
        const auto money = m_directory.inReportingCurrency(*amount, day);
        return money ? std::optional(double(money->minor())) : std::nullopt;
    }

    [[nodiscard]] qint64 workOn(OpportunityId deal) const
    {
        return std::ranges::count_if(m_activities, [&](const ActivityRow &row) {
            const ActivityKind kind = (*m_directory.activityType(row.activity->type))->kind;
            return row.activity->opportunity == deal && traitsOf(row.activity, kind).counts;
        });
    }

    [[nodiscard]] Values ofDeals(const Scope &scope, const Period &period) const
    {
        double created = 0, createdAndWon = 0, won = 0, lost = 0, work = 0, value = 0, priced = 0, cycle = 0,
               cycles = 0;
        for (const OpportunityRow &row : m_deals) {
            if (isIn(scope, period, createdDay(row), row)) {
                created += 1;
                createdAndWon += isWon(row) ? 1 : 0;
            }
            if (kindOf(row) == StageKind::Open || !isIn(scope, period, closedDay(row), row))
                continue;
            if (!isWon(row)) {
                lost += 1;
                continue;
            }
            won += 1;
            work += double(workOn(row.opportunity->id));
            if (const auto amount = inRupiah(row, *closedDay(row))) {
                value += *amount;
                priced += 1;
            }
            if (const auto began = createdDay(row)) {
                cycle += double((*closedDay(row) - *began).count());
                cycles += 1;
            }
        }
        const double all = *ofActivities(scope, period)[QStringLiteral("activities")];
        return {{QStringLiteral("opportunities_created"), created},
                {QStringLiteral("deals_won"), won},
                {QStringLiteral("deals_lost"), lost},
                {QStringLiteral("won_value"), won > 0 && priced == 0 ? std::nullopt : std::optional(value)},
                {QStringLiteral("win_rate"), ratio(won, won + lost)},
                {QStringLiteral("win_rate_cohort"), ratio(createdAndWon, created)},
                {QStringLiteral("average_deal_size"), ratio(value, priced)},
                {QStringLiteral("sales_cycle"), ratio(cycle, cycles)},
                {QStringLiteral("activities_on_won"), ratio(work, won)},
                {QStringLiteral("activities_per_won"), ratio(all, won)}};
    }

    /// Deals that stand open when the period ends, with whoever answers for them on its last day.
    [[nodiscard]] Values ofOpenDeals(const Scope &scope, const Period &period) const
    {
        double open = 0, value = 0, priced = 0;
        for (const OpportunityRow &row : m_deals) {
            const auto began = createdDay(row);
            const auto ended = closedDay(row);
            const bool isOpen = kindOf(row) == StageKind::Open || (ended && *ended >= period.to());
            if (!isOpen || (began && *began >= period.to()) ||
                !isIn(scope, Period::ofDay(period.last()), period.last(), row))
                continue;
            open += 1;
            if (const auto amount = inRupiah(row, period.last())) {
                value += *amount;
                priced += 1;
            }
        }
        return {
            {QStringLiteral("open_deals"), open},
            {QStringLiteral("open_pipeline"), open > 0 && priced == 0 ? std::nullopt : std::optional(value)}};
    }

    Directory m_directory;
    std::vector<ActivityRow> m_activities;
    std::vector<OpportunityRow> m_deals;
};

} // namespace laju::test
