// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
#include "tests/core/storage/raw_figures.h"

#include <array>
#include <cmath>
#include <map>

namespace laju::test {

/// What targets ask for, told day by day and rep by rep, and what of it was done.
class RawTargetFigures final : RawRows
{
public:
    explicit RawTargetFigures(const RawRows &rows)
        : RawRows(rows)
    {
    }

    /// What is asked of a metric, and how its targets are written down.
    struct Kind
    {
        const char *key;
        bool addsUp;       ///< over days
        int stepsOfTarget; ///< that make one of its unit
        bool isCount;
    };
    static constexpr std::array kinds{
        Kind{"calls", true, 1, true},
        Kind{"meetings_held", true, 1, true},
        Kind{"deals_lost", true, 1, true},
        Kind{"won_value", true, 1, false},
        Kind{"talk_time", true, 1, false},
        Kind{"win_rate", false, 10'000, false},
        Kind{"connect_rate", false, 10'000, false},
        Kind{"average_deal_size", false, 1, false},
        Kind{"sales_cycle", false, 100, false},
        Kind{"open_deals", false, 1, false},
    };

    /// What the targets of one metric come to over a period.
    struct Asked
    {
        double whole = 0, due = 0, weight = 0;
        bool isAtLeast = true;
    };
    /// None when nobody set a target.
    [[nodiscard]] std::optional<Asked> asked(const QString &metric, const Scope &scope, const Period &period,
                                             Day asOf) const
    {
        const auto isAsked = [&](const Target &target) { return target->metric == metric; };
        if (std::ranges::none_of(m_directory.targets, isAsked))
            return {};
        const Kind &kind = kindOfMetric(metric);
        Asked sum;
        double weighted = 0, plain = 0, workdays = 0, days = 0;
        const auto add = [&](const Target &target, Day day, const Scope &whose) {
            const double value = double(target->value) / kind.stepsOfTarget;
            const DayOfWork work = workOn(day, whose);
            const double worked = work.time > 0 ? 1 : 0;
            if (kind.addsUp && worked > 0) {
                const double time =
                    target->cadence == Cadence::Workday ? 1 : timeOf(target->cadence, day, whose);
                const double part = value * work.time * work.share / time;
                sum.whole += part;
                sum.due += day < asOf ? part : 0;
            }
            weighted += value * worked;
            workdays += worked;
            plain += value;
            sum.weight += target->weight;
            sum.isAtLeast = target->sense == TargetSense::AtLeast;
            days += 1;
        };
        for (Day day = period.from(); day < period.to(); day += std::chrono::days(1)) {
            const auto *only = std::get_if<RepId>(&scope);
            const Target *own =
                only ? bindingFor(metric, *only, day) : latest(metric, scope, TargetShare::Together, day);
            if (own) {
                add(*own, day, scope);
                continue;
            }
            for (const Rep &rep : m_directory.reps) {
                const Target *theirs = bindingFor(metric, rep->id, day);
                if (!only && theirs && isIn(scope, Period::ofDay(day), day, rep->id))
                    add(*theirs, day, rep->id);
            }
        }
        if (days == 0)
            return {};
        sum.weight /= days;
        if (!kind.addsUp)
            sum.whole = sum.due = workdays > 0 ? weighted / workdays : plain / days;
        return sum;
    }

    /// The mean over the metrics of what is reached of their targets.
    [[nodiscard]] std::optional<double> attainment(const Scope &scope, const Period &period,
                                                   const RawFigures::Values &actuals) const
    {
        return mean(scope, period, period.to(), [&](const Kind &kind, const Asked &sum) {
            const auto actual = actuals[QString::fromLatin1(kind.key)];
            if (!actual)
                return actual;
            return sum.isAtLeast ? ratio(*actual, sum.whole) : ratio(sum.whole, *actual);
        });
    }
    /// The mean over the metrics that add up of what of their targets is due.
    [[nodiscard]] std::optional<double> expectedByNow(const Scope &scope, const Period &period,
                                                      Day asOf) const
    {
        return mean(scope, period, asOf, [&](const Kind &kind, const Asked &sum) {
            return kind.addsUp ? ratio(sum.due, sum.whole) : std::nullopt;
        });
    }

    /// What is open and expected to close within the period, by what the target of revenue asks for still.
    [[nodiscard]] std::optional<double> coverage(const Scope &scope, const Period &period,
                                                 const RawFigures::Values &actuals) const
    {
        const auto target = asked(QStringLiteral("won_value"), scope, period, period.to());
        const double won = actuals[QStringLiteral("won_value")].value_or(0);
        const double missing = target ? std::floor(target->whole - won + 0.5 + 1e-6) : 0;
        double open = 0;
        for (const OpportunityRow &row : m_deals) {
            const auto expected = row.opportunity->expectedClose;
            if (isOpenAtEnd(scope, period, row) && expected && period.contains(*expected))
                open += inRupiah(row, period.last()).value_or(0);
        }
        return target && target->whole > 0 ? ratio(open, missing) : std::nullopt;
    }

    /// What is counted is owed in whole things.
    [[nodiscard]] static double dueOf(const Kind &kind, const Asked &sum)
    {
        constexpr double rounding = 1e-6;
        if (!kind.isCount)
            return sum.due;
        return sum.isAtLeast ? std::floor(sum.due + rounding) : std::ceil(sum.due - rounding);
    }
    /// How a target stands that asks for @p expected by now, of which @p actual was done.
    [[nodiscard]] static PaceState stateOf(double actual, double expected, const Asked &sum, bool isCount)
    {
        const double rounding = 1e-9 * std::max(1.0, expected);
        if (expected <= 0)
            return sum.isAtLeast && sum.whole > 0 && actual >= sum.whole - rounding ? PaceState::OnPace
                                                                                    : PaceState::NoData;
        const double lacks = sum.isAtLeast ? expected - actual : actual - expected;
        if (lacks <= rounding)
            return PaceState::OnPace;
        // Chance explains what more than one in ten such counts are as far off as, or farther.
        double below = 0;
        double term = std::exp(-expected);
        const int upTo = int(sum.isAtLeast ? actual : actual - 1);
        for (int i = 0; i <= upTo; ++i, term *= expected / i)
            below += term;
        const bool isChance = isCount && (sum.isAtLeast ? below >= 0.1 : below < 0.9);
        return lacks * 10 >= expected - rounding && !isChance ? PaceState::Off : PaceState::Behind;
    }

private:
    static const Kind &kindOfMetric(const QString &key)
    {
        return *std::ranges::find_if(kinds,
                                     [&](const Kind &kind) { return QLatin1StringView(kind.key) == key; });
    }

    template<class PartOf>
    [[nodiscard]] std::optional<double> mean(const Scope &scope, const Period &period, Day asOf,
                                             const PartOf &partOf) const
    {
        double weighted = 0, weights = 0, plain = 0, parts = 0;
        for (const Kind &kind : kinds) {
            const auto sum = asked(QString::fromLatin1(kind.key), scope, period, asOf);
            const std::optional<double> part = sum ? partOf(kind, *sum) : std::nullopt;
            if (!part)
                continue;
            weighted += *part * sum->weight;
            weights += sum->weight;
            plain += *part;
            parts += 1;
        }
        return weights > 0 ? std::optional(weighted / weights) : ratio(plain, parts);
    }

    /// Of the targets for exactly @p scope in force on @p day the one that began last.
    [[nodiscard]] const Target *latest(const QString &metric, const Scope &scope,
                                       std::optional<TargetShare> share, Day day) const
    {
        const Target *found = nullptr;
        for (const Target &target : m_directory.targets) {
            if (target->metric != metric || target->scope != scope || (share && target->share != *share))
                continue;
            const bool holds = target->from <= day && (!target->until || day <= *target->until);
            if (holds && (!found || target->from > (*found)->from ||
                          (target->from == (*found)->from && target->id > (*found)->id)))
                found = &target;
        }
        return found;
    }
    /// The rep's own, else what each rep of the team owes, of the teams above it, of the company; of a
    /// manager the own alone.
    [[nodiscard]] const Target *bindingFor(const QString &metric, RepId rep, Day day) const
    {
        if (const Target *own = latest(metric, rep, {}, day))
            return own;
        if ((*m_directory.rep(rep))->role == Role::Manager)
            return nullptr;
        for (const Membership &member : m_directory.memberships) {
            const bool holds = member.rep == rep && (!member.from || *member.from <= day) &&
                               (!member.until || day < *member.until);
            for (std::optional<TeamId> team = member.team; holds && team;
                 team = (*m_directory.team(*team))->parent) {
                if (const Target *ofTeam = latest(metric, *team, TargetShare::EachRep, day))
                    return ofTeam;
            }
        }
        return latest(metric, Company{}, TargetShare::EachRep, day);
    }

    struct DayOfWork
    {
        double time = 0;  ///< of a full day
        double share = 1; ///< of what targets ask for
    };
    /// The nearest first: a rep, the team of that day and those above it, the company.
    [[nodiscard]] std::vector<Scope> scopesOf(const Scope &scope, Day day) const
    {
        std::vector<Scope> all;
        std::optional<TeamId> team;
        if (const auto *own = std::get_if<TeamId>(&scope))
            team = *own;
        if (const auto *rep = std::get_if<RepId>(&scope)) {
            all.push_back(*rep);
            for (const Membership &member : m_directory.memberships) {
                if (!team && member.rep == *rep && (!member.from || *member.from <= day) &&
                    (!member.until || day < *member.until))
                    team = member.team;
            }
        }
        for (; team; team = (*m_directory.team(*team))->parent)
            all.push_back(*team);
        all.push_back(Company());
        return all;
    }
    [[nodiscard]] WorkWeek weekOn(Day day, const std::vector<Scope> &scopes) const
    {
        for (const Scope &scope : scopes) {
            const WorkSchedule *last = nullptr;
            for (const WorkSchedule &schedule : m_directory.workSchedules) {
                const bool holds = schedule->scope == scope && (!schedule->from || *schedule->from <= day) &&
                                   (!schedule->until || day <= *schedule->until);
                if (holds && (!last || std::pair(schedule->from, schedule->id) >
                                           std::pair((*last)->from, (*last)->id)))
                    last = &schedule;
            }
            if (last)
                return (*last)->week;
        }
        WorkWeek week;
        for (size_t i = 0; i < 7; ++i) {
            if (m_directory.settings.workdays[i])
                week[i] = WorkHours{m_directory.settings.workStart, m_directory.settings.workEnd};
        }
        return week;
    }
    [[nodiscard]] std::optional<bool> exceptionOn(Day day, const std::vector<Scope> &scopes) const
    {
        for (const Scope &scope : scopes) {
            std::optional<bool> worked;
            for (const Holiday &holiday : m_directory.holidays) {
                if (holiday->scope == scope && holiday->day <= day &&
                    day <= holiday->until.value_or(holiday->day))
                    worked = worked.value_or(false) || holiday->kind == HolidayKind::WorkedDay;
            }
            if (worked)
                return worked;
        }
        return {};
    }
    [[nodiscard]] DayOfWork workOn(Day day, const Scope &scope) const
    {
        const auto *only = std::get_if<RepId>(&scope);
        const Rep *known = only ? m_directory.rep(*only) : nullptr;
        if (known && ((*known)->firstDay.value_or(day) > day || (*known)->lastDay.value_or(day) < day))
            return {};
        const std::vector<Scope> scopes = scopesOf(scope, day);
        const WorkWeek week = weekOn(day, scopes);
        const std::optional<bool> exception = exceptionOn(day, scopes);
        std::optional<WorkHours> hours = week[std::chrono::weekday(day).iso_encoding() - 1];
        double longest = 0;
        for (auto each = week.rbegin(); each != week.rend(); ++each) {
            longest = *each ? std::max<double>(longest, double((*each)->length().count())) : longest;
            if (exception == true && !week[std::chrono::weekday(day).iso_encoding() - 1] && *each)
                hours = *each;
        }
        if (exception == false || !hours)
            return {};
        DayOfWork work{.time = double(hours->length().count()) / longest};
        if (!known || !(*known)->firstDay)
            return work;
        for (const Scope &each : scopes) {
            for (const RampUp &rampUp : m_directory.rampUps) {
                if (rampUp->scope != each)
                    continue;
                const QDate first = toQDate(*(*known)->firstDay);
                for (size_t month = 0; month < rampUp->shares.size(); ++month) {
                    if (toQDate(day) >= first.addMonths(int(month)) &&
                        toQDate(day) < first.addMonths(int(month) + 1))
                        work.share = rampUp->shares[month] / 100.0;
                }
                return work;
            }
        }
        return work;
    }
    /// What is worked in the week, month … of @p day in which the target is due.
    [[nodiscard]] double timeOf(Cadence cadence, Day day, const Scope &scope) const
    {
        constexpr std::array lengths{Calendar::Day, Calendar::Week, Calendar::Month, Calendar::Quarter,
                                     Calendar::Year};
        const Period due = Period::containing(day, lengths[size_t(cadence)], m_directory.settings.weekStart);
        const auto [known, isNew] = m_times.try_emplace(std::pair(scope, due.from()), Time{0, 0});
        if (isNew || known->second.length != due.days()) {
            known->second = {0, due.days()};
            for (Day each = due.from(); each < due.to(); each += std::chrono::days(1))
                known->second.worked += workOn(each, scope).time;
        }
        return known->second.worked;
    }

    struct Time
    {
        double worked;
        int length;
    };
    mutable std::map<std::pair<Scope, Day>, Time> m_times;
};

} // namespace laju::test
