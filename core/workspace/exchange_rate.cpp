// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exchange_rate.h"

#include <QCoreApplication>

#include <algorithm>

namespace laju {

namespace {

constexpr qsizetype mostDecimals = 10;
constexpr qint64 largestNumerator = 1'000'000'000'000'000'000;

bool isPowerOfTen(qint64 number)
{
    while (number > 1 && number % 10 == 0)
        number /= 10;
    return number == 1;
}

} // namespace

Result<ExchangeRate> exchangeRate(Currency currency, Currency reporting, Day from, QStringView decimal)
{
    if (currency == reporting)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "ExchangeRate", "%1 is the currency of reports: it needs no exchange rate.")
                           .arg(currency.code()));
    const QString text = decimal.trimmed().toString();
    const qsizetype point = text.indexOf(u'.');
    QString fraction = point < 0 ? QString() : text.sliced(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString digits = (point < 0 ? text : text.first(point)) + fraction;
    const bool isPlain = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 numerator = isPlain ? digits.toLongLong(&fits) : 0;
    if (!fits || numerator <= 0 || numerator > largestNumerator || fraction.size() > mostDecimals)
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("ExchangeRate",
                                        "“%1” is no exchange rate: give a number above 0 such as 15850.25.")
                .arg(text));
    qint64 denominator = 1;
    for (qsizetype i = 0; i < fraction.size(); ++i)
        denominator *= 10;
    return ExchangeRate{
        .currency = currency, .from = from, .numerator = numerator, .denominator = denominator};
}

QString toDecimal(const ExchangeRate &rate)
{
    if (!isPowerOfTen(rate.denominator))
        return QString::number(static_cast<double>(rate.numerator) / static_cast<double>(rate.denominator),
                               'g', 12);
    QString text = QString::number(rate.numerator);
    qsizetype decimals = 0;
    for (qint64 rest = rate.denominator; rest > 1; rest /= 10)
        ++decimals;
    text = text.rightJustified(decimals + 1, u'0');
    if (decimals == 0)
        return text;
    text.insert(text.size() - decimals, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace laju
