// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"

#include "core/base/money.h"
#include "core/exchange/value_formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

constexpr int mostDigits = 30;
// Longer signs first: "Rp." begins with "Rp", "US$" ends with "$".
constexpr std::array currencySigns = {"US$"_L1, "S$"_L1, "A$"_L1, "Rp."_L1, "Rp"_L1, "RM"_L1, "$"_L1};
constexpr QStringView oneLetterSigns = u"€£¥₹₩฿₫₱";

/// One cell taken apart, with nothing decided about its point and comma.
struct RawNumber
{
    bool negative = false;
    bool isMoney = false; ///< a currency stands beside it that has fewer than three decimals
    QStringView mantissa; ///< digits, points, commas, dividing blanks and apostrophes
    std::optional<int> exponent;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isPointOrComma(QChar c)
{
    return c == u'.' || c == u',';
}
bool isMinus(QChar c)
{
    return c == u'-' || c == u'−' || c == u'–';
}
bool dividesThousandsAnyway(QChar c)
{
    return c == u'\'' || c == u'’' || c.isSpace();
}

/// Takes a currency's sign or code away from either end.
bool takeCurrency(QStringView &text, bool &isMoney)
{
    const auto take = [&](qsizetype length, bool atStart) {
        text = (atStart ? text.sliced(length) : text.chopped(length)).trimmed();
        isMoney = true;
        return true;
    };
    for (const QLatin1StringView sign : currencySigns) {
        if (text.startsWith(sign, Qt::CaseInsensitive))
            return take(sign.size(), true);
        if (text.endsWith(sign, Qt::CaseInsensitive))
            return take(sign.size(), false);
    }
    if (text.isEmpty())
        return false;
    if (oneLetterSigns.contains(text.front()))
        return take(1, true);
    if (oneLetterSigns.contains(text.back()))
        return take(1, false);
    for (const bool atStart : {true, false}) {
        if (text.size() < 4)
            return false;
        const QStringView code = atStart ? text.first(3) : text.last(3);
        if (!std::ranges::all_of(code, [](QChar c) { return c.isLetter(); }))
            continue;
        const auto currency = Currency::fromCode(code);
        if (!currency)
            continue;
        take(3, atStart);
        isMoney = currency->minorDigits() < 3;
        return true;
    }
    return false;
}

std::optional<RawNumber> readRaw(QStringView cell)
{
    RawNumber number;
    QStringView text = withoutGuard(cell);
    bool hasSign = false;
    bool hasCurrency = false;
    const auto takeSign = [&] {
        if (hasSign || text.isEmpty())
            return false;
        if (text.front() == u'(' && text.back() == u')' && text.size() > 2) {
            text = text.sliced(1).chopped(1).trimmed();
            number.negative = true;
        } else if (isMinus(text.front()) || text.front() == u'+') {
            number.negative = isMinus(text.front());
            text = text.sliced(1).trimmed();
        } else {
            return false;
        }
        hasSign = true;
        return true;
    };
    // Sign and currency come in either order: -$5, $-5, ($5).
    while (takeSign() || (!hasCurrency && (hasCurrency = takeCurrency(text, number.isMoney)))) {
    }
    if (text.endsWith(u",-") || text.endsWith(u".-")) {
        text.chop(2);
    } else if (!hasSign && !text.isEmpty() && isMinus(text.back())) {
        number.negative = true;
        text = text.chopped(1).trimmed();
    }

    if (const qsizetype e = std::max(text.indexOf(u'e'), text.indexOf(u'E')); e > 0) {
        bool isNumber = false;
        const int exponent = text.sliced(e + 1).toInt(&isNumber);
        if (!isNumber)
            return {};
        number.exponent = exponent;
        text = text.first(e);
    }
    number.mantissa = text;
    const auto belongs = [](QChar c) { return isDigit(c) || isPointOrComma(c) || dividesThousandsAnyway(c); };
    if (!std::ranges::all_of(text, belongs) || !std::ranges::any_of(text, isDigit))
        return {};
    return number;
}

/// Whether @p groups (digits between dividing signs) are thousands: 1 to 3 digits, then threes; or, as in
/// India, twos before a last group of three.
bool areThousands(const std::vector<QStringView> &groups)
{
    if (groups.size() == 1)
        return true;
    if (groups.front().isEmpty() || groups.front().size() > 3 || groups.back().size() != 3)
        return false;
    const auto inner = std::ranges::subrange(groups.begin() + 1, groups.end() - 1);
    const auto allOf = [&](qsizetype size) {
        return std::ranges::all_of(inner, [size](QStringView group) { return group.size() == size; });
    };
    return allOf(3) || (allOf(2) && groups.front().size() <= 2);
}

/// The digits before and after the decimal sign.
struct Digits
{
    QString whole = {};
    QString decimals = {};
};

std::optional<Digits> digitsOf(const RawNumber &number, DecimalSign decimal)
{
    QChar sign = decimal == DecimalSign::Point ? u'.' : u',';
    // With an exponent there are no thousands to divide, so any sign is the decimal one.
    if (number.exponent && !number.mantissa.contains(sign))
        sign = sign == u'.' ? u',' : u'.';
    QStringView whole = number.mantissa;
    QStringView decimals;
    if (const qsizetype at = whole.lastIndexOf(sign); at >= 0) {
        decimals = whole.sliced(at + 1);
        whole = whole.first(at);
        if (!std::ranges::all_of(decimals, isDigit))
            return {};
    }
    std::vector<QStringView> groups;
    QChar divider;
    qsizetype start = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        if (isDigit(c))
            continue;
        if (c == sign || (!divider.isNull() && c != divider) || number.exponent)
            return {};
        divider = c;
        groups.push_back(whole.sliced(start, i - start));
        start = i + 1;
    }
    groups.push_back(whole.sliced(start));
    if (!areThousands(groups))
        return {};
    // "0.123" would be a strange way to write 123.
    if (groups.size() > 1 && groups.front().startsWith(u'0'))
        return {};
    Digits digits{.decimals = decimals.toString()};
    for (const QStringView group : groups)
        digits.whole += group;
    return digits;
}

QString plain(Digits digits, bool negative)
{
    qsizetype zeros = 0;
    while (zeros < digits.whole.size() && digits.whole[zeros] == u'0')
        ++zeros;
    digits.whole.remove(0, zeros);
    while (digits.decimals.endsWith(u'0'))
        digits.decimals.chop(1);
    QString text = digits.whole.isEmpty() ? u"0"_s : digits.whole;
    if (!digits.decimals.isEmpty())
        text += u'.' + digits.decimals;
    return negative && text != "0"_L1 ? QString(u'-' + text) : text;
}

/// Moves the decimal sign by the exponent.
void shift(Digits &digits, int exponent)
{
    if (exponent > 0) {
        const QString moved = digits.decimals.leftJustified(exponent, u'0').first(exponent);
        digits.whole += moved;
        digits.decimals = digits.decimals.sliced(std::min<qsizetype>(exponent, digits.decimals.size()));
    } else if (exponent < 0) {
        const QString padded = digits.whole.rightJustified(-exponent, u'0');
        digits.decimals.prepend(padded.last(-exponent));
        digits.whole = padded.chopped(-exponent);
    }
}

} // namespace

void NumberDetector::add(QStringView cell)
{
    if (cell.trimmed().isEmpty())
        return;
    const auto raw = readRaw(cell);
    const auto asPoint = raw ? digitsOf(*raw, DecimalSign::Point) : std::nullopt;
    const auto asComma = raw ? digitsOf(*raw, DecimalSign::Comma) : std::nullopt;
    if (!asPoint && !asComma) {
        ++m_seen.unreadable;
        return;
    }
    ++m_seen.numbers;
    if (raw->exponent)
        return;
    const bool differs = asPoint && asComma && plain(*asPoint, false) != plain(*asComma, false);
    const bool pointIsThousands = raw->isMoney && differs && asPoint->decimals.size() == 3;
    const bool commaIsThousands = raw->isMoney && differs && asComma->decimals.size() == 3;
    m_seen.point += !asComma || commaIsThousands;
    m_seen.comma += !asPoint || pointIsThousands;
    m_seen.undecided += differs && !pointIsThousands && !commaIsThousands;
}

NumberDetection NumberDetector::result() const
{
    NumberDetection detection = m_seen;
    detection.format.decimal = m_seen.comma > m_seen.point ? DecimalSign::Comma : DecimalSign::Point;
    const bool isProven = (m_seen.point > 0) != (m_seen.comma > 0);
    detection.ambiguous = !isProven && (m_seen.undecided > 0 || m_seen.point > 0);
    return detection;
}

NumberDetection detectNumbers(std::span<const QString> cells)
{
    NumberDetector detector;
    for (const QString &cell : cells)
        detector.add(cell);
    return detector.result();
}

Result<QString> parseDecimal(QStringView text, const NumberFormat &format)
{
    const auto unreadable = [text](const QString &sentence) {
        return failure(ErrorKind::InvalidInput, sentence.arg(text.trimmed()));
    };
    const auto raw = readRaw(text);
    if (!raw)
        return unreadable(QCoreApplication::translate("NumberFormat", "“%1” is not a number."));
    auto digits = digitsOf(*raw, format.decimal);
    if (!digits)
        return unreadable(
            format.decimal == DecimalSign::Point
                ? QCoreApplication::translate("NumberFormat", "“%1” is not a number with a decimal point.")
                : QCoreApplication::translate("NumberFormat", "“%1” is not a number with a decimal comma."));
    const auto tooLong = [text] {
        const QString sentence = QCoreApplication::translate("NumberFormat", "“%1” has more than %2 digits.");
        return failure(ErrorKind::InvalidInput,
                       sentence.arg(text.trimmed().toString(), QString::number(mostDigits)));
    };
    const int exponent = raw->exponent.value_or(0);
    if (exponent > mostDigits || exponent < -mostDigits)
        return tooLong();
    shift(*digits, exponent);
    const QString number = plain(*digits, raw->negative);
    if (std::ranges::count_if(number, isDigit) > mostDigits)
        return tooLong();
    return number;
}

} // namespace laju
