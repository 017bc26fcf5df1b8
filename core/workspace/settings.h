// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QByteArray>

#include <array>
#include <chrono>

namespace laju {

/// What holds for everybody who works on this file. Defaults are not stored.
struct WorkspaceSettings
{
    QString name = {};                      ///< of the company, as on reports; empty: not told
    Currency currency = Currency::rupiah(); ///< reports are in it
    QByteArray zone = "Asia/Jakarta";       ///< of reps who have none of their own
    std::chrono::weekday weekStart = std::chrono::Monday;
    std::array<bool, 7> workdays{true, true, true, true, true, false, false}; ///< from Monday
    std::chrono::minutes workStart{8 * 60};                                   ///< since midnight
    std::chrono::minutes workEnd{17 * 60};
    std::chrono::seconds connectThreshold{60}; ///< a call without an outcome counts as connected from here on

    friend bool operator==(const WorkspaceSettings &, const WorkspaceSettings &) = default;
};

} // namespace laju
