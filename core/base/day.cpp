// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

namespace {
constexpr qint64 julianDayOfEpoch = 2'440'588; // 1970-01-01
} // namespace

Day toDay(QDate date)
{
    return dayFromNumber(date.toJulianDay() - julianDayOfEpoch);
}

QDate toQDate(Day day)
{
    return QDate::fromJulianDay(dayNumber(day) + julianDayOfEpoch);
}

Day monthsLater(Day day, int months)
{
    const std::chrono::year_month_day later = std::chrono::year_month_day(day) + std::chrono::months(months);
    return later.ok() ? Day(later) : Day(later.year() / later.month() / std::chrono::last);
}

Day localDay(Instant instant, const QTimeZone &zone)
{
    return toDay(toZone(instant, zone).date());
}

QDateTime toZone(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(millis(instant), zone);
}

Instant instantAt(Day day, QTime time, const QTimeZone &zone)
{
    return instantFromMillis(QDateTime(toQDate(day), time, zone).toMSecsSinceEpoch());
}

Instant startOfDay(Day day, const QTimeZone &zone)
{
    return instantFromMillis(toQDate(day).startOfDay(zone).toMSecsSinceEpoch());
}

Result<Day> dayFromIso(QStringView text)
{
    const QDate date = QDate::fromString(text.trimmed().toString(), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("Day", "“%1” is not a date. Write it as 2026-11-23.").arg(text));
    return toDay(date);
}

QString toIso(Day day)
{
    return toQDate(day).toString(Qt::ISODate);
}

} // namespace laju
