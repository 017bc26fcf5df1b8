// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/checked.h"
#include "core/domain/ids.h"

#include <QString>

#include <vector>

namespace laju {

/// What was said in a one-to-one. Like everything here it is between the rep and who leads the rep:
/// nobody else reads it, but for administrators (see Session::coachingRecords()).
struct CoachingNoteFields
{
    CoachingNoteId id = CoachingNoteId::generate();
    RepId rep;  ///< whom it is about
    RepId lead; ///< who leads the talks
    RepId author;
    Day day; ///< of the talk
    QString text;
    qint64 version = 0;

    friend bool operator==(const CoachingNoteFields &, const CoachingNoteFields &) = default;
};
using CoachingNote = Checked<CoachingNoteFields>;
/// InvalidInput: no text, or one longer than longestCoachingNote.
std::optional<Error> check(const CoachingNoteFields &note);
/// In characters: longer ones are pasted by mistake.
constexpr int longestCoachingNote = 20'000;
constexpr int longestAgreedAction = 500; ///< the same of an action, which is a line

/// What the two agreed on; it is carried over from talk to talk until it is done.
struct AgreedActionFields
{
    AgreedActionId id = AgreedActionId::generate();
    RepId rep;
    RepId lead;
    RepId author;
    QString text;
    Day agreed;
    Day due;
    std::optional<Day> done = {}; ///< none: still to do
    qint64 version = 0;

    friend bool operator==(const AgreedActionFields &, const AgreedActionFields &) = default;
};
using AgreedAction = Checked<AgreedActionFields>;
/// InvalidInput: no text or too much of it, due or done before it was agreed.
std::optional<Error> check(const AgreedActionFields &action);

/// Whether @p action was agreed in an earlier talk and is still to do.
[[nodiscard]] bool isCarriedOver(const AgreedAction &action, Day today);
[[nodiscard]] bool isOverdue(const AgreedAction &action, Day today);

/// What the talks with one rep left behind.
struct CoachingRecords
{
    std::vector<CoachingNote> notes = {}; ///< the latest first
    std::vector<AgreedAction> actions =
        {}; ///< those to do by when they are due, then the done ones, latest first
};

} // namespace laju
