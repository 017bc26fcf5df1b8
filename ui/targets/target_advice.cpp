// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_advice.h"

#include "core/metrics/cadence.h"
#include "core/metrics/statistics.h"

#include <QCoreApplication>

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

} // namespace laju::ui
