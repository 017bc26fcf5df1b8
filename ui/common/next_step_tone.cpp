// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/next_step_tone.h"

namespace laju::ui {

Tone nextStepTone(NextStep step)
{
    switch (step) {
    case NextStep::None:
        return Tone::Warning;
    case NextStep::Overdue:
        return Tone::Bad;
    case NextStep::Today:
        return Tone::Good;
    case NextStep::Later:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace laju::ui
