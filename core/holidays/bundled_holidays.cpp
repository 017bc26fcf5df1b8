// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holidays/bundled_holidays.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

bool HolidayYear::hasJointLeave() const
{
    return std::ranges::find(days, HolidayKind::JointLeave, &HolidayFields::kind) != days.end();
}

QStringList holidayCountries()
{
    QStringList countries = QDir(u":/holidays"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &country : countries)
        country.chop(QLatin1StringView(".json").size());
    return countries;
}

Result<std::vector<HolidayYear>> bundledHolidays(const QString &country, Language language)
{
    QFile file(u":/holidays/%1.json"_s.arg(country.toUpper()));
    if (!holidayCountries().contains(country.toUpper()) || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate(
                           "Holidays", "There are no holidays of “%1” in the program, only of: %2. Those of "
                                       "any country can be read from a calendar file (.ics).")
                           .arg(country, holidayCountries().join(u", "_s)));
    std::vector<HolidayYear> years;
    for (const QJsonValue &year : QJsonDocument::fromJson(file.readAll()).array()) {
        HolidayYear read{.year = year[u"year"].toInt(),
                         .decree = year[u"decree"].toString(),
                         .provisional = year[u"provisional"].toBool()};
        for (const QJsonValue &day : year[u"holidays"].toArray())
            read.days.push_back({.day = dayFromIso(day[u"day"].toString()).value(),
                                 .name = day[keyOf(language)].toString(),
                                 .kind = fromKey<HolidayKind>(day[u"kind"].toString()).value(),
                                 .provisional = read.provisional});
        years.push_back(std::move(read));
    }
    return years;
}

} // namespace laju
