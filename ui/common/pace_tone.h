// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
#include "ui/common/theme.h"

namespace laju::ui {

/// How a target stands, as a colour, wherever it is shown: none of judgement while chance explains a
/// shortfall.
[[nodiscard]] Tone paceTone(const Attainment &standing);
/// The same in words, so that no meaning rests on colour alone: "on pace", "behind pace".
[[nodiscard]] QString paceWords(const Attainment &standing);

} // namespace laju::ui
