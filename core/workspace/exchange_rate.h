// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"

namespace laju {

/// A dated exchange rate: one @c currency unit is @c numerator / @c denominator of the reporting currency.
struct ExchangeRate
{
    Currency currency;
    Day from;
    qint64 numerator;
    qint64 denominator;

    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;
};

/// One @p currency unit is @p decimal (a plain number with '.', "15850.25") of @p reporting from @p from on.
/// Errors: InvalidInput when it is no number above 0, has more than 10 decimals or does not fit, or when both
/// currencies are the same.
Result<ExchangeRate> exchangeRate(Currency currency, Currency reporting, Day from, QStringView decimal);
/// What one unit is worth as a plain number with '.': exact for rates made of decimals, else to 12 digits.
[[nodiscard]] QString toDecimal(const ExchangeRate &rate);

} // namespace laju
