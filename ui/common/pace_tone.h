// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
#include "ui/common/theme.h"

#include <QVariant>

namespace laju::ui {

/// How a target stands, as a colour, wherever it is shown: none of judgement while chance explains a
/// shortfall. PaceWords says the same in words, so that no meaning rests on colour alone.
[[nodiscard]] Tone paceTone(const Attainment &standing);
/// What a table tells a PaceBarDelegate of @p standing: PaceRole and ToneRole; invalid for other roles, or
/// where there is no bar to draw.
[[nodiscard]] QVariant paceData(const std::optional<Attainment> &standing, int role);

} // namespace laju::ui
