// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

#include <optional>

namespace laju {

/// An InvalidInput error with that text.
[[nodiscard]] inline std::optional<Error> invalid(QString text)
{
    return Error{ErrorKind::InvalidInput, std::move(text)};
}

/// InvalidInput when @p name is blank, or longer than any name is: then it is no name but a mistake.
[[nodiscard]] inline std::optional<Error> requireName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Domain", "A name is needed."));
    constexpr int longest = 500;
    if (name.size() > longest)
        return invalid(QCoreApplication::translate("Domain", "A name has at most %1 characters, not %2.")
                           .arg(longest)
                           .arg(name.size()));
    return {};
}

} // namespace laju
