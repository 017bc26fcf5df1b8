// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <unordered_map>
#include <vector>

namespace laju {

/// By what spellings of @p word match: its matchingKey(), or itself where it has neither letters nor digits.
[[nodiscard]] QString keyOfWord(const QString &word);

/// Words in groups: spellings that match (see matchingKey()) are one, named by the most frequent of them.
class Spellings final
{
public:
    /// Counts @p word and tells its group: 0 is that of the first word, 1 that of the next other one …
    [[nodiscard]] size_t add(const QString &word);
    [[nodiscard]] size_t groups() const { return m_spellings.size(); }
    /// The most frequent spelling of @p group, of equally frequent ones the first by its letters; empty for
    /// words of nothing.
    [[nodiscard]] QString name(size_t group) const;

private:
    std::map<QString, size_t> m_byKey;
    std::vector<std::map<QString, int>> m_spellings;
    /// Of many words few have a spelling of their own, and to match one takes longer than to find it.
    std::unordered_map<QString, std::pair<size_t, int *>> m_known;
};

} // namespace laju
