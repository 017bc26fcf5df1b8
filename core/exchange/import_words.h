// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/opportunity.h"
#include "core/domain/target.h"

#include <QString>

namespace laju {

/// The words that other systems' files use for what Laju knows as an enumerator, in English and Indonesian.
/// All read in any case and spelling
/// ("ClosedWon" is "Closed Won"), and give nothing for a word they do not know.

/// Whether a stage of that name is won or lost; Open when the name speaks of neither.
[[nodiscard]] StageKind stageKindOf(QStringView stageName);
/// What a column of deal states says: "Open", "Won", "Lost".
[[nodiscard]] std::optional<StageKind> dealStateOf(QStringView word);
/// Whether @p word says won by itself and yet names an open stage elsewhere: "Closing", "Deal".
[[nodiscard]] bool isDoubtfulWin(QStringView word);
/// Where in the funnel open stages of that name usually stand, from 0; none for names that are nobody's
/// habit.
[[nodiscard]] std::optional<int> usualPlaceOf(QStringView stageName);

/// The key of the built-in activity type that @p word names.
[[nodiscard]] std::optional<QString> activityTypeKeyOf(QStringView word);
[[nodiscard]] std::optional<Direction> directionOf(QStringView word);
[[nodiscard]] std::optional<Outcome> outcomeOf(QStringView word);
/// What a call's state or direction says of its outcome, in lists without a column for that.
[[nodiscard]] std::optional<Outcome> callOutcomeOf(QStringView word);
[[nodiscard]] std::optional<ActivityStatus> activityStatusOf(QStringView word);
[[nodiscard]] std::optional<CostClass> costClassOf(QStringView word);
/// The score on the scale of agreement that @p word says: 0 disagree, 1 neutral, 2 agree.
[[nodiscard]] std::optional<int> agreementOf(QStringView word);

} // namespace laju
