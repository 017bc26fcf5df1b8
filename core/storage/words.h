// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <set>

namespace laju::storage {

/// Words in UTF-8 without case and accents, sorted.
using WordSet = std::set<QByteArray>;

/// Adds the words of @p text: runs of letters and digits, without case and accents. The only place that knows
/// what a word is.
void addWords(QByteArrayView text, WordSet &words);
/// Appends the same words to @p words in their order, each after a space.
void appendWords(QByteArrayView text, QByteArray &words);
[[nodiscard]] WordSet wordsOf(const QString &text);
/// Whether a word of @p text begins with @p start, itself a word from wordsOf().
[[nodiscard]] bool hasWord(QByteArrayView text, QByteArrayView start);

/// What an activity is besides its words.
enum class Trait : char {
    Type = 't', ///< its id
    Outcome = 'o',
    Status = 's',
};
/// The trait @p value, as it is stored, in the form of a word that stands in no text.
[[nodiscard]] QByteArray traitWord(Trait trait, QByteArrayView value);

} // namespace laju::storage
