// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/context.h"

#include <QCoreApplication>

namespace laju::ui {

std::optional<RepId> Context::actingRep() const
{
    if (const auto chosen = RepId::fromNumber(preferences.get(Preferences::actingRep));
        chosen && directory().rep(*chosen))
        return chosen;
    const std::vector<Rep> &reps = directory().reps;
    return reps.empty() ? std::nullopt : std::optional(reps.front()->id);
}

Day Context::today() const
{
    return localDay(clock.now(), directory().zone());
}

Day Context::today(RepId rep) const
{
    return localDay(clock.now(), directory().zoneOf(rep));
}

AsOf Context::asOf() const
{
    return clock.now();
}

void Context::showError(const Error &error) const
{
    if (navigator)
        navigator->showMessage({.tone = Tone::Bad, .text = error.text});
}

void Context::tellUndoable(const QString &text, Tone tone) const
{
    if (navigator)
        navigator->showMessage({.tone = tone,
                                .text = text,
                                .actionText = QCoreApplication::translate("Context", "Undo"),
                                .action = [&stack = undo.stack()] { stack.undo(); },
                                .timeout = MessageBar::undoTimeout});
}

QString typeName(const ActivityType &type)
{
    if (!type->name.isEmpty())
        return type->name;
    switch (type->kind) {
    case ActivityKind::Call:
        return QCoreApplication::translate("ActivityType", "Call");
    case ActivityKind::Email:
        return QCoreApplication::translate("ActivityType", "Email");
    case ActivityKind::Meeting:
        return QCoreApplication::translate("ActivityType", "Meeting");
    case ActivityKind::Demo:
        return QCoreApplication::translate("ActivityType", "Demo");
    case ActivityKind::Other:
        return type->key;
    }
    return type->key;
}

QString outcomeName(Outcome outcome, ActivityKind kind)
{
    switch (outcome) {
    case Outcome::None:
        return {};
    case Outcome::Connected:
        return QCoreApplication::translate("Outcome", "Connected");
    case Outcome::NoAnswer:
        return QCoreApplication::translate("Outcome", "No answer");
    case Outcome::Voicemail:
        return QCoreApplication::translate("Outcome", "Voicemail");
    case Outcome::Busy:
        return QCoreApplication::translate("Outcome", "Busy");
    case Outcome::Gatekeeper:
        return QCoreApplication::translate("Outcome", "Gatekeeper");
    case Outcome::Sent:
        return QCoreApplication::translate("Outcome", "Sent");
    case Outcome::Bounced:
        return QCoreApplication::translate("Outcome", "Bounced");
    case Outcome::AutoReplied:
        return QCoreApplication::translate("Outcome", "Automatic reply");
    case Outcome::Replied:
        return QCoreApplication::translate("Outcome", "Replied");
    case Outcome::Held:
        return kind == ActivityKind::Demo ? QCoreApplication::translate("Outcome", "Completed")
                                          : QCoreApplication::translate("Outcome", "Held");
    case Outcome::NoShow:
        return QCoreApplication::translate("Outcome", "No-show");
    case Outcome::Cancelled:
        return QCoreApplication::translate("Outcome", "Cancelled");
    }
    return {};
}

Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Connected:
    case Outcome::Replied:
    case Outcome::Held:
        return Tone::Good;
    case Outcome::NoAnswer:
    case Outcome::Voicemail:
    case Outcome::Busy:
    case Outcome::Gatekeeper:
    case Outcome::AutoReplied:
    case Outcome::Cancelled:
        return Tone::Warning;
    case Outcome::Bounced:
    case Outcome::NoShow:
        return Tone::Bad;
    case Outcome::Sent:
        return Tone::Accent;
    case Outcome::None:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString scopeName(const Scope &scope, const Directory &directory)
{
    if (const auto *team = std::get_if<TeamId>(&scope)) {
        const Team *found = directory.team(*team);
        return found ? (*found)->name : QString();
    }
    if (const auto *rep = std::get_if<RepId>(&scope)) {
        const Rep *found = directory.rep(*rep);
        return found ? (*found)->name : QString();
    }
    return QCoreApplication::translate("Scope", "Company");
}

} // namespace laju::ui
