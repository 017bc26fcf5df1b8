// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/format.h"

#include <QCoreApplication>

#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr auto noBreakSpace = u'\u00A0';
constexpr auto minus = u'\u2212';
/// Below this an amount is short enough in full.
constexpr double compactFrom = 10'000;

QString withTrueMinus(QString text)
{
    return text.replace(u'-', minus);
}

/// Whether a word stands there rather than a sign: "Rp 5", but "$5".
bool isWord(const QString &symbol)
{
    return symbol.back().isLetter();
}

} // namespace

Format::Format(Language language)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_phrases(language)
{
}

QString Format::count(qint64 value) const
{
    return withTrueMinus(m_locale.toString(value));
}

QString Format::number(double value, int decimals) const
{
    return withTrueMinus(m_locale.toString(value, 'f', decimals));
}

QString Format::percent(double share, int decimals) const
{
    return number(share * 100, decimals) + u'%';
}

QString Format::signedPercent(double share, int decimals) const
{
    const QString size = percent(std::abs(share), decimals);
    if (size == percent(0, decimals))
        return size;
    return (share < 0 ? minus : u'+') + size;
}

QString Format::signedNumber(double value, int decimals) const
{
    const QString size = number(std::abs(value), decimals);
    if (size == number(0, decimals))
        return size;
    return (value < 0 ? minus : u'+') + size;
}

QString Format::percentRange(double low, double high) const
{
    return number(low * 100, 0) + u'\u2013' + percent(high, 0);
}

QString Format::currencySymbol(Currency currency) const
{
    const auto named = [&](UCurrNameStyle style) {
        UErrorCode status = U_ZERO_ERROR;
        int32_t length = 0;
        const QString code = currency.code();
        const UChar *name = ucurr_getName(reinterpret_cast<const UChar *>(code.utf16()),
                                          keyOf(m_language).data(), style, nullptr, &length, &status);
        return U_SUCCESS(status) ? QString::fromUtf16(name, length) : code;
    };
    const QString usual = named(UCURR_SYMBOL_NAME);
    const QString narrow = named(UCURR_NARROW_SYMBOL_NAME);
    // "Rp" says as much as "IDR"; but "$" alone would not say whose dollars.
    return usual == currency.code() && isWord(narrow) ? narrow : usual;
}

QString Format::withCurrency(const QString &size, bool negative, Currency currency) const
{
    const QString symbol = currencySymbol(currency);
    const QString sign = negative ? QString(minus) : QString();
    return isWord(symbol) ? QString(sign + symbol + noBreakSpace + size) : QString(sign + symbol + size);
}

QString Format::money(const Money &money) const
{
    const qint64 per = money.currency().minorPerMajor();
    const qint64 minor = std::abs(money.minor());
    QString size = m_locale.toString(minor / per);
    if (const qint64 rest = minor % per; rest != 0)
        size += m_locale.decimalPoint() +
                QString::number(rest).rightJustified(money.currency().minorDigits(), u'0');
    return withCurrency(size, money.minor() < 0, money.currency());
}

QString Format::compact(double value) const
{
    if (value < compactFrom)
        return m_locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text =
        icu::number::NumberFormatter::withLocale(icu::Locale(keyOf(m_language).data()))
            .notation(icu::number::Notation::compactShort())
            .precision(icu::number::Precision::minMaxFraction(0, 1))
            .formatDouble(value, status)
            .toString(status);
    if (U_FAILURE(status))
        return m_locale.toString(value, 'f', 0);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

QString Format::compactCount(double value) const
{
    const QString size = compact(std::abs(value));
    return value < 0 ? QString(minus + size) : size;
}

QString Format::compactMoney(const Money &money) const
{
    const double major =
        static_cast<double>(money.minor()) / static_cast<double>(money.currency().minorPerMajor());
    return std::abs(major) < compactFrom ? this->money(money)
                                         : compactMoney(static_cast<double>(money.minor()), money.currency());
}

QString Format::compactMoney(double minor, Currency currency) const
{
    const double major = minor / static_cast<double>(currency.minorPerMajor());
    if (std::abs(major) < compactFrom) {
        // Of a small average the fraction of a rupiah is noise, that of a dollar is not.
        const bool whole = major == std::floor(major) || std::abs(major) >= 1000;
        const QString size = m_locale.toString(std::abs(major), 'f', whole ? 0 : currency.minorDigits());
        return withCurrency(size, major < 0, currency);
    }
    QString size = compact(std::abs(major));
    const auto unit = std::ranges::find_if(size, [](QChar c) { return c.isLetter(); });
    // English writes "184.2M"; after a currency that is a word it needs the space that Indonesian has anyway.
    if (unit != size.end() && unit != size.begin() && (unit - 1)->isDigit())
        size.insert(unit - size.begin(), noBreakSpace);
    return withCurrency(size, major < 0, currency);
}

QString Format::clockDuration(std::chrono::seconds duration) const
{
    const std::chrono::hh_mm_ss parts(std::chrono::abs(duration));
    const auto two = [](auto part) { return QString::number(part.count()).rightJustified(2, u'0'); };
    const QString minutes =
        parts.hours().count() > 0
            ? QString(QString::number(parts.hours().count()) + u':' + two(parts.minutes()))
            : QString::number(parts.minutes().count());
    return (duration.count() < 0 ? QString(minus) : QString()) + minutes + u':' + two(parts.seconds());
}

QString Format::duration(std::chrono::seconds duration) const
{
    const std::chrono::hh_mm_ss parts(std::chrono::abs(duration));
    const auto with = [](QString pattern, auto... numbers) {
        return pattern.replace(u' ', noBreakSpace).arg(QString::number(numbers.count())...);
    };
    QString text;
    if (parts.hours().count() > 0 && parts.minutes().count() > 0)
        //: A duration in hours and minutes, short
        text = with(m_phrases("Format", QT_TRANSLATE_NOOP("Format", "%1 h %2 min")), parts.hours(),
                    parts.minutes());
    else if (parts.hours().count() > 0)
        //: A duration in whole hours, short
        text = with(m_phrases("Format", QT_TRANSLATE_NOOP("Format", "%1 h")), parts.hours());
    else if (parts.minutes().count() > 0)
        //: A duration in minutes, short
        text = with(m_phrases("Format", QT_TRANSLATE_NOOP("Format", "%1 min")), parts.minutes());
    else
        //: A duration in seconds, short
        text = with(m_phrases("Format", QT_TRANSLATE_NOOP("Format", "%1 s")), parts.seconds());
    return duration.count() < 0 ? QString(minus + text) : text;
}

QString Format::days(double days) const
{
    const int decimals = days == std::floor(days) || std::abs(days) >= 10 ? 0 : 1;
    //: A number of days, short
    return m_phrases("Format", QT_TRANSLATE_NOOP("Format", "%1 d"))
        .replace(u' ', noBreakSpace)
        .arg(number(days, decimals));
}

QString Format::date(Day day) const
{
    return m_locale.toString(toQDate(day), u"d MMM yyyy"_s);
}

QString Format::longDate(Day day) const
{
    return m_locale.toString(toQDate(day), u"dddd d MMMM yyyy"_s);
}

QString Format::dayAndMonth(Day day) const
{
    return m_locale.toString(toQDate(day), u"d MMM"_s);
}

QString Format::weekday(Day day) const
{
    return m_locale.dayName(toQDate(day).dayOfWeek(), QLocale::ShortFormat);
}

QString Format::time(Instant instant, const QTimeZone &zone) const
{
    return m_locale.toString(toZone(instant, zone).time(), QLocale::ShortFormat);
}

QString Format::dateTime(Instant instant, const QTimeZone &zone) const
{
    return date(localDay(instant, zone)) + u' ' + time(instant, zone);
}

QString Format::period(const Period &period) const
{
    const QDate first = toQDate(period.from());
    if (period.isEmpty())
        return date(period.from());
    switch (period.calendar().value_or(Calendar::Week)) {
    case Calendar::Day:
        return date(period.from());
    case Calendar::Month:
        return m_locale.toString(first, u"MMMM yyyy"_s);
    case Calendar::Quarter:
        //: A quarter of a year: %1 is its number, %2 the year
        return m_phrases("Format", QT_TRANSLATE_NOOP("Format", "Q%1 %2"))
            .arg(QString::number((first.month() + 2) / 3), QString::number(first.year()));
    case Calendar::Year:
        return QString::number(first.year());
    case Calendar::Week:
        break;
    }
    const QDate last = toQDate(period.last());
    if (first.year() == last.year() && first.month() == last.month())
        return QString::number(first.day()) + u'\u2013' + date(period.last());
    const QString from = first.year() == last.year() ? dayAndMonth(period.from()) : date(period.from());
    return from + u" \u2013 "_s + date(period.last());
}

} // namespace laju
