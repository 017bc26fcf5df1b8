// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/activity_dialog.h"

#include "ui/common/styling.h"
#include "ui/logging/account_field.h"
#include "ui/logging/activity_edits.h"
#include "ui/logging/activity_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Saves the activity, and the account that it names for the first time, as one step.
Result<Change> saveDraft(Session &session, const Activity &activity, const QString &newAccount)
{
    if (newAccount.isEmpty())
        return session.save(activity);
    return session.transact([&](Session &within) -> Result<void> {
        const auto account = accountNamed(within, newAccount);
        if (!account)
            return failure(account.error());
        ActivityFields fields = activity.fields();
        fields.account = *account;
        const auto whole = Activity::make(std::move(fields));
        if (!whole)
            return failure(whole.error());
        if (const auto change = within.save(*whole); !change)
            return failure(change.error());
        return {};
    });
}

} // namespace

void ActivityDialog::open(Context &context, std::optional<ActivityId> activity, QWidget *parent)
{
    auto *dialog = new ActivityDialog(context, activity, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (activity)
        dialog->load();
    else
        dialog->startNew();
}

ActivityDialog::ActivityDialog(Context &context, std::optional<ActivityId> activity, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_activity(activity)
    , m_form(new ActivityForm(context, this))
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
    , m_reload(new QPushButton(m_problem))
    , m_delete(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"activityDialog"_s);
    setModal(true);
    m_form->setObjectName(u"activityForm"_s);
    m_problemText->setObjectName(u"activityProblem"_s);
    m_reload->setObjectName(u"activityReload"_s);
    m_delete->setObjectName(u"activityDelete"_s);
    m_cancel->setObjectName(u"activityCancel"_s);
    m_save->setObjectName(u"activitySave"_s);

    m_problemText->setWordWrap(true);
    setTextStyle(m_problemText, TextStyle::Body, Role::Bad);
    auto *problemRow = new QHBoxLayout(m_problem);
    problemRow->setContentsMargins({});
    problemRow->addWidget(m_problemText, 1);
    problemRow->addWidget(m_reload);
    m_problem->hide();

    for (QPushButton *button : {m_reload, m_delete, m_cancel})
        button->setAutoDefault(false);
    setButtonKind(m_delete, ButtonKind::Quiet);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    m_delete->setVisible(m_activity.has_value());

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::pageMargin);
    column->setSpacing(4 * metric::space);
    column->addWidget(m_problem);
    column->addWidget(m_form);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(560);

    connect(m_save, &QPushButton::clicked, this, &ActivityDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &ActivityDialog::reject);
    connect(m_reload, &QPushButton::clicked, this, &ActivityDialog::load);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        removeActivities(m_context, {*m_activity});
        done(Accepted);
    });
    // In the note Enter begins a line.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &ActivityDialog::save);
    retranslate();
}

void ActivityDialog::load()
{
    m_context.store.ask(
        this, [id = *m_activity](Session &session) { return session.activity(id); },
        [this](const Result<ActivityRow> &row) {
            if (!row) {
                m_context.showError(row.error());
                done(Rejected);
                deleteLater(); // a dialog that was never shown is not closed either
                return;
            }
            m_problem->hide();
            m_form->setRow(*row);
            QDialog::open();
            m_form->focusFirst();
        });
}

void ActivityDialog::startNew()
{
    const auto rep = m_context.actingRep();
    const std::vector<ActivityType> &types = m_context.directory().activityTypes;
    if (!rep || types.empty()) {
        m_context.showError(
            {ErrorKind::NotFound, tr("Add a rep in Settings first: an activity belongs to somebody.")});
        deleteLater();
        return;
    }
    const Instant now = m_context.clock.now();
    const auto activity = Activity::make({.rep = *rep,
                                          .type = types.front()->id,
                                          .start = now,
                                          .direction = Direction::Outbound,
                                          .booked = now});
    m_form->setRow({.activity = *activity, .day = localDay(now, m_context.directory().zoneOf(*rep))});
    QDialog::open();
    m_form->focusFirst();
}

void ActivityDialog::save()
{
    const auto draft = m_form->read();
    if (!draft)
        return;
    const auto activity = Activity::make(draft->fields);
    if (!activity) {
        showProblem(activity.error().text, false);
        return;
    }
    const bool isNew = !m_activity;
    m_save->setEnabled(false);
    // The answer may come when the dialog is gone: the history outlives it, so it is held by a guarded
    // pointer.
    m_context.undo.run(
        isNew ? tr("Log activity") : tr("Edit activity"),
        [activity = *activity, newAccount = draft->newAccount](Session &session) {
            return saveDraft(session, activity, newAccount);
        },
        [dialog = QPointer<ActivityDialog>(this), isNew](const Result<Change> &change) {
            if (dialog)
                dialog->saved(change, isNew);
        });
}

void ActivityDialog::saved(const Result<Change> &change, bool isNew)
{
    m_save->setEnabled(true);
    if (change) {
        if (m_context.navigator)
            m_context.navigator->showMessage(
                withUndo(m_context, isNew ? tr("Activity logged.") : tr("Activity saved."), *change));
        done(Accepted);
    } else if (change.error().kind == ErrorKind::Conflict) {
        showProblem(tr("Somebody else changed this activity since you opened it."), true);
    } else {
        showProblem(change.error().text, false);
    }
}

void ActivityDialog::showProblem(const QString &text, bool offerReload)
{
    m_problemText->setText(text);
    m_reload->setVisible(offerReload);
    m_problem->show();
}

void ActivityDialog::reject()
{
    if (!m_form->isTouched()) {
        QDialog::reject();
        return;
    }
    m_context.dialogs.confirm(this, tr("Discard changes"), tr("Throw away what you changed?"), tr("Discard"),
                              [this](bool yes) {
                                  if (yes)
                                      QDialog::reject();
                              });
}

void ActivityDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ActivityDialog::retranslate()
{
    setWindowTitle(m_activity ? tr("Edit activity") : tr("New activity"));
    m_reload->setText(tr("Reload"));
    m_delete->setText(tr("Delete"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
}

} // namespace laju::ui
