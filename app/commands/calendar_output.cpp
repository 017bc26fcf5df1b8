// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/calendar_output.h"

#include "app/commands/week_words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::commands {

namespace {

/// Whether something of @p whose, from @p day on, counts for the scope shown.
bool concerns(const ShownCalendar &shown, const Scope &whose, std::optional<Day> day = {})
{
    return shown.directory.concerns(
        whose, shown.scope,
        std::clamp(day.value_or(shown.year.from()), shown.year.from(), shown.year.last()));
}

QJsonValue dayValue(const std::optional<Day> &day)
{
    return day ? QJsonValue(toIso(*day)) : QJsonValue();
}

QString number(auto id)
{
    return QString::number(id.number());
}

} // namespace

QJsonObject calendarDocument(const ShownCalendar &shown)
{
    QJsonArray months;
    for (const Period &month : shown.year.split(Calendar::Month))
        months.append(QJsonObject{{u"month"_s, toIso(month.from()).first(7)},
                                  {u"workdays"_s, shown.calendar.workdays(month)},
                                  {u"working_time"_s, shown.calendar.workingTime(month)},
                                  {u"asked_time"_s, shown.calendar.askedTime(month)}});
    QJsonArray holidays;
    for (const Holiday &holiday : shown.directory.holidays) {
        if (concerns(shown, holiday->scope, holiday->day) &&
            !holiday->days().intersected(shown.year).isEmpty())
            holidays.append(QJsonObject{{u"id"_s, number(holiday->id)},
                                        {u"from"_s, toIso(holiday->day)},
                                        {u"until"_s, toIso(holiday->until.value_or(holiday->day))},
                                        {u"name"_s, holiday->name},
                                        {u"kind"_s, QString(keyOf(holiday->kind))},
                                        {u"scope"_s, scopeText(holiday->scope, shown.directory)},
                                        {u"provisional"_s, holiday->provisional}});
    }
    QJsonArray schedules;
    for (const WorkSchedule &schedule : shown.directory.workSchedules) {
        if (concerns(shown, schedule->scope, schedule->from))
            schedules.append(QJsonObject{{u"id"_s, number(schedule->id)},
                                         {u"scope"_s, scopeText(schedule->scope, shown.directory)},
                                         {u"hours"_s, workWeekText(schedule->week)},
                                         {u"from"_s, dayValue(schedule->from)},
                                         {u"until"_s, dayValue(schedule->until)}});
    }
    QJsonArray rampUps;
    for (const RampUp &rampUp : shown.directory.rampUps) {
        QJsonArray shares;
        std::ranges::copy(rampUp->shares, std::back_inserter(shares));
        if (concerns(shown, rampUp->scope))
            rampUps.append(QJsonObject{{u"id"_s, number(rampUp->id)},
                                       {u"scope"_s, scopeText(rampUp->scope, shown.directory)},
                                       {u"shares"_s, shares}});
    }
    const RepId *repId = std::get_if<RepId>(&shown.scope);
    const Rep *rep = repId ? shown.directory.rep(*repId) : nullptr;
    return {{u"scope"_s, scopeText(shown.scope, shown.directory)},
            {u"first_day"_s, rep ? dayValue((*rep)->firstDay) : QJsonValue()},
            {u"last_day"_s, rep ? dayValue((*rep)->lastDay) : QJsonValue()},
            {u"from"_s, toIso(shown.year.from())},
            {u"until"_s, toIso(shown.year.last())},
            {u"workdays"_s, shown.calendar.workdays(shown.year)},
            {u"working_time"_s, shown.calendar.workingTime(shown.year)},
            {u"usual_hours"_s, workWeekText(shown.directory.usualWeek())},
            {u"months"_s, months},
            {u"holidays"_s, holidays},
            {u"schedules"_s, schedules},
            {u"ramp_ups"_s, rampUps}};
}

void writeCalendarTable(const CommandRun &run, const ShownCalendar &shown)
{
    const QJsonObject all = calendarDocument(shown);
    const auto text = [](const QJsonValue &of, QLatin1StringView key) { return of[key].toString(); };
    run.out << text(all, "scope"_L1) << "  " << text(all, "usual_hours"_L1) << '\n';
    if (all[u"first_day"_s].isString() || all[u"last_day"_s].isString())
        run.out
            << CommandLine::tr("Employed: %1 – %2").arg(text(all, "first_day"_L1), text(all, "last_day"_L1))
            << '\n';
    for (const QJsonValue &month : all[u"months"_s].toArray())
        run.out << text(month, "month"_L1) << "  " << month[u"workdays"].toInt() << "  "
                << QString::number(month[u"working_time"].toDouble(), 'g', 4) << '\n';
    run.out << CommandLine::tr("Workdays of the year: %1").arg(all[u"workdays"_s].toInt()) << '\n';
    for (const QJsonValue &holiday : all[u"holidays"_s].toArray())
        run.out << text(holiday, "id"_L1) << "  " << text(holiday, "from"_L1) << " – "
                << text(holiday, "until"_L1) << "  " << text(holiday, "kind"_L1) << "  "
                << text(holiday, "scope"_L1) << "  " << text(holiday, "name"_L1)
                << (holiday[u"provisional"].toBool() ? CommandLine::tr(" (provisional)") : QString()) << '\n';
    for (const QJsonValue &schedule : all[u"schedules"_s].toArray())
        run.out << text(schedule, "id"_L1) << "  " << text(schedule, "scope"_L1) << "  "
                << text(schedule, "hours"_L1) << "  " << text(schedule, "from"_L1) << " – "
                << text(schedule, "until"_L1) << '\n';
    for (const QJsonValue &rampUp : all[u"ramp_ups"_s].toArray()) {
        QStringList shares;
        for (const QJsonValue &share : rampUp[u"shares"].toArray())
            shares.push_back(u"%1%"_s.arg(share.toInt()));
        run.out << text(rampUp, "id"_L1) << "  " << text(rampUp, "scope"_L1) << "  " << shares.join(u", "_s)
                << '\n';
    }
}

} // namespace laju::commands
