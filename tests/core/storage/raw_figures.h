// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/raw_rows.h"

#include <QMap>

#include <numeric>

namespace laju::test {

/// Figures counted row by row from the records themselves, each as its definition reads.
class RawFigures final : RawRows
{
public:
    explicit RawFigures(const RawRows &rows)
        : RawRows(rows)
    {
    }

    using Values = QMap<QString, std::optional<double>>;

    /// The values of @p scope's people and @p period's days, by metric; an empty one is no data.
    [[nodiscard]] Values of(const Scope &scope, const Period &period) const
    {
        Values values = ofActivities(scope, period);
        values.insert(ofDeals(scope, period));
        values.insert(ofOpenDeals(scope, period));
        if (const auto factors = velocityFactors(scope, period)) {
            const auto &[open, rate, size, days] = *factors;
            values[QStringLiteral("pipeline_velocity")] = open * rate * size / days;
        } else {
            values[QStringLiteral("pipeline_velocity")] = std::nullopt;
        }
        return values;
    }
    /// Deals open at the period's end; win rate, deal size and days of the cycle of the twelve months up to
    /// it.
    [[nodiscard]] std::optional<std::array<double, 4>> velocityFactors(const Scope &scope,
                                                                       const Period &period) const
    {
        const std::chrono::year_month_day to(period.to());
        const Day from = Day((to.year() - std::chrono::years(1)) / to.month() / to.day());
        const Values year = ofDeals(scope, Period::make(from, period.to()).value());
        const auto rate = year[QStringLiteral("win_rate")];
        const auto size = year[QStringLiteral("average_deal_size")];
        const auto days = year[QStringLiteral("sales_cycle")];
        if (!rate || !size || days.value_or(0) <= 0)
            return {};
        return std::array{*ofOpenDeals(scope, period)[QStringLiteral("open_deals")], *rate, *size, *days};
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
    [[nodiscard]] std::tuple<Day, Instant, OpportunityId> order(const OpportunityRow &row) const
    {
        return {*closedDay(row), *row.opportunity->closed, row.opportunity->id};
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
        values[QStringLiteral("calls_connected")] = n["connected"];
        values[QStringLiteral("talk_time")] = std::accumulate(lengths.begin(), lengths.end(), 0.0);
        values[QStringLiteral("call_duration")] = median(lengths);
        values[QStringLiteral("reply_time")] = median(replies);
        values[QStringLiteral("connect_rate")] = ratio(n["connected"], n["outbound"]);
        values[QStringLiteral("email_reply_rate")] = ratio(n["replied"], n["delivered"]);
        values[QStringLiteral("meeting_hold_rate")] = ratio(n["meetings_held"], n["meetings_due"]);
        values[QStringLiteral("demo_completion_rate")] = ratio(n["demos_completed"], n["demos_due"]);
        return values;
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
            if (!isOpenAtEnd(scope, period, row))
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
};

} // namespace laju::test
