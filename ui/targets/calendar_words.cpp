// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/calendar_words.h"

#include "ui/common/clock_time.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

QString holidayKindName(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::Public:
        return QCoreApplication::translate("Calendar", "Public holiday");
    case HolidayKind::JointLeave:
        //: cuti bersama
        return QCoreApplication::translate("Calendar", "Joint leave");
    case HolidayKind::Leave:
        return QCoreApplication::translate("Calendar", "Leave");
    case HolidayKind::WorkedDay:
        return QCoreApplication::translate("Calendar", "Worked all the same");
    }
    return {};
}

QString weekWords(const WorkWeek &week, const Format &format)
{
    const QString times = format.locale().timeFormat(QLocale::ShortFormat);
    QStringList parts;
    for (size_t day = 0; day < week.size();) {
        const auto first = week.begin() + static_cast<qsizetype>(day);
        const auto end = std::find_if(first, week.end(), [&](const auto &hours) { return hours != *first; });
        const auto next = static_cast<size_t>(end - week.begin());
        if (*first) {
            QString days = format.weekday(sampleDay(static_cast<int>(day)));
            if (next - day > 1)
                days += u'–' + format.weekday(sampleDay(static_cast<int>(next) - 1));
            parts.push_back(days + QChar::Nbsp + timeOf((*first)->start).toString(times) + u'–' +
                            timeOf((*first)->end).toString(times));
        }
        day = next;
    }
    return parts.join(u", "_s);
}

QString inForceWords(const std::optional<Day> &from, const std::optional<Day> &until, const Format &format)
{
    if (from && until)
        //: %1 and %2 are dates, both included
        return QCoreApplication::translate("Calendar", "%1 to %2")
            .arg(format.date(*from), format.date(*until));
    if (from)
        return QCoreApplication::translate("Calendar", "from %1").arg(format.date(*from));
    if (until)
        return QCoreApplication::translate("Calendar", "until %1").arg(format.date(*until));
    return QCoreApplication::translate("Calendar", "always");
}

} // namespace laju::ui
