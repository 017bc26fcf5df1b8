// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/store.h"

namespace laju {

enum class OpenMode {
    CreateIfMissing,
    MustExist,
};

/// How long a call waits for another program that is writing to the file, before it gives up with Busy.
constexpr std::chrono::milliseconds defaultBusyTimeout{5'000};

/// Opens the workspace in the file @p path, for use on the calling thread; an older schema is brought up to
/// date after a copy of the file was made beside it. Every text names the file. Errors: NotFound (no such
/// file or folder), Unreadable (a folder, not a database, another program's database, damaged), NewerVersion,
/// Unwritable (read-only file or folder, disk full), Busy.
[[nodiscard]] Result<std::unique_ptr<Session>>
openWorkspace(const QString &path, OpenMode mode, std::shared_ptr<const Clock> clock,
              std::chrono::milliseconds busyTimeout = defaultBusyTimeout);

/// Opens the workspace on a thread of its own and waits until it is open. When the store is destroyed it
/// first does what it was asked. Tells by changed() also what other programs write to the file. Errors: as
/// openWorkspace().
[[nodiscard]] Result<std::unique_ptr<Store>>
openStore(const QString &path, OpenMode mode, std::shared_ptr<const Clock> clock,
          std::chrono::milliseconds busyTimeout = defaultBusyTimeout);

} // namespace laju
