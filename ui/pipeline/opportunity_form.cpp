// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/opportunity_form.h"

#include "ui/common/amount_text.h"
#include "ui/common/glossary_key.h"
#include "ui/common/scope_picker.h"
#include "ui/logging/account_field.h"
#include "ui/logging/form_field.h"
#include "ui/pipeline/stage_move.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int stagesOwn = -1; ///< what the probability shows when it is the stage's

template<class W> W *named(W *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

OpportunityForm::OpportunityForm(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(named(new QLineEdit, u"opportunityName"_s))
    , m_account(named(new AccountField(context.store), u"opportunityAccount"_s))
    , m_owner(named(new ScopePicker(context, ScopePicker::Offers::RepsOnly), u"opportunityOwner"_s))
    , m_stage(named(new QComboBox, u"opportunityStage"_s))
    , m_amount(named(new QLineEdit, u"opportunityAmount"_s))
    , m_currency(named(new QComboBox, u"opportunityCurrency"_s))
    , m_probability(named(new QSpinBox, u"opportunityProbability"_s))
    , m_hasClose(named(new QCheckBox(this), u"opportunityHasClose"_s))
    , m_close(named(new QDateEdit, u"opportunityClose"_s))
    , m_product(named(new QComboBox, u"opportunityProduct"_s))
    , m_leadSource(named(new QComboBox, u"opportunityLeadSource"_s))
    , m_lossReason(named(new QComboBox, u"opportunityLossReason"_s))
    , m_note(named(new QPlainTextEdit, u"opportunityNote"_s))
    , m_nameField(new FormField(m_name, this))
    , m_accountField(new FormField(m_account, this))
    , m_ownerField(new FormField(m_owner, this))
    , m_stageField(new FormField(m_stage, this))
    , m_amountField(new FormField(m_amount, this))
    , m_currencyField(new FormField(m_currency, this))
    , m_probabilityField(new FormField(m_probability, this))
    , m_closeField(new FormField(m_close, this))
    , m_productField(new FormField(m_product, this))
    , m_leadSourceField(new FormField(m_leadSource, this))
    , m_lossReasonField(new FormField(m_lossReason, this))
    , m_noteField(new FormField(m_note, this))
{
    m_probability->setRange(stagesOwn, 100);
    m_close->setCalendarPopup(true);
    for (QComboBox *box : {m_leadSource, m_lossReason}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    // A long name must not widen the form.
    for (QComboBox *box :
         {m_stage, m_product, m_leadSource, m_lossReason, static_cast<QComboBox *>(m_owner)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    for (const auto &[field, key] :
         std::initializer_list<std::pair<QWidget *, QString>>{{this, u"opportunity"_s},
                                                              {m_accountField, u"account"_s},
                                                              {m_ownerField, u"account_executive"_s},
                                                              {m_stageField, u"stage"_s},
                                                              {m_probabilityField, u"weighted_pipeline"_s},
                                                              {m_amountField, u"average_deal_size"_s},
                                                              {m_hasClose, u"close_date"_s},
                                                              {m_closeField, u"close_date"_s},
                                                              {m_leadSourceField, u"lead_source"_s},
                                                              {m_lossReasonField, u"loss_reason"_s}})
        setGlossaryKey(field, key);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    fillChoices();
    layOut();
    retranslate();
    connectFields();
}

void OpportunityForm::fillChoices()
{
    const Directory &directory = m_context.directory();
    for (const Pipeline &pipeline : directory.pipelines) {
        for (const Stage &each : directory.stages) {
            if (each->pipeline != pipeline->id)
                continue;
            const QString name =
                directory.pipelines.size() > 1 ? QString(pipeline->name + u" · "_s + each->name) : each->name;
            m_stage->addItem(name, each->id.number());
        }
    }
    m_product->addItem(u"–"_s);
    for (const Product &product : directory.products)
        m_product->addItem(product->name, product->id.number());
    m_currency->addItems(currencyChoices(directory));
    m_leadSource->addItems(knownLeadSources(m_context.facts()));
    m_lossReason->addItems(knownLossReasons(m_context.facts()));
}

void OpportunityForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(4 * metric::space);
    grid->setVerticalSpacing(3 * metric::space);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    const auto add = [&](int row, int column, QWidget *field, int columns) {
        grid->addWidget(field, row, column, 1, columns, Qt::AlignTop);
    };
    add(0, 0, m_nameField, 4);
    add(1, 0, m_accountField, 2);
    add(1, 2, m_ownerField, 2);
    add(2, 0, m_stageField, 2);
    add(2, 2, m_probabilityField, 2);
    add(3, 0, m_lossReasonField, 4);
    add(4, 0, m_amountField, 2);
    add(4, 2, m_currencyField, 1);
    add(5, 0, m_hasClose, 2);
    add(5, 2, m_closeField, 2);
    add(6, 0, m_productField, 2);
    add(6, 2, m_leadSourceField, 2);
    add(7, 0, m_noteField, 4);
    grid->setRowStretch(8, 1);
}

void OpportunityForm::connectFields()
{
    connect(m_stage, &QComboBox::currentIndexChanged, this, &OpportunityForm::followStage);
    connect(m_hasClose, &QCheckBox::toggled, m_close, &QWidget::setEnabled);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_amount, &QLineEdit::textEdited, this, [this] { m_amountField->setError({}); });
    connect(m_lossReason, &QComboBox::editTextChanged, this, [this] { m_lossReasonField->setError({}); });
    connect(m_account, &AccountField::accountChanged, this, [this] {
        const QString name = m_account->newName();
        //: %1 is the name of an account that does not exist yet
        m_accountField->setHint(name.isEmpty() ? QString()
                                               : tr("“%1” is new and will be created.").arg(name));
    });
}

void OpportunityForm::setRow(const OpportunityRow &row)
{
    m_row = row;
    const OpportunityFields &fields = row.opportunity.fields();
    for (FormField *field : {m_nameField, m_accountField, m_amountField, m_lossReasonField})
        field->setError({});
    m_name->setText(fields.version > 0 ? fields.name : QString());
    m_account->setAccount(fields.account ? std::optional(Named<AccountId>{*fields.account, row.account})
                                         : std::nullopt);
    m_owner->setScope(fields.owner);
    m_stage->setCurrentIndex(std::max(m_stage->findData(fields.stage.number()), 0));
    const Currency currency =
        fields.amount ? fields.amount->currency() : m_context.directory().settings.currency;
    if (m_currency->findText(currency.code()) < 0)
        m_currency->addItem(currency.code());
    m_currency->setCurrentText(currency.code());
    m_amount->setText(fields.amount ? amountText(*fields.amount, m_context.format()) : QString());
    m_probability->setValue(fields.probability.value_or(stagesOwn));
    m_hasClose->setChecked(fields.expectedClose.has_value());
    m_close->setEnabled(fields.expectedClose.has_value());
    m_close->setDate(toQDate(fields.expectedClose.value_or(m_context.today() + std::chrono::days(30))));
    m_product->setCurrentIndex(fields.product ? std::max(m_product->findData(fields.product->number()), 0)
                                              : 0);
    m_leadSource->setCurrentText(fields.leadSource);
    m_lossReason->setCurrentText(fields.lossReason);
    m_note->setPlainText(fields.note);
    followStage();
    m_initial = entries();
}

QStringList OpportunityForm::entries() const
{
    return {m_name->text(),
            m_account->text(),
            m_owner->currentText(),
            m_stage->currentData().toString(),
            m_amount->text(),
            m_currency->currentText(),
            QString::number(m_probability->value()),
            m_hasClose->isChecked() ? m_close->date().toString(Qt::ISODate) : QString(),
            m_product->currentData().toString(),
            m_leadSource->currentText(),
            m_lossReason->currentText(),
            m_note->toPlainText()};
}

bool OpportunityForm::isTouched() const
{
    return m_row && entries() != m_initial;
}

std::optional<Money> OpportunityForm::readAmount(bool &wrong)
{
    const QString text = m_amount->text().trimmed();
    if (text.isEmpty())
        return {};
    auto money = ui::readAmount(text, m_currency->currentText(), m_context.format());
    if (money)
        return *money;
    wrong = true;
    m_amountField->setError(money.error().text);
    return {};
}

std::optional<OpportunityDraft> OpportunityForm::read()
{
    if (!m_row)
        return {};
    bool wrong = false;
    OpportunityFields fields = m_row->opportunity.fields();
    fields.name = m_name->text().trimmed();
    if (fields.name.isEmpty()) {
        wrong = true;
        m_nameField->setError(tr("Give the opportunity a name."));
    }
    fields.account = m_account->account();
    // A contact belongs to the account that it was chosen at.
    if (fields.account != m_row->opportunity->account)
        fields.contact.reset();
    if (const Scope scope = m_owner->scope(); const auto *rep = std::get_if<RepId>(&scope))
        fields.owner = *rep;
    fields.amount = readAmount(wrong);
    const Stage *chosen = stage();
    if (chosen)
        fields.stage = (*chosen)->id;
    fields.probability =
        m_probability->value() == stagesOwn ? std::nullopt : std::optional(m_probability->value());
    fields.expectedClose = m_hasClose->isChecked() ? std::optional(toDay(m_close->date())) : std::nullopt;
    fields.product = ProductId::fromNumber(m_product->currentData().toLongLong());
    fields.leadSource = m_leadSource->currentText().trimmed();
    const bool isLost = chosen && (*chosen)->kind == StageKind::Lost;
    fields.lossReason = isLost ? m_lossReason->currentText().trimmed() : QString();
    if (isLost && fields.lossReason.isEmpty() && fields.stage != m_row->opportunity->stage) {
        wrong = true;
        m_lossReasonField->setError(tr("Write why it was lost."));
    }
    fields.note = m_note->toPlainText().trimmed();
    if (wrong)
        return {};
    return OpportunityDraft{std::move(fields), m_account->newName()};
}

void OpportunityForm::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

const Stage *OpportunityForm::stage() const
{
    const auto id = StageId::fromNumber(m_stage->currentData().toLongLong());
    return id ? m_context.directory().stage(*id) : nullptr;
}

void OpportunityForm::followStage()
{
    const Stage *chosen = stage();
    const StageKind kind = chosen ? (*chosen)->kind : StageKind::Open;
    m_lossReasonField->setVisible(kind == StageKind::Lost);
    m_probability->setEnabled(kind == StageKind::Open);
    const int percent = chosen ? (*chosen)->probability : 0;
    //: %1 is a percentage
    m_probability->setSpecialValueText(
        tr("The stage's: %1").arg(m_context.format().percent(percent / 100.0, 0)));
}

void OpportunityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpportunityForm::retranslate()
{
    m_nameField->setLabel(tr("Name"));
    m_accountField->setLabel(tr("Account"));
    m_ownerField->setLabel(tr("Owner"));
    m_stageField->setLabel(tr("Stage"));
    m_amountField->setLabel(tr("Amount"));
    m_currencyField->setLabel(tr("Currency"));
    m_probabilityField->setLabel(tr("Probability"));
    m_hasClose->setText(tr("Expected close is known"));
    m_hasClose->setAccessibleName(m_hasClose->text());
    m_closeField->setLabel(tr("Expected close"));
    m_productField->setLabel(tr("Product"));
    m_leadSourceField->setLabel(tr("Lead source"));
    m_lossReasonField->setLabel(tr("Loss reason"));
    m_noteField->setLabel(tr("Note"));
    m_probability->setSuffix(u"%"_s);
    m_close->setLocale(m_context.format().locale());
    m_close->setDisplayFormat(u"d MMM yyyy"_s);
    followStage();
}

} // namespace laju::ui
