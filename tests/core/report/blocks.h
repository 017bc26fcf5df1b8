// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace laju::test {

/// The blocks of that kind, in their order.
template<class T> [[nodiscard]] std::vector<const T *> blocksOf(const ReportDocument &document)
{
    std::vector<const T *> found;
    for (const Block &each : document.blocks) {
        if (const auto *block = std::get_if<T>(&each))
            found.push_back(block);
    }
    return found;
}

/// The words, whatever of them is bold.
[[nodiscard]] inline QString textOf(const block::RichText &runs)
{
    QString text;
    for (const block::TextRun &run : runs)
        text += run.text;
    return text;
}

} // namespace laju::test
