// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laju::test {

/// Whether the program under test is built as people get it: optimised and without sanitizers. The tests
/// themselves are never optimised, so that NDEBUG tells and not __OPTIMIZE__.
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__)
inline constexpr bool isFullSpeed = true;
#else
inline constexpr bool isFullSpeed = false;
#endif

} // namespace laju::test
