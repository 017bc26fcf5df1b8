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
[[nodiscard]] WordSet wordsOf(const QString &text);
/// Whether a word of @p text begins with @p start, itself a word from wordsOf().
[[nodiscard]] bool hasWord(QByteArrayView text, QByteArrayView start);

} // namespace laju::storage
