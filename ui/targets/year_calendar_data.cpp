// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/year_calendar_data.h"

#include "ui/common/clock_time.h"
#include "ui/targets/calendar_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Calendar", text);
}

DayState stateOfHoliday(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::Public:
        return DayState::PublicHoliday;
    case HolidayKind::JointLeave:
        return DayState::JointLeave;
    case HolidayKind::Leave:
        return DayState::Leave;
    case HolidayKind::WorkedDay:
        return DayState::WorkedDay;
    }
    return DayState::PublicHoliday;
}

QString stateName(DayState state)
{
    switch (state) {
    case DayState::Workday:
        return translated(QT_TRANSLATE_NOOP("Calendar", "Workday"));
    case DayState::FreeDay:
        return translated(QT_TRANSLATE_NOOP("Calendar", "Free day"));
    case DayState::PublicHoliday:
        return holidayKindName(HolidayKind::Public);
    case DayState::JointLeave:
        return holidayKindName(HolidayKind::JointLeave);
    case DayState::Leave:
        return holidayKindName(HolidayKind::Leave);
    case DayState::WorkedDay:
        return holidayKindName(HolidayKind::WorkedDay);
    case DayState::NotEmployed:
        return translated(QT_TRANSLATE_NOOP("Calendar", "Not employed"));
    }
    return {};
}

/// What says how @p day is: of several, one that agrees with whether the day is worked.
const Holiday *holidayOn(Day day, bool worked, const std::vector<Holiday> &holidays)
{
    const Holiday *found = nullptr;
    for (const Holiday &holiday : holidays) {
        if (holiday->days().contains(day) && (holiday->kind == HolidayKind::WorkedDay) == worked)
            found = &holiday;
    }
    return found;
}

bool isEmployed(const Context &context, const Scope &scope, Day day)
{
    const auto *id = std::get_if<RepId>(&scope);
    const Rep *rep = id ? context.directory().rep(*id) : nullptr;
    return !rep || ((*rep)->firstDay.value_or(day) <= day && day <= (*rep)->lastDay.value_or(day));
}

YearDay yearDay(const Context &context, const WorkingYear &year, Day day)
{
    const Format &format = context.format();
    const std::optional<WorkHours> hours = year.calendar.hoursOn(day);
    const Holiday *holiday = holidayOn(day, hours.has_value(), year.holidays);
    YearDay result{.day = day, .isToday = day == context.today()};
    if (!isEmployed(context, year.scope, day))
        result.state = DayState::NotEmployed;
    else if (holiday)
        result.state = stateOfHoliday((*holiday)->kind);
    else
        result.state = hours ? DayState::Workday : DayState::FreeDay;
    result.isProvisional = holiday && (*holiday)->provisional;
    QString what = holiday ? QString((*holiday)->name + u", "_s + stateName(result.state).toLower())
                           : stateName(result.state);
    if (result.isProvisional)
        what += u", "_s + translated(QT_TRANSLATE_NOOP("Calendar", "provisional"));
    if (hours) {
        const QString times = format.locale().timeFormat(QLocale::ShortFormat);
        what += u", "_s + timeOf(hours->start).toString(times) + u'–' + timeOf(hours->end).toString(times);
    }
    result.text = format.longDate(day) + u": "_s + what;
    result.values = {format.date(day), what};
    return result;
}

} // namespace

YearCalendarData yearCalendarData(const Context &context, const WorkingYear &year)
{
    const Format &format = context.format();
    const Directory &directory = context.directory();
    YearCalendarData data{.name = translated(QT_TRANSLATE_NOOP("Calendar", "Working year")),
                          .weekStart = directory.settings.weekStart,
                          .titles = {translated(QT_TRANSLATE_NOOP("Calendar", "Day")),
                                     translated(QT_TRANSLATE_NOOP("Calendar", "What"))}};
    const int workdays = year.calendar.workdays(year.days);
    data.description =
        //: %1 is the company, a team or a person, %2 a year
        QCoreApplication::translate("Calendar", "%1 works %n day(s) in %2.", nullptr, workdays)
            .arg(scopeName(year.scope, directory), format.period(year.days));
    for (int month = 1; month <= 12; ++month)
        data.months.append(format.locale().standaloneMonthName(month));
    const auto first = static_cast<int>(data.weekStart.iso_encoding()) - 1;
    for (int i = 0; i < 7; ++i)
        data.weekdays.append(format.weekday(sampleDay((first + i) % 7)));
    for (Day day = year.days.from(); day < year.days.to(); day += std::chrono::days(1))
        data.days.append(yearDay(context, year, day));
    for (const DayState state :
         {DayState::PublicHoliday, DayState::JointLeave, DayState::Leave, DayState::WorkedDay})
        data.legend.append({state, stateName(state)});
    return data;
}

} // namespace laju::ui
