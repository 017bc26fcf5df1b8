// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pace_tone.h"

namespace laju::ui {

Tone paceTone(const Attainment &standing)
{
    switch (standing.state) {
    case PaceState::OnPace:
        return Tone::Good;
    case PaceState::Behind:
        return standing.withinChance ? Tone::Accent : Tone::Warning;
    case PaceState::Off:
        return Tone::Bad;
    case PaceState::NoData:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace laju::ui
