// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laju {

/// Opens the window on the workspace that the arguments name and runs until it is closed. Returns the exit
/// status.
[[nodiscard]] int runDesktop(int &argc, char **argv);

} // namespace laju
