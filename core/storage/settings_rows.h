// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/workspace/settings.h"

#include <utility>
#include <vector>

namespace laju::storage {

/// The settings that SQL or the keeping of days depends on, by their key in the table.
constexpr QLatin1StringView zoneSetting("zone");
constexpr QLatin1StringView connectThresholdSetting("connect_threshold_s");

/// The settings in force: the defaults, overridden by the rows of the table.
[[nodiscard]] WorkspaceSettings readSettings(Connection &connection);
/// Every setting as key and text.
[[nodiscard]] std::vector<std::pair<QLatin1StringView, QString>>
settingTexts(const WorkspaceSettings &settings);

} // namespace laju::storage
