// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quickline/reading.h"

namespace laju {

using namespace quickline;

namespace {

constexpr int mostCompletions = 8;
/// A single letter begins too much to be worth a list.
constexpr qsizetype shortestStart = 2;

void addPhrases(std::vector<Completion> &found, QStringView start, int begin, int length, auto isWanted)
{
    for (const Entry &entry : vocabulary()) {
        const std::optional<TokenKind> kind = isWanted(entry.meaning);
        if (!kind)
            continue;
        for (const QString &phrase : usualPhrases(entry)) {
            const bool goesOn = phrase.size() > start.size() && phrase.startsWith(start, Qt::CaseInsensitive);
            if (goesOn && static_cast<int>(found.size()) < mostCompletions)
                found.push_back({begin, length, phrase, *kind});
        }
    }
}

} // namespace

std::vector<Completion> QuickLine::complete(QStringView line, int cursor) const
{
    const QStringView before = line.first(std::clamp<qsizetype>(cursor, 0, line.size()));
    std::vector<Completion> found;
    if (before.isEmpty() || before.back().isSpace())
        return found;
    const Sentence sentence(before);
    const int size = sentence.size();
    if (size == 0 || sentence[size - 1].isDash || sentence[size - 1].end() != before.size())
        return found;

    if (size == 1) {
        const int length = sentence[0].length;
        const QStringView typed = before.sliced(sentence[0].begin);
        for (const TypeName &own : m_ownTypes) {
            if (own.name.startsWith(typed, Qt::CaseInsensitive) && own.name.size() > typed.size())
                found.push_back({sentence[0].begin, length, own.name, TokenKind::Type});
        }
        addPhrases(found, typed, sentence[0].begin, length, [](const Meaning &meaning) {
            return std::holds_alternative<ActivityKind>(meaning) ? std::optional(TokenKind::Type)
                                                                 : std::nullopt;
        });
        return found;
    }

    int afterType = 0;
    for (int at = 0; at < size && afterType == 0; ++at) {
        if (const auto type = readType(*this, sentence, at))
            afterType = at + type->words;
    }
    // The longest run of words up to the cursor that begins a name.
    for (int first = afterType; first < size; ++first) {
        const int begin = sentence[first].begin;
        const auto length = static_cast<int>(before.size()) - begin;
        const QString key = matchingKey(before.sliced(begin));
        const bool plain =
            std::ranges::none_of(before.sliced(begin), [](QChar c) { return c == u'—' || c == u':'; });
        if (key.size() < shortestStart || !plain)
            continue;
        const auto names = m_accounts.beginningWith(key, mostCompletions);
        for (const Named<AccountId> &name : names) {
            if (name.name != before.sliced(begin))
                found.push_back({begin, length, name.name, TokenKind::Account, name.id});
        }
        if (!names.empty())
            break;
    }
    const Word &word = sentence[size - 1];
    if (word.length >= shortestStart && size > afterType) {
        addPhrases(found, before.sliced(word.begin), word.begin, word.length,
                   [](const Meaning &meaning) -> std::optional<TokenKind> {
                       if (std::holds_alternative<Outcome>(meaning))
                           return TokenKind::Outcome;
                       const Sign *sign = std::get_if<Sign>(&meaning);
                       return sign && *sign == Sign::FollowUp ? std::optional(TokenKind::FollowUp)
                                                              : std::nullopt;
                   });
    }
    return found;
}

} // namespace laju
