// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database_error.h"
#include "core/storage/value.h"

namespace laju::storage {

/// Reads the columns of a row one after the other, each as the type it was stored from. @p Source gives the
/// next one by number() (NULL is 0), optionalNumber(), text() and word() (a text of ASCII alone), and by
/// damaged() throws Failed.
template<class Source> class Columns
{
public:
    [[nodiscard]] int integer() { return static_cast<int>(self().number()); }
    [[nodiscard]] Instant instant() { return instantFromMillis(self().number()); }
    [[nodiscard]] Day day() { return dayFromNumber(self().number()); }
    [[nodiscard]] std::chrono::seconds seconds() { return std::chrono::seconds(self().number()); }
    [[nodiscard]] std::optional<int> optionalInteger()
    {
        const auto value = self().optionalNumber();
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> optionalInstant()
    {
        const auto value = self().optionalNumber();
        return value ? std::optional(instantFromMillis(*value)) : std::nullopt;
    }
    [[nodiscard]] std::optional<Day> optionalDay()
    {
        const auto value = self().optionalNumber();
        return value ? std::optional(dayFromNumber(*value)) : std::nullopt;
    }
    template<class IdType> [[nodiscard]] IdType id()
    {
        const auto value = IdType::fromNumber(self().number());
        if (!value)
            self().damaged();
        return *value;
    }
    template<class IdType> [[nodiscard]] std::optional<IdType> optionalId()
    {
        const auto value = self().optionalNumber();
        return value ? IdType::fromNumber(*value) : std::nullopt;
    }
    template<Keyed E> [[nodiscard]] E key()
    {
        const auto value = fromKey<E>(self().word());
        if (!value)
            self().damaged();
        return *value;
    }
    [[nodiscard]] Currency currency() { return currencyOf(self().word()); }
    [[nodiscard]] Money money()
    {
        const qint64 minor = self().number();
        return Money(minor, currency());
    }
    [[nodiscard]] std::optional<Money> optionalMoney()
    {
        const auto minor = self().optionalNumber();
        const auto code = self().word();
        return minor ? std::optional(Money(*minor, currencyOf(code))) : std::nullopt;
    }

private:
    [[nodiscard]] static Currency currencyOf(QAnyStringView code)
    {
        return valueOrThrow(Currency::fromCode(code.toString()));
    }
    [[nodiscard]] Source &self() { return static_cast<Source &>(*this); }
};

} // namespace laju::storage
