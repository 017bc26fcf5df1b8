// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"

#include <limits>

namespace laju {

/// How a value that may be absent is kept in no more room than the value: as a number, of which one stands
/// for none.
template<class T> struct CompactForm;

template<> struct CompactForm<Day>
{
    using Number = qint32;
    static constexpr Number none = std::numeric_limits<Number>::min();
    static constexpr Number number(Day day) { return dayNumber(day); }
    static constexpr Day value(Number number) { return dayFromNumber(number); }
};

template<> struct CompactForm<Instant>
{
    using Number = qint64;
    static constexpr Number none = std::numeric_limits<Number>::min();
    static constexpr Number number(Instant instant) { return millis(instant); }
    static constexpr Instant value(Number number) { return instantFromMillis(number); }
};

template<class Tag> struct CompactForm<Id<Tag>>
{
    using Number = qint64;
    static constexpr Number none = 0;
    static constexpr Number number(const Id<Tag> &id) { return id.number(); }
    static Id<Tag> value(Number number) { return *Id<Tag>::fromNumber(number); }
};

template<> struct CompactForm<int>
{
    using Number = qint32;
    static constexpr Number none = std::numeric_limits<Number>::min();
    static constexpr Number number(int value) { return value; }
    static constexpr int value(Number number) { return number; }
};

/// A std::optional for what is kept by the hundred thousand. Ask for the value only when there is one.
template<class T> class CompactOptional final
{
    using Form = CompactForm<T>;

public:
    CompactOptional() = default;
    CompactOptional(std::nullopt_t) {}
    CompactOptional(const T &value)
        : m_number(Form::number(value))
    {
    }
    CompactOptional(const std::optional<T> &value)
        : m_number(value ? Form::number(*value) : Form::none)
    {
    }

    [[nodiscard]] bool has_value() const { return m_number != Form::none; }
    explicit operator bool() const { return has_value(); }
    void reset() { *this = {}; }
    [[nodiscard]] T operator*() const { return Form::value(m_number); }
    /// Throws std::bad_optional_access when there is none.
    [[nodiscard]] T value() const { return std::optional<T>(*this).value(); }
    [[nodiscard]] T value_or(const T &other) const { return has_value() ? **this : other; }
    operator std::optional<T>() const { return has_value() ? std::optional<T>(**this) : std::nullopt; }

    /// None is less than any value.
    friend auto operator<=>(const CompactOptional &, const CompactOptional &) = default;
    friend bool operator==(const CompactOptional &, const CompactOptional &) = default;
    friend bool operator==(const CompactOptional &one, const T &other)
    {
        return one == CompactOptional(other);
    }

private:
    typename Form::Number m_number = Form::none;
};

} // namespace laju
