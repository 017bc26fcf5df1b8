// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/selection_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju {

QString scopeName(const Scope &scope, const Directory &directory, const Phrasebook &phrases)
{
    if (const auto *team = std::get_if<TeamId>(&scope)) {
        const Team *found = directory.team(*team);
        return found ? (*found)->name : QString();
    }
    if (const auto *rep = std::get_if<RepId>(&scope)) {
        const Rep *found = directory.rep(*rep);
        return found ? (*found)->name : QString();
    }
    return phrases("Scope", "Company");
}

QString typeName(const ActivityType &type, const Phrasebook &phrases)
{
    if (!type->name.isEmpty())
        return type->name;
    switch (type->kind) {
    case ActivityKind::Call:
        return phrases("ActivityType", "Call");
    case ActivityKind::Email:
        return phrases("ActivityType", "Email");
    case ActivityKind::Meeting:
        return phrases("ActivityType", "Meeting");
    case ActivityKind::Demo:
        return phrases("ActivityType", "Demo");
    case ActivityKind::Other:
        break;
    }
    return type->key;
}

QString selectionName(const Selection &selection, const Directory &directory, const FigureWords &words)
{
    QStringList parts{scopeName(selection.scope, directory, words.phrases())};
    if (const Team *team = selection.within ? directory.team(*selection.within) : nullptr)
        parts.append((*team)->name);
    if (const ActivityType *type = selection.type ? directory.activityType(*selection.type) : nullptr)
        parts.append(typeName(*type, words.phrases()));
    if (const Stage *stage = selection.stage ? directory.stage(*selection.stage) : nullptr)
        parts.append((*stage)->name);
    if (const Product *product = selection.product ? directory.product(*selection.product) : nullptr)
        parts.append((*product)->name);
    if (selection.withoutStage)
        parts.append(
            words.phrases()("SelectionWords", QT_TRANSLATE_NOOP("SelectionWords", "stage not recorded")));
    if (selection.withoutTeam)
        parts.append(words.phrases()("SelectionWords", QT_TRANSLATE_NOOP("SelectionWords", "no team")));
    if (selection.leadSource)
        parts.append(selection.leadSource->isEmpty()
                         ? words.phrases()("SelectionWords", QT_TRANSLATE_NOOP("SelectionWords", "no source"))
                         : *selection.leadSource);
    if (selection.withoutProduct)
        parts.append(words.phrases()("SelectionWords", QT_TRANSLATE_NOOP("SelectionWords", "no product")));
    parts.append(words.format().period(selection.period));
    return parts.join(u" \u00B7 "_s);
}

} // namespace laju
