// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/coaching_records.h"

#include "core/domain/field_checks.h"

namespace laju {

std::optional<Error> check(const CoachingNoteFields &note)
{
    if (note.text.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Domain", "The note is empty: write what was said."));
    if (note.text.size() > longestCoachingNote)
        return invalid(QCoreApplication::translate("Domain", "A note has at most %1 characters, not %2.")
                           .arg(longestCoachingNote)
                           .arg(note.text.size()));
    return {};
}

std::optional<Error> check(const AgreedActionFields &action)
{
    if (action.text.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Domain", "Write what is to be done."));
    if (action.text.size() > longestAgreedAction)
        return invalid(QCoreApplication::translate("Domain", "An action has at most %1 characters, not %2.")
                           .arg(longestAgreedAction)
                           .arg(action.text.size()));
    if (action.due < action.agreed)
        return invalid(
            QCoreApplication::translate("Domain", "An action cannot be due before it was agreed."));
    if (action.done && *action.done < action.agreed)
        return invalid(
            QCoreApplication::translate("Domain", "An action cannot be done before it was agreed."));
    return {};
}

bool isCarriedOver(const AgreedAction &action, Day today)
{
    return !action->done && action->agreed < today;
}

bool isOverdue(const AgreedAction &action, Day today)
{
    return !action->done && action->due < today;
}

} // namespace laju
