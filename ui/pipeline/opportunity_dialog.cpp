// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/opportunity_dialog.h"

#include "ui/common/styling.h"
#include "ui/logging/account_field.h"
#include "ui/pipeline/opportunity_form.h"
#include "ui/pipeline/opportunity_history.h"
#include "ui/pipeline/stage_move.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Saves the opportunity, and the account that it names for the first time, as one step.
Result<Change> saveOpportunity(Session &session, const Opportunity &opportunity, const QString &newAccount,
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
    (new OpportunityDialog(context, opportunity, parent))->begin();
}

OpportunityDialog::OpportunityDialog(Context &context, std::optional<OpportunityId> opportunity,
                                     QWidget *parent)
    : RecordDialog(context, u"opportunity"_s, !opportunity, parent)
    , m_opportunity(opportunity)
    , m_form(new OpportunityForm(context))
    , m_history(new OpportunityHistory(context, this))
{
    m_form->setObjectName(u"opportunityForm"_s);
    m_history->setObjectName(u"opportunityHistory"_s);
    layOut();
}

void OpportunityDialog::layOut()
{
    m_history->setVisible(!isNew());
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
    body()->addLayout(both);
    constexpr QSize withHistory(940, 640);
    constexpr QSize alone(500, 640);
    resize(isNew() ? alone : withHistory);
}

void OpportunityDialog::load()
{
    loadRow([id = *m_opportunity](Session &session) { return session.opportunity(id); },
            [this](const OpportunityRow &row) {
                m_form->setRow(row);
                m_history->show(*m_opportunity);
            });
}

void OpportunityDialog::startNew()
{
    const auto rep = context().actingRep();
    const std::vector<Stage> &stages = context().directory().stages;
    if (!rep || stages.empty()) {
        giveUp({ErrorKind::NotFound, tr("Add a rep in Settings first: an opportunity belongs to somebody.")});
        return;
    }
    // The checks are of what people enter; the form is filled before there is a name.
    const auto empty = Opportunity::make({.name = u"–"_s, .owner = *rep, .stage = stages.front()->id});
    m_form->setRow({.opportunity = *empty});
    present();
}

void OpportunityDialog::save()
{
    auto draft = m_form->read();
    if (!draft)
        return;
    const Instant now = context().clock.now();
    if (isNew())
        draft->fields.created = now;
    const auto opportunity = Opportunity::make(draft->fields);
    if (!opportunity) {
        showProblem(opportunity.error().text);
        return;
    }
    run(isNew() ? tr("Add opportunity") : tr("Edit opportunity"),
        [opportunity = *opportunity, newAccount = draft->newAccount, now, author = context().actingRep()](
            Session &session) { return saveOpportunity(session, opportunity, newAccount, now, author); });
}

void OpportunityDialog::remove()
{
    removeOpportunity(context(), *m_opportunity);
}

bool OpportunityDialog::isTouched()
{
    return m_form->isTouched();
}

void OpportunityDialog::focusFirst()
{
    m_form->focusFirst();
}

QString OpportunityDialog::savedText() const
{
    return isNew() ? tr("Opportunity added.") : tr("Opportunity saved.");
}

QString OpportunityDialog::conflictText() const
{
    return tr("Somebody else changed this opportunity since you opened it.");
}

void OpportunityDialog::retranslate()
{
    RecordDialog::retranslate();
    setWindowTitle(isNew() ? tr("New opportunity") : tr("Edit opportunity"));
}

} // namespace laju::ui
