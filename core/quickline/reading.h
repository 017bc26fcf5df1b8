// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quickline/quick_line.h"
#include "core/quickline/resolve.h"

namespace laju::quickline {

/// A half-open range of words.
struct Range
{
    int begin = 0;
    int end = 0;

    [[nodiscard]] int size() const { return end - begin; }
};

/// An activity type as the line names it.
struct SaidType
{
    ActivityTypeId type;
    ActivityKind kind;
    int words;
};
/// The type that the words at @p at name, the team's own before the built-in ones.
[[nodiscard]] std::optional<SaidType> readType(const QuickLine &names, const Sentence &sentence, int at);

/// One line being read: cuts it into the activity, its note and its follow-up, and reads each with what the
/// others left.
class Reading final
{
public:
    Reading(const QuickLine &names, QStringView line, Instant now, QTimeZone zone);

    [[nodiscard]] Understood understood();

private:
    void readTypeOfLine();
    void cut();
    void readFollowUp();
    void readWords(Range range);
    void readBareColons(Range range);
    void readNote();
    void settle();
    void settleOutcome(bool isReport);

    /// @name Accounts and opportunities, by their names or where a name must stand
    /// @{
    void readAccountAfterType();
    void readNamesWithin(Range range);
    void readAccountByPlace();
    bool takeAccount(Range span);
    bool takeOpportunity(Range span);
    [[nodiscard]] bool isName(Range span) const;
    [[nodiscard]] int linkAt(int at) const;
    [[nodiscard]] QString keyOf(Range span) const;
    /// @}

    /// Takes what @p at says about day and time into @p moment; how many words that were.
    int takeMoment(Moment &moment, int at, Range range, bool colonIsTime);
    void take(int begin, int words, TokenKind kind);
    void complain(ProblemKind kind, int begin, int words);
    [[nodiscard]] bool isFree(int at) const { return !m_taken[static_cast<size_t>(at)]; }
    [[nodiscard]] bool isFree(Range span) const;
    [[nodiscard]] bool isWhen(int at) const;
    [[nodiscard]] QString freeText(Range range, TokenKind kind);
    [[nodiscard]] std::vector<Token> tokens() const;

    const QuickLine &m_names;
    Sentence m_sentence;
    Instant m_now;
    QTimeZone m_zone;
    Understood m_result;
    std::vector<std::optional<TokenKind>> m_taken;
    std::vector<bool> m_joined; ///< the word goes on with the token of the word before
    std::vector<bool> m_link;   ///< stands between things and is no part of the note
    Moment m_moment;
    int m_momentAt = 0;
    int m_afterType = 0;
    Range m_main;
    Range m_note;
    Range m_follow;
    int m_followMark = 0;
};

} // namespace laju::quickline
