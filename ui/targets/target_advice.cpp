// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_advice.h"

#include "core/insight/target_conflicts.h"
#include "core/insight/target_parts.h"
#include "core/metrics/cadence.h"
#include "core/metrics/statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {
constexpr int periodsLookedAt = 8;

} // namespace

QString targetHistory(const Context &context, const IntendedTarget &target, std::optional<double> value)
{
    const auto &[metric, whom, cadence, sense] = target;
    const std::chrono::weekday weekStart = context.directory().settings.weekStart;
    // Of "each rep" the past of one is shown when a rep is chosen; otherwise the past of all together says
    // nothing about one.
    if (whom.share == TargetShare::EachRep && !std::holds_alternative<RepId>(whom.scope))
        return {};
    std::vector<double> past;
    QStringList shown;
    int reached = 0;
    Period period = Period::containing(context.today(), calendarOf(cadence), weekStart);
    const WorkingCalendar calendar = context.directory().calendar();
    while (past.size() < periodsLookedAt) {
        period = period.previous(weekStart);
        if (cadence == Cadence::Workday && !calendar.isWorkday(period.from()))
            continue;
        const Figure figure = evaluate(metric, {.scope = whom.scope, .period = period}, context.facts());
        const double actual = figure.value.value_or(0);
        past.push_back(actual);
        shown.prepend(context.words().value(metric, figure));
        if (value)
            reached += (sense == TargetSense::AtLeast ? actual >= *value : actual <= *value) ? 1 : 0;
    }
    //: %1 a list of values, %2 their median
    QString text = QCoreApplication::translate("Target", "The last 8: %1 · median %2")
                       .arg(shown.join(u", "_s), context.words().value(metric, *median(past)));
    if (value)
        text +=
            u" · "_s + QCoreApplication::translate("Target", "reached in %1 of 8 at this value").arg(reached);
    return QString(text + u'.');
}

QString overriddenTarget(const Context &context, const Metric &metric, const Scope &scope,
                         std::optional<TargetId> besides)
{
    if (std::holds_alternative<Company>(scope))
        return {};
    const Target *inForce = targetInForce(metric, scope, context.today(), context.directory());
    if (!inForce || (*inForce)->id == besides || (*inForce)->scope == scope)
        return {};
    return QCoreApplication::translate("Target", "Overrides the target of %1 for %2.")
        .arg(context.words().targetValue(metric, (*inForce)->value),
             bearerName({(*inForce)->scope, (*inForce)->share}, context.directory()));
}

QString targetForEachRep(const Context &context, const Metric &metric, const TargetFields &target)
{
    if (std::holds_alternative<RepId>(target.scope) || target.value <= 0)
        return {};
    const std::chrono::weekday weekStart = context.directory().settings.weekStart;
    Period period = Period::containing(context.today(), calendarOf(target.cadence), weekStart);
    // A day off asks nothing of anybody: the week around it tells.
    if (target.cadence == Cadence::Workday)
        period = Period::containing(context.today(), Calendar::Week, weekStart);
    const auto parts = targetParts(target, metric, period, context.directory());
    if (parts.empty())
        return {};
    const auto amounts = parts | std::views::transform(&TargetPart::amount);
    const auto [least, most] = std::ranges::minmax(amounts);
    const double sum = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    const FigureWords &words = context.words();
    const auto count = static_cast<int>(parts.size());
    if (target.share == TargetShare::EachRep)
        //: %1 is an amount, %2 a period
        return QCoreApplication::translate("Target", "Of %n rep(s) together: %1 in %2.", nullptr, count)
            .arg(words.value(metric, sum), context.format().period(period));
    const QString each = words.value(metric, least) == words.value(metric, most)
                             ? words.value(metric, most)
                             : words.range(metric, least, most);
    //: %1 is an amount or a range of them, %2 a period
    return QCoreApplication::translate("Target", "For each of %n rep(s): %1 in %2, by their working time.",
                                       nullptr, count)
        .arg(each, context.format().period(period));
}

QString targetContradictions(const Context &context, const TargetFields &fields)
{
    const auto target = Target::make(fields);
    if (!target)
        return {};
    Directory directory = context.directory();
    std::erase_if(directory.targets, [&](const Target &other) { return other->id == fields.id; });
    directory.targets.push_back(*target);
    QStringList texts;
    for (const TargetConflict &conflict : targetConflicts(directory, context.today())) {
        const bool isOther = conflict.other && (*conflict.other)->id == fields.id;
        if (conflict.target->id != fields.id && !isOther)
            continue;
        // Told from the side of the target in the form.
        TargetConflict own = conflict;
        if (isOther) {
            own.other = conflict.target;
            own.target = *conflict.other;
            std::swap(own.amount, own.otherAmount);
        }
        texts.append(conflictText(own, context.words()));
    }
    return texts.join(u' ');
}

} // namespace laju::ui
