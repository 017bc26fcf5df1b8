// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/activity_edits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace laju::ui {

ActivityFields withOutcome(ActivityFields fields, Outcome outcome, Instant now)
{
    fields.outcome = outcome;
    if (outcome != Outcome::Replied)
        fields.replied.reset();
    else if (!fields.replied)
        fields.replied = std::max(now, fields.start);
    if (outcome != Outcome::Cancelled)
        fields.cancelled.reset();
    else if (!fields.cancelled)
        fields.cancelled = now;
    return fields;
}

ActivityFields markedDone(ActivityFields planned, ActivityKind kind, Outcome outcome, Instant now)
{
    const bool heldEarly = outcome == Outcome::Held && planned.start > now;
    if (!hasBooking(kind) || heldEarly)
        planned.start = now;
    planned.status = ActivityStatus::Done;
    return withOutcome(std::move(planned), outcome, now);
}

MessageBar::Message withUndo(Context &context, const QString &text, const Change &change)
{
    MessageBar::Message message{.text = text};
    if (!change.changeSet)
        return message;
    message.actionText = QCoreApplication::translate("ActivityEdits", "Undo");
    message.timeout = MessageBar::undoTimeout;
    message.action = [&context, step = context.undo.stack().index(), changeSet = *change.changeSet] {
        // Steps made since stay: only this one is taken back, as a step of its own.
        if (context.undo.stack().index() == step)
            context.undo.stack().undo();
        else
            context.undo.run(QCoreApplication::translate("ActivityEdits", "Undo"),
                             [changeSet](Session &session) { return session.undo(changeSet); });
    };
    return message;
}

void removeActivities(Context &context, const std::vector<ActivityId> &activities)
{
    if (activities.empty())
        return;
    const int count = static_cast<int>(activities.size());
    context.undo.run(
        QCoreApplication::translate("ActivityEdits", "Delete activities"),
        [activities](Session &session) { return session.remove(activities); },
        [&context, count](const Result<Change> &change) {
            if (!change)
                context.showError(change.error());
            else if (context.navigator)
                context.navigator->showMessage(withUndo(
                    context,
                    QCoreApplication::translate("ActivityEdits", "%n activities deleted.", nullptr, count),
                    *change));
        });
}

Result<void> refuseSimilar(Session &session, const Activity &activity)
{
    const auto similar = session.similarActivity(activity);
    if (!similar)
        return failure(similar.error());
    if (*similar)
        return failure(
            ErrorKind::Duplicate,
            QCoreApplication::translate("ActivityEdits", "The same was logged within two minutes of this."));
    return {};
}

QString headline(const ActivityRow &row, const Directory &directory)
{
    if (!row.activity->subject.isEmpty())
        return row.activity->subject;
    const ActivityType *type = directory.activityType(row.activity->type);
    QStringList parts;
    if (type)
        parts.append(typeName(*type));
    if (!row.account.isEmpty())
        parts.append(row.account);
    return parts.join(u" – "_s);
}

} // namespace laju::ui
