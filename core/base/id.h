// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <chrono>
#include <compare>
#include <optional>

namespace laju {

/// A fresh 63-bit number: milliseconds since 2020 in the high 41 bits, chance in the low 22. Made by the
/// client, so a local file can be merged into a shared database without renumbering; strictly increasing
/// within a process.
[[nodiscard]] qint64 nextIdNumber();
/// A number as nextIdNumber() would have made it at @p moment, 2020 or later; not increasing.
[[nodiscard]] qint64 idNumberAt(std::chrono::sys_time<std::chrono::milliseconds> moment);
/// When @p number was made.
[[nodiscard]] std::chrono::sys_time<std::chrono::milliseconds> momentOfId(qint64 number);

/// The identity of one kind of record. There is no null id: what may be absent is a std::optional<Id>.
template<class Tag> class Id final
{
public:
    Id() = delete;

    /// A new id, unique without a server.
    [[nodiscard]] static Id generate() { return Id(nextIdNumber()); }

    /// The id that @p number was made from; none when it is not positive.
    [[nodiscard]] static std::optional<Id> fromNumber(qint64 number)
    {
        return number > 0 ? std::optional(Id(number)) : std::nullopt;
    }

    [[nodiscard]] constexpr qint64 number() const { return m_number; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_number, seed); }

private:
    explicit constexpr Id(qint64 number)
        : m_number(number)
    {
    }
    qint64 m_number;
};

} // namespace laju

template<class Tag> struct std::hash<laju::Id<Tag>>
{
    size_t operator()(const laju::Id<Tag> &id) const noexcept { return qHash(id); }
};
