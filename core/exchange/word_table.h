// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QHash>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace laju {

template<class Value> using Words = std::initializer_list<std::pair<QStringView, Value>>;

/// Reads @p word by a table whose words are matching keys: lower case, letters and digits only.
template<class Value> std::optional<Value> lookUp(const QHash<QString, Value> &table, QStringView word)
{
    const auto found = table.constFind(matchingKey(word));
    return found == table.cend() ? std::nullopt : std::optional(found.value());
}

template<class Value> QHash<QString, Value> tableOf(Words<Value> words)
{
    QHash<QString, Value> table;
    for (const auto &[word, value] : words)
        table.insert(word.toString(), value);
    return table;
}

/// What @p read makes of words that stand in a file again and again: each is read once. Reading one takes
/// longer than all the rest of its cell.
template<class Value> class ReadWords final
{
public:
    explicit ReadWords(std::optional<Value> (*read)(QStringView))
        : m_read(read)
    {
    }

    std::optional<Value> operator()(const QString &word)
    {
        constexpr qsizetype mostKept = 10'000;
        if (const auto known = m_known.constFind(word); known != m_known.cend())
            return *known;
        if (m_known.size() >= mostKept)
            m_known.clear();
        return *m_known.insert(word, m_read(word));
    }

private:
    std::optional<Value> (*m_read)(QStringView);
    QHash<QString, std::optional<Value>> m_known;
};

/// The first of @p table whose words all stand in @p word, in their order: "No Answer - Left Message" is no
/// answer.
template<class Value> using Phrases = std::initializer_list<std::pair<QStringView, Value>>;
template<class Value> std::optional<Value> speaksOf(QStringView word, Phrases<Value> phrases)
{
    QString text = u' ' + word.toString().toLower();
    for (QChar &c : text) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    text = text.simplified();
    for (const auto &[phrase, value] : phrases) {
        const QString padded = u' ' + text + u' ';
        if (padded.contains(u' ' + phrase.toString() + u' '))
            return value;
    }
    return {};
}

} // namespace laju
