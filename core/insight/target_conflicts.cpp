// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/target_conflicts.h"

#include "core/metrics/cadence.h"
#include "core/metrics/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace laju {

using std::chrono::days;

namespace {

constexpr double noDifference = 0.02;

bool isLess(double one, double other)
{
    return one < other * (1 - noDifference);
}

/// What @p target comes to in a year in which nobody is off.
double amountOfYear(const Target &target, const Metric &metric, const Directory &directory)
{
    const Period year = Period::containing(target->from, Calendar::Year);
    return targetOver(target, metric, year, WorkingCalendar(directory.usualWeek()),
                      directory.settings.weekStart);
}

bool areForTheSame(const Target &one, const Target &other)
{
    const bool isRep = std::holds_alternative<RepId>(one->scope);
    return one->metric == other->metric && one->scope == other->scope &&
           (isRep || one->share == other->share);
}

bool overlap(const Target &one, const Target &other)
{
    const auto endsBefore = [](const Target &first, const Target &second) {
        return first->until && *first->until < second->from;
    };
    return !endsBefore(one, other) && !endsBefore(other, one);
}

/// Whether @p one takes the place of @p other for some days only, as a month's own target does.
bool replacesForAWhile(const Target &one, const Target &other)
{
    return one->until && (!other->until || *one->until < *other->until);
}

std::optional<TargetConflict> conflictOf(const Target &one, const Target &other, const Metric &metric,
                                         const Directory &directory)
{
    const double amount = amountOfYear(one, metric, directory);
    const double otherAmount = amountOfYear(other, metric, directory);
    if (one->sense != other->sense) {
        const double least = one->sense == TargetSense::AtLeast ? amount : otherAmount;
        const double most = one->sense == TargetSense::AtLeast ? otherAmount : amount;
        if (!isLess(most, least))
            return {};
        return TargetConflict{TargetConflict::Kind::BeyondMost, one, other, amount, otherAmount};
    }
    const bool differ = isLess(amount, otherAmount) || isLess(otherAmount, amount);
    // Another amount from a day on is a new target, not a contradiction: only another cadence is.
    if (!differ || one->cadence == other->cadence)
        return {};
    return TargetConflict{TargetConflict::Kind::OtherAmount, one, other, amount, otherAmount};
}

/// What is asked of the reps of @p scope together; none when somebody is asked for nothing.
std::optional<double> amountOfReps(const Scope &scope, const Metric &metric, Day day,
                                   const Directory &directory)
{
    double sum = 0;
    bool isAsked = false;
    for (const RepSpan &span : directory.spans(scope, Period::ofDay(day))) {
        const Rep *rep = directory.rep(span.rep);
        if (!rep || (*rep)->role != Role::Rep || (*rep)->lastDay.value_or(day) < day ||
            (*rep)->firstDay.value_or(day) > day)
            continue;
        const Target *target = targetInForce(metric, span.rep, day, directory);
        if (!target || (*target)->sense != TargetSense::AtLeast)
            return {};
        isAsked = true;
        sum += amountOfYear(*target, metric, directory);
    }
    return isAsked ? std::optional(sum) : std::nullopt;
}

} // namespace

std::vector<TargetConflict> targetConflicts(const Directory &directory, Day today)
{
    std::vector<TargetConflict> found;
    std::vector<const Target *> live;
    for (const Target &target : directory.targets) {
        if (target->until.value_or(today) >= today && findMetric(target->metric))
            live.push_back(&target);
    }
    for (size_t i = 0; i < live.size(); ++i) {
        const Target &one = *live[i];
        const Metric &metric = *findMetric(one->metric);
        for (size_t j = i + 1; j < live.size(); ++j) {
            const Target &other = *live[j];
            if (!areForTheSame(one, other) || !overlap(one, other) || replacesForAWhile(one, other) ||
                replacesForAWhile(other, one))
                continue;
            if (auto conflict = conflictOf(one, other, metric, directory))
                found.push_back(std::move(*conflict));
        }
        const bool isTogether = !std::holds_alternative<RepId>(one->scope) &&
                                one->share == TargetShare::Together && one->sense == TargetSense::AtLeast;
        if (!isTogether || !metric.additive)
            continue;
        const Day day = std::max(today, one->from);
        const double amount = amountOfYear(one, metric, directory);
        if (const auto reps = amountOfReps(one->scope, metric, day, directory); reps && isLess(*reps, amount))
            found.push_back({TargetConflict::Kind::RepsTooLow, one, {}, amount, *reps});
    }
    return found;
}

QString conflictText(const TargetConflict &conflict, const FigureWords &words)
{
    const Metric &metric = *findMetric(conflict.target->metric);
    // A year's amount told by the period of the target itself.
    const auto perPeriod = [&](double amount) {
        const double ratio = conflict.amount > 0 ? amount / conflict.amount : 0;
        const double own = static_cast<double>(conflict.target->value) / targetStepsPerUnit(metric.unit);
        return words.value(metric, own * ratio);
    };
    const QString own = words.targetValue(metric, conflict.target->value);
    const QString other = perPeriod(conflict.otherAmount);
    switch (conflict.kind) {
    case TargetConflict::Kind::OtherAmount:
        //: %1 is the amount of one target, %2 what another one comes to in the same period
        return QCoreApplication::translate(
                   "TargetConflict",
                   "Contradicts another target for the same people: %1 here, %2 there in the same time. The "
                   "one that began later counts.")
            .arg(own, other);
    case TargetConflict::Kind::BeyondMost:
        return QCoreApplication::translate(
                   "TargetConflict", "Contradicts another target for the same people: what is asked at least "
                                     "is more than what is allowed at most (%1 here, %2 there).")
            .arg(own, other);
    case TargetConflict::Kind::RepsTooLow:
        return QCoreApplication::translate(
                   "TargetConflict", "What is asked of the reps comes to %2 together, less than these %1.")
            .arg(own, other);
    }
    return {};
}

} // namespace laju
