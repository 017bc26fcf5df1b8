// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
#include "tests/core/storage/raw_figures.h"

#include <array>
#include <cmath>

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
        const auto add = [&](const Target &target, Day day, std::optional<RepId> rep) {
            const double value = double(target->value) / kind.stepsOfTarget;
            const double worked = isWorked(day, rep) ? 1 : 0;
            if (kind.addsUp && worked > 0) {
                const double part = value / workdaysOf(target->cadence, day, rep);
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
                add(*own, day, only ? std::optional(*only) : std::nullopt);
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

    /// Without a rep: by the company.
    [[nodiscard]] bool isWorked(Day day, std::optional<RepId> rep) const
    {
        const unsigned sinceMonday = std::chrono::weekday(day).iso_encoding() - 1;
        const bool isOff = std::ranges::any_of(m_directory.holidays, [&](const Holiday &holiday) {
            return holiday->day == day && (!holiday->rep || holiday->rep == rep);
        });
        if (!m_directory.settings.workdays[sinceMonday] || isOff)
            return false;
        const Rep *known = rep ? m_directory.rep(*rep) : nullptr;
        return !known || ((!(*known)->firstDay || *(*known)->firstDay <= day) &&
                          (!(*known)->lastDay || day <= *(*known)->lastDay));
    }
    /// How many days are worked in the day, week, month … of @p day in which the target is due.
    [[nodiscard]] double workdaysOf(Cadence cadence, Day day, std::optional<RepId> rep) const
    {
        constexpr std::array lengths{Calendar::Day, Calendar::Week, Calendar::Month, Calendar::Quarter,
                                     Calendar::Year};
        const Period due = Period::containing(day, lengths[size_t(cadence)], m_directory.settings.weekStart);
        double worked = 0;
        for (Day each = due.from(); each < due.to(); each += std::chrono::days(1))
            worked += isWorked(each, rep) ? 1 : 0;
        return worked;
    }
};

} // namespace laju::test
