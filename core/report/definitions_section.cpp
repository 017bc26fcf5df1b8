// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju {

std::vector<Block> notesSection(ReportDraft &draft)
{
    block::Bullets notes;
    for (const auto &[metric, caveat] : draft.caveats())
        notes.items.push_back(
            {{draft.words().name(*metric), true}, {QString(u": "_s + draft.words().caveat(caveat))}});
    if (notes.items.empty())
        return {};
    return {std::move(notes)};
}

std::vector<Block> definitionsSection(ReportDraft &draft)
{
    const FigureWords &words = draft.words();
    block::Definitions definitions;
    for (const Metric &metric : catalogue()) {
        if (std::ranges::find(draft.metrics(), &metric) != draft.metrics().end())
            definitions.entries.push_back(
                {words.name(metric), words.meaning(metric), words.formula(metric), words.basis(metric)});
    }
    return {std::move(definitions)};
}

} // namespace laju
