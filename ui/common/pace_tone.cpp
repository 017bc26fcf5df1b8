// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pace_tone.h"

#include <QCoreApplication>

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

QString paceWords(const Attainment &standing)
{
    switch (standing.state) {
    case PaceState::OnPace:
        return QCoreApplication::translate("Pace", "on pace");
    case PaceState::Behind:
        //: a little less than expected, no more than chance explains
        return standing.withinChance ? QCoreApplication::translate("Pace", "near pace")
                                     : QCoreApplication::translate("Pace", "behind pace");
    case PaceState::Off:
        //: behind by a tenth or more
        return QCoreApplication::translate("Pace", "far behind");
    case PaceState::NoData:
        return QCoreApplication::translate("Pace", "nothing due yet");
    }
    Q_UNREACHABLE();
}

} // namespace laju::ui
