// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace laju::ui {

class Palette;

/// The application's style sheet in these colours: what Fusion and a QPalette cannot say.
[[nodiscard]] QString styleSheet(const Palette &palette);

/// Dynamic properties that the style sheet looks at; set through styling.h.
inline constexpr char buttonKindProperty[] = "buttonKind";
inline constexpr char textRoleProperty[] = "textRole";
inline constexpr char invalidProperty[] = "invalid";

} // namespace laju::ui
