// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/next_step.h"
#include "ui/common/theme.h"

namespace laju::ui {

/// The tone of what is planned next for a deal: red overdue, green today, amber nothing planned.
[[nodiscard]] Tone nextStepTone(NextStep step);

} // namespace laju::ui
