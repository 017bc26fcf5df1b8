// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/amount_text.h"

#include "core/exchange/number_format.h"

#include <QCoreApplication>

namespace laju::ui {

QString amountText(const Money &amount, const Format &format)
{
    return numberText(amount.toDecimal(), format);
}

QString numberText(const QString &decimal, const Format &format)
{
    const QString decimals = decimal.section(u'.', 1);
    const QString whole = format.locale().toString(decimal.section(u'.', 0, 0).toLongLong());
    return decimals.isEmpty() ? whole : QString(whole + format.locale().decimalPoint() + decimals);
}

Result<QString> readNumber(const QString &text, const Format &format)
{
    const auto sign = format.language() == Language::Indonesian ? DecimalSign::Comma : DecimalSign::Point;
    return parseDecimal(text, {.decimal = sign});
}

Result<Money> readAmount(const QString &text, const QString &currency, const Format &format)
{
    const auto of = Currency::fromCode(currency);
    if (!of)
        return failure(of.error());
    const auto decimal = readNumber(text, format);
    if (!decimal)
        return failure(decimal.error());
    const auto money = Money::fromDecimal(*decimal, *of);
    if (money && money->minor() < 0)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("AmountText", "An amount cannot be below zero."));
    return money;
}

QStringList currencyChoices(const Directory &directory)
{
    QStringList codes{directory.settings.currency.code()};
    for (const ExchangeRate &rate : directory.rates)
        codes.append(rate.currency.code());
    codes.removeDuplicates();
    return codes;
}

} // namespace laju::ui
