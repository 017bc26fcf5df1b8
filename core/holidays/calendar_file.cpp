// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holidays/calendar_file.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace laju {

using std::chrono::days;

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

/// The text of the file as libical wants it.
QByteArray inUtf8(const QByteArray &content)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content).toUtf8() : text.toUtf8();
}

std::optional<Day> dayOfTime(const icaltimetype &time)
{
    if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time))
        return {};
    const QDate date(time.year, time.month, time.day);
    return date.isValid() ? std::optional(toDay(date)) : std::nullopt;
}

HolidayKind kindOf(const QString &name)
{
    const auto says = [&](QStringView words) { return name.contains(words, Qt::CaseInsensitive); };
    return says(u"cuti bersama") || says(u"joint leave") || says(u"collective leave") ||
                   says(u"joint holiday")
               ? HolidayKind::JointLeave
               : HolidayKind::Public;
}

/// The days on which @p event begins within @p span.
std::vector<Day> beginnings(icalcomponent *event, const icaltimetype &start, const Period &span)
{
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    std::vector<Day> found;
    const auto take = [&](const icaltimetype &time) {
        const auto day = dayOfTime(time);
        if (day && span.contains(*day))
            found.push_back(*day);
        return !day || *day < span.to();
    };
    if (!rule) {
        take(start);
        return found;
    }
    // An endless rule is followed to the end of the span; one that never gets there, no longer than this.
    constexpr int mostDates = 100'000;
    const std::unique_ptr<icalrecur_iterator, FreeIterator> dates(
        icalrecur_iterator_new(icalproperty_get_rrule(rule), start));
    for (int i = 0; dates && i < mostDates; ++i) {
        icaltimetype next = icalrecur_iterator_next(dates.get());
        if (icaltime_is_null_time(next))
            break;
        if (!take(next))
            break;
    }
    for (icalproperty *except = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); except;
         except = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        std::erase(found, dayOfTime(icalproperty_get_exdate(except)));
    return found;
}

void readEvent(icalcomponent *event, const Period &span, CalendarFileHolidays &result)
{
    const icaltimetype start = icalcomponent_get_dtstart(event);
    if (!dayOfTime(start)) {
        ++result.broken;
        return;
    }
    if (!start.is_date) {
        ++result.timed;
        return;
    }
    const QString name = QString::fromUtf8(icalcomponent_get_summary(event)).simplified();
    const std::optional<Day> end = dayOfTime(icalcomponent_get_dtend(event));
    // The end is the day after the last; an event without one takes its one day.
    const days length = end ? std::max(days(1), *end - *dayOfTime(start)) : days(1);
    for (const Day day : beginnings(event, start, span)) {
        const HolidayFields fields{.day = day,
                                   .until = length > days(1) ? std::optional(day + length - days(1))
                                                             : std::nullopt,
                                   .name = name,
                                   .kind = kindOf(name)};
        if (check(fields)) {
            ++result.broken;
            return;
        }
        result.days.push_back(fields);
    }
}

} // namespace

Result<CalendarFileHolidays> readCalendarFile(const QByteArray &content, const Period &span)
{
    icalerror_set_errors_are_fatal(false);
    const Component root(icalparser_parse_string(inUtf8(content).constData()));
    icalcomponent *calendar = !root ? nullptr
                              : icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT
                                  ? root.get()
                                  : icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
    if (!calendar)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "Holidays", "This is no calendar file: it does not hold a VCALENDAR. Give one in "
                                       "the format iCalendar (.ics), as calendars export it."));
    CalendarFileHolidays result;
    // A file may hold several calendars, one after the other.
    const auto readCalendar = [&](icalcomponent *each) {
        for (icalcomponent *event = icalcomponent_get_first_component(each, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(each, ICAL_VEVENT_COMPONENT))
            readEvent(event, span, result);
    };
    if (calendar == root.get()) {
        readCalendar(calendar);
    } else {
        for (; calendar; calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
            readCalendar(calendar);
    }
    const auto order = [](const HolidayFields &holiday) { return std::tie(holiday.day, holiday.name); };
    std::ranges::sort(result.days, {}, order);
    const auto twice = std::ranges::unique(result.days, {}, order);
    result.days.erase(twice.begin(), twice.end());
    if (result.days.empty())
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "Holidays", "The calendar file has no event that takes whole days from %1 to %2 "
                                       "(%3 with a time of day, %4 that cannot be read).")
                           .arg(toIso(span.from()), toIso(span.last()))
                           .arg(result.timed)
                           .arg(result.broken));
    return result;
}

} // namespace laju
