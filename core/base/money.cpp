// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

struct Exception
{
    std::string_view code;
    int digits;
};

// ISO 4217: every currency has two decimal places but these.
constexpr std::array exceptions{
    Exception{"BHD", 3}, Exception{"BIF", 0}, Exception{"CLP", 0}, Exception{"DJF", 0}, Exception{"GNF", 0},
    Exception{"IQD", 3}, Exception{"ISK", 0}, Exception{"JOD", 3}, Exception{"JPY", 0}, Exception{"KMF", 0},
    Exception{"KRW", 0}, Exception{"KWD", 3}, Exception{"LYD", 3}, Exception{"OMR", 3}, Exception{"PYG", 0},
    Exception{"RWF", 0}, Exception{"TND", 3}, Exception{"UGX", 0}, Exception{"VND", 0}, Exception{"VUV", 0},
    Exception{"XAF", 0}, Exception{"XOF", 0}, Exception{"XPF", 0},
};

Failure invalidAmount(const QString &text)
{
    return failure(ErrorKind::InvalidInput, text);
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const QStringView letters = code.trimmed();
    const auto isLetter = [](QChar c) { return c.toUpper() >= u'A' && c.toUpper() <= u'Z'; };
    if (letters.size() != 3 || !std::ranges::all_of(letters, isLetter))
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Money", "“%1” is not a currency code such as IDR or USD.")
                           .arg(code));
    return Currency(letters[0].toUpper().toLatin1(), letters[1].toUpper().toLatin1(),
                    letters[2].toUpper().toLatin1());
}

Currency Currency::rupiah()
{
    return {'I', 'D', 'R'};
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code.data(), 3);
}

int Currency::minorDigits() const
{
    const std::string_view code(m_code.data(), m_code.size());
    const auto found = std::ranges::find(exceptions, code, &Exception::code);
    return found == exceptions.end() ? 2 : found->digits;
}

qint64 Currency::minorPerMajor() const
{
    constexpr std::array<qint64, 4> powers{1, 10, 100, 1000};
    return powers[static_cast<size_t>(minorDigits())];
}

Result<Money> Money::fromDecimal(QStringView decimal, Currency currency)
{
    const QStringView text = decimal.trimmed();
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative || text.startsWith(u'+') ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.first(point);
    QString fraction = point < 0 ? QString() : digits.sliced(point + 1).toString();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if ((whole.isEmpty() && fraction.isEmpty()) || !std::ranges::all_of(whole, isDigit) ||
        !std::ranges::all_of(fraction, isDigit))
        return invalidAmount(QCoreApplication::translate("Money", "“%1” is not an amount.").arg(decimal));

    const int places = currency.minorDigits();
    while (fraction.size() > places && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > places)
        return invalidAmount(
            QCoreApplication::translate("Money", "“%1” has more decimal places than %2 allows (%3).")
                .arg(decimal, currency.code(), QString::number(places)));
    const QString all = whole.toString() + fraction.leftJustified(places, u'0');
    bool fits = false;
    const qint64 minor = all.toLongLong(&fits);
    if ((!fits && !all.isEmpty()) || minor > maxMinor)
        return invalidAmount(
            QCoreApplication::translate("Money", "“%1” is larger than any amount that can be kept.")
                .arg(decimal));
    return Money(negative ? -minor : minor, currency);
}

QString Money::toDecimal() const
{
    const qint64 per = m_currency.minorPerMajor();
    const qint64 size = std::abs(m_minor);
    QString text = QString::number(size / per);
    if (const qint64 rest = size % per; rest != 0) {
        QString fraction = QString::number(rest).rightJustified(m_currency.minorDigits(), u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return m_minor < 0 ? u'-' + text : text;
}

} // namespace laju
