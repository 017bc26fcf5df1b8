// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/hygiene.h"
#include "core/text/format.h"

namespace laju {

/// @name What a check is about, in the language that is installed
/// @{
/// "Calls of 0–10 s"
[[nodiscard]] QString nameOf(HygieneCheck check);
/// Which records are meant, and why it matters.
[[nodiscard]] QString meaningOf(HygieneCheck check, const HygieneReport &report, const Format &format);
/// What to do about it.
[[nodiscard]] QString remedyOf(HygieneCheck check);
/// "12 of 340 (3.5%)"; a dash where it could be of none.
[[nodiscard]] QString countText(const HygieneFinding &finding, const Format &format);
/// "may be a recording habit": of a rep whose share is above the others' by more than chance explains.
[[nodiscard]] QString habitText();
/// @}

} // namespace laju
