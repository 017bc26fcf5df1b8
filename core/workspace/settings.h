// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <optional>

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
    std::chrono::months acquisitionLag{0};     ///< how much later than it was spent a cost wins customers
    bool gamification = false; ///< whether Today shows streaks, personal bests and the team's goals

    /// Longer lags than this are refused.
    static constexpr std::chrono::months maxAcquisitionLag{36};

    friend bool operator==(const WorkspaceSettings &, const WorkspaceSettings &) = default;
};
/// InvalidInput: a lag below 0 or above the longest.
[[nodiscard]] std::optional<Error> check(const WorkspaceSettings &settings);

} // namespace laju
