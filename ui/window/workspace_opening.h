// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/store.h"
#include "ui/common/dialogs.h"

namespace laju::ui {

/// Opens the workspace at @p path by @p open. While that fails it says why and offers another file; runs the
/// event loop until that is answered. Null when the user gives up.
[[nodiscard]] std::unique_ptr<Store>
openOrChooseAnother(const QString &path, Dialogs &dialogs,
                    const std::function<Result<std::unique_ptr<Store>>(const QString &)> &open);

} // namespace laju::ui
