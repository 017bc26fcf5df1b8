// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/sections_page.h"

namespace laju::ui {

/// Every section of the page Coaching, in the order of the control. A new one is a class and a line here.
[[nodiscard]] std::span<const FigureSectionEntry> coachingSections();

} // namespace laju::ui
