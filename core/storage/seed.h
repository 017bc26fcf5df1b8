// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace laju::storage {

/// Puts into an empty workspace what every one begins with: the built-in activity types and a pipeline to
/// change at will.
void seedWorkspace(Connection &connection);

} // namespace laju::storage
