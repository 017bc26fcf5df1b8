// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/flag_dismissal.h"

#include "core/domain/field_checks.h"

namespace laju {

std::optional<Error> check(const FlagDismissalFields &dismissal)
{
    if (dismissal.reason.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Domain", "Say why this needs no talk."));
    return {};
}

} // namespace laju
