// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/understood_file.h"

namespace laju::ui {

Result<UnderstoodFile> understandFile(const QString &path)
{
    auto opened = SourceFile::open(path);
    if (!opened)
        return failure(opened.error());
    auto file = std::make_shared<const SourceFile>(std::move(*opened));
    auto mapping = guessMapping(*file);
    if (!mapping)
        return failure(mapping.error());
    return UnderstoodFile{std::move(file), std::move(*mapping)};
}

} // namespace laju::ui
