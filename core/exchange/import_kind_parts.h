// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_kind.h"

namespace laju {

/// The kinds whose columns go by so many names that they fill a file of their own.
/// @{
[[nodiscard]] ImportKindInfo stageHistory();
[[nodiscard]] ImportKindInfo opportunities();
[[nodiscard]] ImportKindInfo activities();
/// @}

} // namespace laju
