// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/keys.h"
#include "core/base/money.h"

#include <QVariant>

#include <concepts>
#include <optional>
#include <vector>

namespace laju::storage {

template<class E>
concept Keyed = std::is_enum_v<E> && requires
{
    Keys<E>::table;
};

/// @name How a value is stored: as a 64-bit number or as text, and none as NULL. The only such rule.
/// @{
template<std::integral T> [[nodiscard]] qint64 plain(T number)
{
    return static_cast<qint64>(number);
}
[[nodiscard]] inline const QString &plain(const QString &text)
{
    return text;
}
[[nodiscard]] inline QString plain(QLatin1StringView text)
{
    return QString(text);
}
[[nodiscard]] inline QString plain(const QByteArray &text)
{
    return QString::fromUtf8(text);
}
template<class Tag> [[nodiscard]] qint64 plain(Id<Tag> id)
{
    return id.number();
}
[[nodiscard]] inline qint64 plain(Instant instant)
{
    return millis(instant);
}
[[nodiscard]] inline qint64 plain(Day day)
{
    return dayNumber(day);
}
[[nodiscard]] inline qint64 plain(std::chrono::seconds duration)
{
    return duration.count();
}
template<Keyed E> [[nodiscard]] QString plain(E value)
{
    return QString(keyOf(value));
}
template<class T> [[nodiscard]] auto plain(const std::optional<T> &value)
{
    using Plain = std::remove_cvref_t<decltype(plain(*value))>;
    return value ? std::optional<Plain>(plain(*value)) : std::nullopt;
}
/// @}

[[nodiscard]] inline QVariant toVariant(qint64 number)
{
    return QVariant(number);
}
/// A null string is an empty one: no text column holds NULL.
[[nodiscard]] inline QVariant toVariant(const QString &text)
{
    return QVariant(text.isNull() ? QString(QLatin1StringView("")) : text);
}
template<class T> [[nodiscard]] QVariant toVariant(const std::optional<T> &value)
{
    return value ? toVariant(*value) : QVariant();
}

/// The values of a row's columns, in the order of its table.
using Values = std::vector<QVariant>;

/// Collects what a record writes as Values.
class ValueSink final
{
public:
    template<class T> ValueSink &operator<<(const T &value)
    {
        values.push_back(toVariant(plain(value)));
        return *this;
    }
    Values values = {};
};

} // namespace laju::storage
