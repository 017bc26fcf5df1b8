// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pace_tone.h"

#include "ui/common/table_model.h"

#include <QPointF>

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

QVariant paceData(const std::optional<Attainment> &standing, int role)
{
    if (!standing || standing->target <= 0)
        return {};
    if (role == PaceRole)
        return QPointF(standing->attained.value_or(0), standing->expectedByNow / standing->target);
    if (role == ToneRole)
        return static_cast<int>(paceTone(*standing));
    return {};
}

} // namespace laju::ui
