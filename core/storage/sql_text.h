// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laju::storage {

/// The statement of that name in the files of core/storage/sql, where it follows a line "-- name: …". A name
/// that no file has is a fault of the program.
[[nodiscard]] const QString &sqlNamed(QLatin1StringView name);
/// A whole file of core/storage/sql, by its name without ".sql".
[[nodiscard]] QString sqlScript(QLatin1StringView file);

} // namespace laju::storage
