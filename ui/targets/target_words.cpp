// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_words.h"

#include <QCoreApplication>

namespace laju::ui {

QString bearerName(const TargetBearer &bearer, const Directory &directory)
{
    const auto &[scope, share] = bearer;
    if (std::holds_alternative<RepId>(scope))
        return scopeName(scope, directory);
    if (share == TargetShare::EachRep) {
        return std::holds_alternative<Company>(scope)
                   ? QCoreApplication::translate("Target", "Each rep")
                   //: %1 is a team
                   : QCoreApplication::translate("Target", "Each rep of %1").arg(scopeName(scope, directory));
    }
    return scopeName(scope, directory);
}

QString cadenceName(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Workday:
        return QCoreApplication::translate("Target", "workday");
    case Cadence::Week:
        return QCoreApplication::translate("Target", "week");
    case Cadence::Month:
        return QCoreApplication::translate("Target", "month");
    case Cadence::Quarter:
        return QCoreApplication::translate("Target", "quarter");
    case Cadence::Year:
        return QCoreApplication::translate("Target", "year");
    }
    return {};
}

} // namespace laju::ui
