// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/name_index.h"

#include "core/quickline/legal_forms.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace laju {

NameKeys::NameKeys(std::span<const QString> names)
{
    m_keys.reserve(names.size());
    for (const QString &name : names)
        append(name, false);
    const auto byText = [this](const Part &a, const Part &b) { return text(a).compare(text(b)) < 0; };
    std::ranges::sort(m_wholes, byText);
    std::ranges::sort(m_tails, byText);
}

void NameKeys::add(QStringView name)
{
    append(name, true);
}

QStringView NameKeys::text(const Part &part) const
{
    return QStringView(m_keys[static_cast<size_t>(part.name)]).sliced(part.begin, part.end - part.begin);
}

std::vector<NameKeys::Part>::const_iterator NameKeys::firstNotBelow(const std::vector<Part> &parts,
                                                                    QStringView key) const
{
    return std::ranges::lower_bound(
        parts, key, [](QStringView a, QStringView b) { return a.compare(b) < 0; },
        [this](const Part &part) { return text(part); });
}

void NameKeys::insert(std::vector<Part> &parts, Part part, bool sorted)
{
    parts.insert(sorted ? firstNotBelow(parts, text(part)) : parts.cend(), part);
}

void NameKeys::append(QStringView name, bool sorted)
{
    constexpr qsizetype longest = 1000;
    struct WordSpan
    {
        qint16 begin;
        qint16 end;
        bool legal;
    };
    QString key;
    std::vector<WordSpan> words;
    for (const QStringView word :
         name.first(std::min(name.size(), longest)).tokenize(u' ', Qt::SkipEmptyParts)) {
        const QString part = matchingKey(word);
        if (part.isEmpty())
            continue;
        const auto begin = static_cast<qint16>(key.size());
        key += part;
        words.push_back({begin, static_cast<qint16>(key.size()), isLegalForm(part)});
    }
    const auto position = static_cast<qint32>(m_keys.size());
    const auto size = static_cast<qint16>(key.size());
    m_keys.push_back(key);

    const auto isCore = [](const WordSpan &word) { return !word.legal; };
    const auto first = std::ranges::find_if(words, isCore);
    const auto last = std::find_if(words.rbegin(), words.rend(), isCore);
    const qint16 coreBegin = first == words.end() ? qint16(0) : first->begin;
    const qint16 coreEnd = last == words.rend() ? size : last->end;
    m_cores.push_back(coreBegin);
    if (size == 0)
        return;

    std::set<std::pair<qint16, qint16>> wholes{
        {qint16(0), size}, {qint16(0), coreEnd}, {coreBegin, size}, {coreBegin, coreEnd}};
    for (const auto &[begin, end] : wholes)
        insert(m_wholes, {position, begin, end}, sorted);
    for (const WordSpan &word : words)
        insert(m_tails, {position, word.begin, size}, sorted);
}

std::vector<int> NameKeys::exact(QStringView key) const
{
    std::vector<int> found;
    for (auto part = firstNotBelow(m_wholes, key); part != m_wholes.end() && text(*part) == key; ++part) {
        if (std::ranges::find(found, part->name) == found.end())
            found.push_back(part->name);
    }
    std::ranges::sort(found);
    return found;
}

std::vector<int> NameKeys::beginningWith(QStringView key, int limit) const
{
    // A start shared by more names than these is too short to choose by; the first of them are as good as
    // any.
    constexpr int mostLookedAt = 4000;
    struct Hit
    {
        bool within;
        qsizetype size;
        int name;
        auto operator<=>(const Hit &) const = default;
    };
    std::vector<Hit> hits;
    int seen = 0;
    for (auto part = firstNotBelow(m_tails, key);
         part != m_tails.end() && text(*part).startsWith(key) && seen < mostLookedAt; ++part, ++seen) {
        const auto name = static_cast<size_t>(part->name);
        hits.push_back({part->begin > m_cores[name], m_keys[name].size(), part->name});
    }
    std::ranges::sort(hits);
    std::vector<int> found;
    QSet<int> known;
    for (const Hit &hit : hits) {
        if (static_cast<int>(found.size()) >= limit)
            break;
        if (!known.contains(hit.name)) {
            known.insert(hit.name);
            found.push_back(hit.name);
        }
    }
    return found;
}

} // namespace laju
