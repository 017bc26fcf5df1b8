// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/figure_words.h"

namespace laju {

/// "Company", a team's or a rep's name.
[[nodiscard]] QString scopeName(const Scope &scope, const Directory &directory, const Phrasebook &phrases);
/// What an activity type is called: a built-in one in the reader's language, a team's own as they named it.
[[nodiscard]] QString typeName(const ActivityType &type, const Phrasebook &phrases);
/// Who, which part and when: "West team · Call · November 2026".
[[nodiscard]] QString selectionName(const Selection &selection, const Directory &directory,
                                    const FigureWords &words);

} // namespace laju
