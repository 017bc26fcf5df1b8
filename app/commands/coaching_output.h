// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/one_to_one.h"

#include <QJsonObject>
#include <QTextStream>

namespace laju {

/// @name What is told of coaching, as JSON: shares as successes of trials, money in whole currency units
/// @{
[[nodiscard]] QJsonObject coachingJson(const CoachingStudy &study, const Directory &directory);
/// What @p talk has besides its flags.
[[nodiscard]] QJsonObject oneToOneJson(const OneToOne &talk, const Directory &directory);
/// @}
/// The same for people: the scorecard, the steps beside the others', the hours.
void writeOneToOne(QTextStream &out, const OneToOne &talk, const Directory &directory,
                   const FigureWords &words);

} // namespace laju
