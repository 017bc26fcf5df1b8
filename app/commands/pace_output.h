// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pace_report.h"

#include <QJsonObject>

namespace laju {

/// How one target stands, as raw numbers with their names: money in whole units of @p currency, shares as
/// parts of 1, null where there is none.
[[nodiscard]] QJsonObject paceObject(const PaceLine &line, const Currency &currency);

} // namespace laju
