// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/vocabulary.h"

#include <optional>

namespace laju::quickline {

/// A word of the line.
struct Word
{
    int begin; ///< in the line, in UTF-16 units, punctuation around it apart
    int length;
    QString key;              ///< lower case; without apostrophes and, in words of letters, without hyphens
    bool isDash = false;      ///< stands between the line and its note
    bool breakBefore = false; ///< a comma or a full stop parts it from the word before
    bool colonAfter = false;

    [[nodiscard]] int end() const { return begin + length; }
};

/// A meaning found at some word, and how many words say it.
template<class M> struct Said
{
    M meaning;
    int words;
};

/// A line cut into words, and for each word what the vocabulary has for the phrases that begin there.
class Sentence final
{
public:
    explicit Sentence(QStringView line);

    [[nodiscard]] int size() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] const Word &operator[](int index) const { return m_words[static_cast<size_t>(index)]; }
    [[nodiscard]] QStringView line() const { return m_line; }
    /// The line from the first of the words to the last, as typed.
    [[nodiscard]] QString text(int first, int count) const;

    /// The longest phrase at word @p at that has a meaning of kind M, and fits @p fits.
    template<class M, class Fits> [[nodiscard]] std::optional<Said<M>> find(int at, Fits fits) const
    {
        std::optional<Said<M>> best;
        for (const Said<Meaning> &said : phrasesAt(at)) {
            const M *meaning = std::get_if<M>(&said.meaning);
            if (meaning && fits(*meaning) && (!best || said.words > best->words))
                best = Said<M>{*meaning, said.words};
        }
        return best;
    }
    template<class M> [[nodiscard]] std::optional<Said<M>> find(int at) const
    {
        return find<M>(at, [](const M &) { return true; });
    }
    /// How many words say @p sign at word @p at; 0 when they do not.
    [[nodiscard]] int says(Sign sign, int at) const;
    /// Whether the vocabulary has the word at @p at, alone or as the start of a phrase.
    [[nodiscard]] bool knows(int at) const { return !phrasesAt(at).empty(); }

private:
    [[nodiscard]] const std::vector<Said<Meaning>> &phrasesAt(int at) const;
    void addWords(int begin, int end);
    void findPhrases();

    QStringView m_line;
    std::vector<Word> m_words = {};
    std::vector<std::vector<Said<Meaning>>> m_phrases = {};
    bool m_break = false;
};

} // namespace laju::quickline
