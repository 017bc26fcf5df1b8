// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"

#include "core/domain/field_checks.h"

#include <QTimeZone>

namespace laju {

std::optional<Error> check(const TeamFields &team)
{
    if (auto wrong = requireName(team.name))
        return wrong;
    if (team.parent == team.id)
        return invalid(QCoreApplication::translate("Domain", "A team cannot be part of itself."));
    return {};
}

std::optional<Error> check(const RepFields &rep)
{
    if (auto wrong = requireName(rep.name))
        return wrong;
    if (!rep.zone.isEmpty() && !QTimeZone(rep.zone).isValid())
        return invalid(QCoreApplication::translate("Domain", "“%1” is not a time zone.")
                           .arg(QString::fromLatin1(rep.zone)));
    if (rep.firstDay && rep.lastDay && *rep.lastDay < *rep.firstDay)
        return invalid(QCoreApplication::translate("Domain", "The last day (%1) lies before the first (%2).")
                           .arg(toIso(*rep.lastDay), toIso(*rep.firstDay)));
    return {};
}

} // namespace laju
