// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/settings.h"

#include <QCoreApplication>

namespace laju {

std::optional<Error> check(const WorkspaceSettings &settings)
{
    using Settings = WorkspaceSettings;
    if (settings.acquisitionLag < std::chrono::months(0) ||
        settings.acquisitionLag > Settings::maxAcquisitionLag)
        return Error{ErrorKind::InvalidInput,
                     QCoreApplication::translate(
                         "Settings", "A lag is a whole number of months between 0 and %1, not %2.")
                         .arg(QString::number(Settings::maxAcquisitionLag.count()),
                              QString::number(settings.acquisitionLag.count()))};
    return {};
}

} // namespace laju
