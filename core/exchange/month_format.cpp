// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/month_format.h"

#include "core/exchange/value_formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

bool isDigitOfMonth(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether a month in numbers says its year in full: "3-26" may be a day as well.
bool namesItsYear(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }) ||
           std::ranges::count_if(text, isDigitOfMonth) >= 5;
}

} // namespace

Result<Day> parseMonth(QStringView cell, const DateFormat &format)
{
    const QString text = withoutGuard(cell).toString();
    const bool isCompact = text.size() == 6 && std::ranges::all_of(text, isDigitOfMonth);
    // A month becomes a date, which the one reader of dates reads, with its first day before or behind it.
    std::vector<QString> dates{text};
    if (isCompact)
        dates = {text + u"01"_s};
    else if (namesItsYear(text))
        dates.insert(dates.end(), {u"1 "_s + text, text + u" 1"_s});
    for (size_t i = 0; i < dates.size(); ++i) {
        if (const auto date = parseDate(dates[i], i == 0 ? format : DateFormat{})) {
            const std::chrono::year_month_day day(date->day);
            return dayOf(day.year() / day.month() / 1);
        }
    }
    return failure(
        ErrorKind::InvalidInput,
        QCoreApplication::translate("DateFormat", "“%1” is not a month: write it as 2026-03.").arg(text));
}

QString monthToIso(Day month)
{
    return toIso(month).first(7);
}

} // namespace laju
