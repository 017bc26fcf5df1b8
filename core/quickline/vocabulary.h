// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"

#include <QString>

#include <span>
#include <variant>
#include <vector>

namespace laju::quickline {

/// Words that stand for no thing of their own but say what the next ones are.
enum class Sign {
    At,     ///< a time of day follows
    On,     ///< a date follows
    During, ///< a duration follows
    In,     ///< a distance from now follows ("in 2 days")
    Ahead,  ///< the distance before it lies ahead ("2 hari lagi")
    Ago,
    Next,
    Last,
    From, ///< before the account: it is the caller
    Link, ///< joins the account to the rest: with, to
    FollowUp,
};

/// A length of time that dates and durations are given in.
enum class Span {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
};

enum class DayPart {
    Am,
    Pm,
    Morning,   ///< pagi
    Midday,    ///< siang: from about 10 to 15
    Afternoon, ///< sore
    Evening,   ///< malam
};

/// A day so many days from today.
struct DayOffset
{
    int days;
};

/// A whole duration said in words ("setengah jam").
struct Length
{
    std::chrono::seconds seconds;
};

using Meaning = std::variant<ActivityKind, Outcome, Direction, Sign, Span, DayPart, DayOffset, Length,
                             std::chrono::weekday, std::chrono::month>;

/// A meaning and the ways to say it in English and Indonesian, the usual ones first, divided by '|'. In a
/// phrase "!" is any word of denial (not, tidak, tak, gak …).
struct Entry
{
    Meaning meaning;
    QStringView phrases;
};

/// The one list of words that the quick line understands.
[[nodiscard]] std::span<const Entry> vocabulary();

/// A phrase has at most so many words.
constexpr int longestPhrase = 4;

/// What @p phrase (words as Word::key, one blank between) can mean; empty when it is no word of the list.
[[nodiscard]] const std::vector<Meaning> &meaningsOf(const QString &phrase);

/// The usual ways to say @p meaning, one for each language, for completion.
[[nodiscard]] QStringList usualPhrases(const Entry &entry);

} // namespace laju::quickline
