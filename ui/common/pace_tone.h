// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
#include "ui/common/theme.h"

namespace laju::ui {

/// How a target stands, as a colour, wherever it is shown: none of judgement while chance explains a
/// shortfall. PaceWords says the same in words, so that no meaning rests on colour alone.
[[nodiscard]] Tone paceTone(const Attainment &standing);

} // namespace laju::ui
