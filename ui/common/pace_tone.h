// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/targets.h"
#include "ui/common/theme.h"

namespace laju::ui {

/// How the state of a target is judged, wherever it is shown.
[[nodiscard]] constexpr Tone paceTone(PaceState state)
{
    switch (state) {
    case PaceState::OnPace:
        return Tone::Good;
    case PaceState::Behind:
        return Tone::Warning;
    case PaceState::Off:
        return Tone::Bad;
    case PaceState::NoData:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace laju::ui
