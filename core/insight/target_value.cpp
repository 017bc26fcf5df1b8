// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/target_value.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju {

namespace {

QString expectation(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return QCoreApplication::translate("TargetValue", "a whole number such as 50");
    case Unit::Money:
    case Unit::MoneyPerDay:
        return QCoreApplication::translate("TargetValue", "an amount such as 1200000000");
    case Unit::Share:
        return QCoreApplication::translate("TargetValue", "a percentage such as 32%");
    case Unit::Seconds:
        return QCoreApplication::translate("TargetValue", "a length of time such as 3h, 90m or 1h30m");
    case Unit::Hours:
    case Unit::Days:
    case Unit::Ratio:
        return QCoreApplication::translate("TargetValue", "a number such as 4 or 2.5");
    case Unit::Points:
        return QCoreApplication::translate("TargetValue", "points such as 30, at most 100");
    }
    return {};
}

/// The number with '.' as its decimal sign and no thousands signs.
QString plainNumber(QString text, bool thousandsLikely)
{
    static const QRegularExpression grouped(u"^\\d{1,3}([.,]\\d{3})+$"_s);
    text.remove(u' ').remove(QChar(0xa0)).remove(QChar(0x202f));
    if (thousandsLikely && grouped.match(text).hasMatch())
        return text.remove(u'.').remove(u',');
    const qsizetype decimal = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    if (decimal < 0)
        return text;
    QString whole = text.first(decimal);
    return whole.remove(u'.').remove(u',') + u'.' + text.sliced(decimal + 1);
}

std::optional<qint64> readSeconds(const QString &text)
{
    static const QRegularExpression parts(
        u"^(?:(\\d+)\\s*(?:h|hr|jam))?\\s*(?:(\\d+)\\s*(?:m|min|mnt|menit))?\\s*(?:(\\d+)\\s*(?:s|sec|dtk|detik)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = parts.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return {};
    constexpr qint64 longest = 10'000'000;
    const qint64 seconds = match.captured(1).left(7).toLongLong() * 3600 +
                           match.captured(2).left(7).toLongLong() * 60 +
                           match.captured(3).left(9).toLongLong();
    return seconds <= longest ? std::optional(seconds) : std::nullopt;
}

} // namespace

Result<qint64> readTargetValue(const QString &text, Unit unit, Currency currency)
{
    const QString trimmed = text.trimmed();
    const Failure wrong =
        failure(ErrorKind::InvalidInput,
                QCoreApplication::translate("TargetValue", "“%1” cannot be a target here: give %2.")
                    .arg(trimmed, expectation(unit)));
    if (unit == Unit::Seconds) {
        const auto seconds = readSeconds(trimmed);
        return seconds ? Result<qint64>(*seconds) : wrong;
    }
    if (unit == Unit::Money || unit == Unit::MoneyPerDay) {
        static const QRegularExpression sign(u"^(Rp|IDR|USD|EUR|\\$|€)\\.?\\s*"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto money = Money::fromDecimal(plainNumber(QString(trimmed).remove(sign), true), currency);
        return money ? Result<qint64>(money->minor()) : wrong;
    }
    const bool percent = unit == Unit::Share && trimmed.endsWith(u'%');
    bool isNumber = false;
    const double number =
        plainNumber(percent ? trimmed.chopped(1) : trimmed, unit == Unit::Count).toDouble(&isNumber);
    // "32" as a share is meant as 32%: nobody sets a target of 3,200%.
    const double value = unit == Unit::Share && (percent || number > 1) ? number / 100 : number;
    const double steps = value * targetStepsPerUnit(unit);
    if (!isNumber || !(steps > 0) || steps > 1e15 || (unit == Unit::Count && steps != std::floor(steps)) ||
        (unit == Unit::Share && value > 1) || (unit == Unit::Points && value > 100))
        return wrong;
    return static_cast<qint64>(std::llround(steps));
}

QString writeTargetValue(qint64 steps, Unit unit, Currency currency, const Format &format)
{
    const double value = static_cast<double>(steps) / targetStepsPerUnit(unit);
    const auto decimals = [](qint64 stepsOfHundred) {
        return stepsOfHundred % 100 == 0 ? 0 : stepsOfHundred % 10 == 0 ? 1 : 2;
    };
    switch (unit) {
    case Unit::Count:
        return format.count(steps);
    case Unit::Money:
    case Unit::MoneyPerDay:
        return format.money(Money(steps, currency));
    case Unit::Share:
        return format.percent(value, decimals(steps));
    case Unit::Seconds: {
        const std::chrono::hh_mm_ss time{std::chrono::seconds(steps)};
        QStringList parts;
        if (time.hours().count() > 0)
            parts.append(u"%1h"_s.arg(time.hours().count()));
        if (time.minutes().count() > 0)
            parts.append(u"%1m"_s.arg(time.minutes().count()));
        if (time.seconds().count() > 0)
            parts.append(u"%1s"_s.arg(time.seconds().count()));
        return parts.join(u' ');
    }
    case Unit::Hours:
    case Unit::Days:
    case Unit::Ratio:
    case Unit::Points:
        return format.number(value,
                             targetStepsPerUnit(unit) == 10 ? (steps % 10 == 0 ? 0 : 1) : decimals(steps));
    }
    return {};
}

} // namespace laju
