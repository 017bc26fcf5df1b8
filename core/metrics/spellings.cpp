// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/spellings.h"

#include "core/domain/account.h"

#include <algorithm>

namespace laju {

QString keyOfWord(const QString &word)
{
    const QString trimmed = word.trimmed();
    const QString key = matchingKey(trimmed);
    return key.isEmpty() ? trimmed : key;
}

size_t Spellings::add(const QString &word)
{
    const auto [at, isNew] = m_known.try_emplace(word);
    if (isNew) {
        const QString trimmed = word.trimmed();
        const size_t group = m_byKey.try_emplace(keyOfWord(trimmed), m_spellings.size()).first->second;
        m_spellings.resize(std::max(m_spellings.size(), group + 1));
        // A map's values stay where they are when the vector of maps grows: maps are moved, not copied.
        at->second = {group, &m_spellings[group][trimmed]};
    }
    ++*at->second.second;
    return at->second.first;
}

QString Spellings::name(size_t group) const
{
    return std::ranges::max_element(m_spellings[group], {}, [](const auto &each) { return each.second; })
        ->first;
}

} // namespace laju
