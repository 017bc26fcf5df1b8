// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace laju::ui {

class AccountField;
class FormField;
class ScopePicker;

/// What the form holds: fields, and the name of an account that is to be made with them.
struct OpportunityDraft
{
    OpportunityFields fields;
    QString newAccount = {};

    friend bool operator==(const OpportunityDraft &, const OpportunityDraft &) = default;
};

/// The fields of an opportunity.
class OpportunityForm final : public QWidget
{
    Q_OBJECT
public:
    explicit OpportunityForm(Context &context, QWidget *parent = nullptr);

    /// Puts @p row into the fields. A new opportunity is one whose version is 0.
    void setRow(const OpportunityRow &row);
    /// What stands in the fields; none, with the words at the fields, when something is wrong.
    [[nodiscard]] std::optional<OpportunityDraft> read();
    /// Whether anything is other than setRow() put it.
    [[nodiscard]] bool isTouched() const;
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// All that was typed or chosen, as text: what isTouched() compares.
    [[nodiscard]] QStringList entries() const;
    void layOut();
    void fillChoices();
    void connectFields();
    void followStage();
    void retranslate();
    [[nodiscard]] const Stage *stage() const;
    [[nodiscard]] std::optional<Money> readAmount(bool &wrong);

    Context &m_context;
    std::optional<OpportunityRow> m_row;
    QStringList m_initial;

    QLineEdit *m_name;
    AccountField *m_account;
    ScopePicker *m_owner;
    QComboBox *m_stage;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    QSpinBox *m_probability;
    QCheckBox *m_hasClose;
    QDateEdit *m_close;
    QComboBox *m_product;
    QComboBox *m_leadSource;
    QComboBox *m_lossReason;
    QPlainTextEdit *m_note;

    FormField *m_nameField;
    FormField *m_accountField;
    FormField *m_ownerField;
    FormField *m_stageField;
    FormField *m_amountField;
    FormField *m_currencyField;
    FormField *m_probabilityField;
    FormField *m_closeField;
    FormField *m_productField;
    FormField *m_leadSourceField;
    FormField *m_lossReasonField;
    FormField *m_noteField;
};

} // namespace laju::ui
