// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/activity_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

ActivityKind kindOf(const Context &context, const ActivityRow &row)
{
    const ActivityType *type = context.directory().activityType(row.activity->type);
    return type ? (*type)->kind : ActivityKind::Other;
}

QString noteOf(const ActivityRow &row)
{
    QStringList parts{row.activity->subject, row.activity->note};
    parts.removeAll(QString());
    return parts.join(u" – "_s).simplified();
}

/// A state that no outcome tells: what is planned has none yet.
bool isStillPlanned(const ActivityRow &row)
{
    return row.activity->status == ActivityStatus::Planned && row.activity->outcome == Outcome::None;
}

TableColumn<ActivityRow> outcomeColumn(const Context &context)
{
    return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Outcome"); },
            .text =
                [&context](const ActivityRow &row) {
                    return isStillPlanned(row) ? QCoreApplication::translate("ActivityColumns", "Planned")
                                               : outcomeName(row.activity->outcome, kindOf(context, row));
                },
            .extra = [](const ActivityRow &row, int role) -> QVariant {
                if (role != ToneRole)
                    return {};
                return static_cast<int>(isStillPlanned(row) ? Tone::Accent
                                                            : outcomeTone(row.activity->outcome));
            }};
}

TableColumn<ActivityRow> durationColumn(const Context &context)
{
    return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Length"); },
            .text =
                [&context](const ActivityRow &row) {
                    const bool none = row.activity->duration.count() == 0;
                    return none ? QString() : context.format().clockDuration(row.activity->duration);
                },
            .sort =
                [](const ActivityRow &row) {
                    return QVariant::fromValue<qint64>(row.activity->duration.count());
                },
            .alignment = Qt::AlignRight};
}

} // namespace

TableColumn<ActivityRow> activityColumn(const Context &context, ActivityColumn column)
{
    const auto start = [](const ActivityRow &row) {
        return QVariant::fromValue<qint64>(millis(row.activity->start));
    };
    switch (column) {
    case ActivityColumn::Day:
        return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Date"); },
                .text = [&context](const ActivityRow &row) { return context.format().date(row.day); },
                .sort = start};
    case ActivityColumn::Time:
        return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Time"); },
                .text =
                    [&context](const ActivityRow &row) {
                        return context.format().time(row.activity->start,
                                                     context.directory().zoneOf(row.activity->rep));
                    },
                .sort = start};
    case ActivityColumn::Type:
        return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Type"); },
                .text =
                    [&context](const ActivityRow &row) {
                        const ActivityType *type = context.directory().activityType(row.activity->type);
                        return type ? typeName(*type) : QString();
                    }};
    case ActivityColumn::Rep:
        return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Rep"); },
                .text =
                    [&context](const ActivityRow &row) {
                        return scopeName(row.activity->rep, context.directory());
                    }};
    case ActivityColumn::Account:
        return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Account"); },
                .text = [](const ActivityRow &row) { return row.account; }};
    case ActivityColumn::Opportunity:
        return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Opportunity"); },
                .text = [](const ActivityRow &row) { return row.opportunity; }};
    case ActivityColumn::Outcome:
        return outcomeColumn(context);
    case ActivityColumn::Duration:
        return durationColumn(context);
    case ActivityColumn::Note:
        return {.header = [] { return QCoreApplication::translate("ActivityColumns", "Note"); },
                .text = noteOf,
                .extra = [](const ActivityRow &row, int role) -> QVariant {
                    if (role == ToneRole)
                        return static_cast<int>(Tone::Neutral);
                    return role == Qt::ToolTipRole ? QVariant(noteOf(row)) : QVariant();
                }};
    }
    Q_UNREACHABLE();
}

std::vector<TableColumn<ActivityRow>> activityColumns(const Context &context,
                                                      std::span<const ActivityColumn> columns)
{
    std::vector<TableColumn<ActivityRow>> made;
    for (const ActivityColumn column : columns)
        made.push_back(activityColumn(context, column));
    return made;
}

qint64 keyOfRow(const ActivityRow &row)
{
    return row.activity->id.number();
}

} // namespace laju::ui
