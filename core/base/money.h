// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <array>
#include <compare>

namespace laju {

/// An ISO 4217 currency.
class Currency final
{
public:
    /// The currency with that three-letter code, in any case. Errors: InvalidInput when it is not three
    /// letters A–Z.
    static Result<Currency> fromCode(QStringView code);
    [[nodiscard]] static Currency rupiah();

    [[nodiscard]] QString code() const;
    /// Decimal places of the smallest unit that is stored (ISO 4217: IDR 2, JPY 0, BHD 3).
    [[nodiscard]] int minorDigits() const;
    /// 10 to the power of minorDigits().
    [[nodiscard]] qint64 minorPerMajor() const;

    friend auto operator<=>(const Currency &, const Currency &) = default;

private:
    Currency(char a, char b, char c)
        : m_code{a, b, c}
    {
    }
    std::array<char, 3> m_code;
};

/// An amount of money in whole minor units. No floating-point number ever holds money.
class Money final
{
public:
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    /// Reads a plain decimal number with '.' as its decimal sign ("-12.5"). Errors: InvalidInput when it is
    /// no number, has more decimals than the currency, or does not fit (see maxMinor).
    static Result<Money> fromDecimal(QStringView decimal, Currency currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    /// The amount as a plain decimal number with '.', without trailing zero decimals ("10005534", "12.5").
    [[nodiscard]] QString toDecimal() const;

    /// Largest amount that is accepted, in minor units; sums of a hundred such amounts still fit in 64 bits.
    static constexpr qint64 maxMinor = 90'000'000'000'000'000;

    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_minor;
    Currency m_currency;
};

} // namespace laju
