// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace laju::bench {

/// From the next application object on: tells on standard output when a window was painted first and, once
/// @p isLoaded says so of that window and nothing was painted for a while, when it was painted last; then
/// ends the program. A line is a word, nanoseconds of the monotonic clock, and the most memory that was in
/// use so far, in bytes.
void tellOfPainting(std::function<bool(const QWidget &window)> isLoaded);

} // namespace laju::bench
