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
