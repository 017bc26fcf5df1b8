// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrator.h"
#include "core/storage/sql_session.h"
#include "core/storage/workspace_file.h"

namespace laju::storage {

/// What openWorkspace() does, with a list of migrations to be tested with. Throws Failed.
[[nodiscard]] std::unique_ptr<SqlSession> openSession(const QString &path, OpenMode mode,
                                                      std::shared_ptr<const Clock> clock,
                                                      std::chrono::milliseconds busyTimeout,
                                                      std::span<const Migration> steps = migrations);

} // namespace laju::storage
