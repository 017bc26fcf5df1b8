// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/opportunity_dialog.h"

#include "ui/common/styling.h"
#include "ui/logging/account_field.h"
#include "ui/logging/activity_edits.h"
#include "ui/pipeline/opportunity_form.h"
#include "ui/pipeline/opportunity_history.h"
#include "ui/pipeline/stage_move.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Saves the opportunity, and the account that it names for the first time, as one step.
Result<Change> saveDraft(Session &session, const Opportunity &opportunity, const QString &newAccount,
                         Instant now, std::optional<RepId> author)
{
    if (newAccount.isEmpty())
        return session.save(opportunity, now, author);
    return session.transact([&](Session &within) -> Result<void> {
        const auto account = accountNamed(within, newAccount);
        if (!account)
            return failure(account.error());
        OpportunityFields fields = opportunity.fields();
        fields.account = *account;
        const auto whole = Opportunity::make(std::move(fields));
        if (!whole)
            return failure(whole.error());
        if (const auto change = within.save(*whole, now, author); !change)
            return failure(change.error());
        return {};
    });
}

} // namespace

void OpportunityDialog::open(Context &context, std::optional<OpportunityId> opportunity, QWidget *parent)
{
    auto *dialog = new OpportunityDialog(context, opportunity, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (opportunity)
        dialog->load();
    else
        dialog->startNew();
}

OpportunityDialog::OpportunityDialog(Context &context, std::optional<OpportunityId> opportunity,
                                     QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_opportunity(opportunity)
    , m_form(new OpportunityForm(context))
    , m_history(new OpportunityHistory(context, this))
    , m_problem(new QWidget(this))
    , m_problemText(new QLabel(m_problem))
    , m_reload(new QPushButton(m_problem))
    , m_delete(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"opportunityDialog"_s);
    setModal(true);
    m_form->setObjectName(u"opportunityForm"_s);
    m_history->setObjectName(u"opportunityHistory"_s);
    m_problemText->setObjectName(u"opportunityProblem"_s);
    m_reload->setObjectName(u"opportunityReload"_s);
    m_delete->setObjectName(u"opportunityDelete"_s);
    m_cancel->setObjectName(u"opportunityCancel"_s);
    m_save->setObjectName(u"opportunitySave"_s);
    layOut();
    connect(m_save, &QPushButton::clicked, this, &OpportunityDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &OpportunityDialog::reject);
    connect(m_reload, &QPushButton::clicked, this, &OpportunityDialog::load);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        removeOpportunity(m_context, *m_opportunity);
        done(Accepted);
    });
    // In the note Enter begins a line.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &OpportunityDialog::save);
    retranslate();
}

void OpportunityDialog::layOut()
{
    m_problemText->setWordWrap(true);
    setTextStyle(m_problemText, TextStyle::Body, ui::Role::Bad);
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
    m_delete->setVisible(m_opportunity.has_value());
    m_history->setVisible(m_opportunity.has_value());

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto *both = new QHBoxLayout;
    both->setSpacing(metric::pageMargin);
    both->addWidget(scroll, 1);
    both->addWidget(m_history, 1);
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
    column->addLayout(both, 1);
    column->addLayout(buttons);
    constexpr QSize withHistory(940, 640);
    constexpr QSize alone(500, 640);
    resize(m_opportunity ? withHistory : alone);
}

void OpportunityDialog::load()
{
    m_context.store.ask(
        this, [id = *m_opportunity](Session &session) { return session.opportunity(id); },
        [this](const Result<OpportunityRow> &row) {
            if (!row) {
                m_context.showError(row.error());
                done(Rejected);
                deleteLater(); // a dialog that was never shown is not closed either
                return;
            }
            m_problem->hide();
            m_form->setRow(*row);
            m_history->show(*m_opportunity);
            QDialog::open();
            m_form->focusFirst();
        });
}

void OpportunityDialog::startNew()
{
    const auto rep = m_context.actingRep();
    const std::vector<Stage> &stages = m_context.directory().stages;
    if (!rep || stages.empty()) {
        m_context.showError(
            {ErrorKind::NotFound, tr("Add a rep in Settings first: an opportunity belongs to somebody.")});
        deleteLater();
        return;
    }
    // The checks are of what people enter; the form is filled before there is a name.
    const auto empty = Opportunity::make({.name = u"–"_s, .owner = *rep, .stage = stages.front()->id});
    m_form->setRow({.opportunity = *empty});
    QDialog::open();
    m_form->focusFirst();
}

void OpportunityDialog::save()
{
    auto draft = m_form->read();
    if (!draft)
        return;
    const Instant now = m_context.clock.now();
    if (!m_opportunity)
        draft->fields.created = now;
    const auto opportunity = Opportunity::make(draft->fields);
    if (!opportunity) {
        showProblem(opportunity.error().text, false);
        return;
    }
    m_save->setEnabled(false);
    // The answer may come when the dialog is gone: the history outlives it, so it is held by a guarded
    // pointer.
    m_context.undo.run(
        m_opportunity ? tr("Edit opportunity") : tr("Add opportunity"),
        [opportunity = *opportunity, newAccount = draft->newAccount, now, author = m_context.actingRep()](
            Session &session) { return saveDraft(session, opportunity, newAccount, now, author); },
        [dialog = QPointer<OpportunityDialog>(this)](const Result<Change> &change) {
            if (dialog)
                dialog->saved(change);
        });
}

void OpportunityDialog::saved(const Result<Change> &change)
{
    m_save->setEnabled(true);
    if (change) {
        if (m_context.navigator)
            m_context.navigator->showMessage(withUndo(
                m_context, m_opportunity ? tr("Opportunity saved.") : tr("Opportunity added."), *change));
        done(Accepted);
    } else if (change.error().kind == ErrorKind::Conflict) {
        showProblem(tr("Somebody else changed this opportunity since you opened it."),
                    m_opportunity.has_value());
    } else {
        showProblem(change.error().text, false);
    }
}

void OpportunityDialog::showProblem(const QString &text, bool offerReload)
{
    m_problemText->setText(text);
    m_reload->setVisible(offerReload);
    m_problem->show();
}

void OpportunityDialog::reject()
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

void OpportunityDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void OpportunityDialog::retranslate()
{
    setWindowTitle(m_opportunity ? tr("Edit opportunity") : tr("New opportunity"));
    m_reload->setText(tr("Reload"));
    m_delete->setText(tr("Delete"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
}

} // namespace laju::ui
