// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/words.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace laju::storage {

namespace {

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Of folded text: beyond ASCII nothing is left but letters and digits.
bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Case and accents gone, and a space for whatever is no letter or digit.
QByteArray plainOf(QByteArrayView text)
{
    const QString parts = QString::fromUtf8(text).normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::u32string plain;
    for (const char32_t c : parts.toStdU32String()) {
        if (QChar::category(c) == QChar::Mark_NonSpacing)
            continue;
        plain += QChar::isLetterOrNumber(c) || QChar::isMark(c) ? c : U' ';
    }
    return QString::fromStdU32String(plain).toUtf8();
}

/// Calls @p visit with each word of ASCII or plain text, as it stands there, until it returns false.
template<class Visit> void forEachWord(QByteArrayView text, const Visit &visit)
{
    for (qsizetype at = 0; at < text.size();) {
        while (at < text.size() && !isOfWord(folded(text[at])))
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && isOfWord(folded(text[at])))
            ++at;
        if (at > begin && !visit(text.sliced(begin, at - begin)))
            return;
    }
}

bool holds(QByteArrayView text, QByteArrayView start)
{
    bool found = false;
    forEachWord(text, [&](QByteArrayView word) {
        found = word.size() >= start.size() &&
                std::equal(start.begin(), start.end(), word.begin(),
                           [](char wanted, char c) { return wanted == folded(c); });
        return !found;
    });
    return found;
}

} // namespace

void addWords(QByteArrayView text, WordSet &words)
{
    const bool isPlain = isAscii(text);
    const QByteArray plain = isPlain ? QByteArray() : plainOf(text);
    forEachWord(isPlain ? text : QByteArrayView(plain), [&](QByteArrayView word) {
        QByteArray made(word.size(), Qt::Uninitialized);
        std::ranges::transform(word, made.begin(), folded);
        words.insert(made);
        return true;
    });
}

void appendWords(QByteArrayView text, QByteArray &words)
{
    const bool isPlain = isAscii(text);
    const QByteArray plain = isPlain ? QByteArray() : plainOf(text);
    forEachWord(isPlain ? text : QByteArrayView(plain), [&](QByteArrayView word) {
        words += ' ';
        std::ranges::transform(word, std::back_inserter(words), folded);
        return true;
    });
}

WordSet wordsOf(const QString &text)
{
    WordSet words;
    addWords(text.toUtf8(), words);
    return words;
}

QByteArray traitWord(Trait trait, QByteArrayView value)
{
    // A character for private use is no letter, so no text has such a word.
    QByteArray word("\xEE\x80\x80");
    word += static_cast<char>(trait);
    for (const char c : value) {
        if (isOfWord(folded(c)))
            word += c;
    }
    return word;
}

bool hasWord(QByteArrayView text, QByteArrayView start)
{
    return isAscii(text) ? holds(text, start) : holds(plainOf(text), start);
}

} // namespace laju::storage
