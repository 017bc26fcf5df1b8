// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"

#include <memory>

namespace laju::ui {

/// A file that was opened, and how it seems to be meant.
struct UnderstoodFile
{
    std::shared_ptr<const SourceFile> file;
    Mapping mapping;
};

/// Opens @p path and guesses its mapping; for the database thread, as it reads the whole file.
/// Errors: those of SourceFile::open() and guessMapping().
Result<UnderstoodFile> understandFile(const QString &path);

} // namespace laju::ui
