// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/activity_dialog.h"

#include "ui/logging/account_field.h"
#include "ui/logging/activity_edits.h"
#include "ui/logging/activity_form.h"
#include "ui/logging/contact_field.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Saves the activity, and the account and contact that it names for the first time, as one step; when
/// @p single, not a second one of the same.
Result<Change> saveActivity(Session &session, const Activity &activity, const QString &newAccount,
                            const QString &newContact, bool single)
{
    return session.transact([&](Session &within) -> Result<void> {
        ActivityFields fields = activity.fields();
        if (!newAccount.isEmpty()) {
            const auto account = accountNamed(within, newAccount);
            if (!account)
                return failure(account.error());
            fields.account = *account;
        }
        if (!newContact.isEmpty()) {
            const auto contact = contactNamed(within, newContact, fields.account);
            if (!contact)
                return failure(contact.error());
            fields.contact = *contact;
        }
        const auto whole = Activity::make(std::move(fields));
        if (!whole)
            return failure(whole.error());
        if (const auto alone = single ? refuseSimilar(within, *whole) : Result<void>(); !alone)
            return alone;
        if (const auto change = within.save(*whole); !change)
            return failure(change.error());
        return {};
    });
}

} // namespace

void ActivityDialog::open(Context &context, std::optional<ActivityId> activity, QWidget *parent)
{
    (new ActivityDialog(context, activity, parent))->begin();
}

ActivityDialog::ActivityDialog(Context &context, std::optional<ActivityId> activity, QWidget *parent)
    : RecordDialog(context, u"activity"_s, !activity, parent)
    , m_activity(activity)
    , m_form(new ActivityForm(context, this))
{
    m_form->setObjectName(u"activityForm"_s);
    body()->addWidget(m_form);
    body()->addStretch();
    setMinimumWidth(560);
}

void ActivityDialog::load()
{
    loadRow([id = *m_activity](Session &session) { return session.activity(id); },
            [this](const ActivityRow &row) { m_form->setRow(row); });
}

void ActivityDialog::startNew()
{
    const auto rep = context().actingRep();
    const std::vector<ActivityType> &types = context().directory().activityTypes;
    if (!rep || types.empty()) {
        giveUp({ErrorKind::NotFound, tr("Add a rep in Settings first: an activity belongs to somebody.")});
        return;
    }
    const Instant now = context().clock.now();
    const auto activity = Activity::make({.rep = *rep,
                                          .type = types.front()->id,
                                          .start = now,
                                          .direction = Direction::Outbound,
                                          .booked = now});
    m_form->setRow({.activity = *activity, .day = localDay(now, context().directory().zoneOf(*rep))});
    present();
}

void ActivityDialog::save()
{
    const auto draft = m_form->read();
    if (!draft)
        return;
    const auto activity = Activity::make(draft->fields);
    if (!activity) {
        showProblem(activity.error().text);
        return;
    }
    run(isNew() ? tr("Log activity") : tr("Edit activity"),
        [activity = *activity, draft = *draft, single = isNew() && !insists()](Session &session) {
            return saveActivity(session, activity, draft.newAccount, draft.newContact, single);
        });
}

void ActivityDialog::remove()
{
    removeActivities(context(), {*m_activity});
}

bool ActivityDialog::isTouched()
{
    return m_form->isTouched();
}

void ActivityDialog::focusFirst()
{
    m_form->focusFirst();
}

QString ActivityDialog::savedText() const
{
    return isNew() ? tr("Activity logged.") : tr("Activity saved.");
}

QString ActivityDialog::conflictText() const
{
    return tr("Somebody else changed this activity since you opened it.");
}

void ActivityDialog::retranslate()
{
    RecordDialog::retranslate();
    setWindowTitle(isNew() ? tr("New activity") : tr("Edit activity"));
}

} // namespace laju::ui
