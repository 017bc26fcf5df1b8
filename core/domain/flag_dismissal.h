// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/checked.h"
#include "core/domain/ids.h"

#include <QString>

namespace laju {

/// Somebody looked at a flag and knows why; until records of later days say the same by themselves it does
/// not come back.
struct FlagDismissalFields
{
    FlagDismissalId id = FlagDismissalId::generate();
    RepId rep;
    QString flag; ///< which rate against what, to which side: a word of the insight's own
    Day day;      ///< the last one that it rests on
    QString reason;
    std::optional<RepId> author = {};
    qint64 version = 0;

    friend bool operator==(const FlagDismissalFields &, const FlagDismissalFields &) = default;
};
using FlagDismissal = Checked<FlagDismissalFields>;
/// InvalidInput: no reason.
std::optional<Error> check(const FlagDismissalFields &dismissal);

} // namespace laju
