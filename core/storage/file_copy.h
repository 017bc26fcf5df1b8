// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace laju::storage {

/// Copies the whole database to @p path, also while others write to it; the new file appears only when it is
/// complete. Throws Failed: Duplicate when @p path exists, Unwritable.
void copyDatabase(Connection &connection, const QString &path);

} // namespace laju::storage
