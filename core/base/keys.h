// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace laju {

/// The stable word of each enumerator, the same in the database, in files, on the command line and in logs.
/// An enum gets words by specialising this with `static constexpr std::array table{std::pair{E::A, "a"}, …}`.
template<class E> struct Keys;

template<class E> [[nodiscard]] constexpr QLatin1StringView keyOf(E value)
{
    const auto found =
        std::ranges::find(Keys<E>::table, value, [](const auto &entry) { return entry.first; });
    return QLatin1StringView(found->second);
}

/// The enumerator with that word; none when there is no such word.
template<class E> [[nodiscard]] std::optional<E> fromKey(QAnyStringView key)
{
    const auto found = std::ranges::find_if(Keys<E>::table, [&](const auto &entry) {
        return key == QAnyStringView(QLatin1StringView(entry.second));
    });
    return found == Keys<E>::table.end() ? std::nullopt : std::optional(found->first);
}

/// Every enumerator, in the order of its table.
template<class E> [[nodiscard]] constexpr auto allOf()
{
    std::array<E, std::size(Keys<E>::table)> all{};
    std::ranges::transform(Keys<E>::table, all.begin(), [](const auto &entry) { return entry.first; });
    return all;
}

} // namespace laju
