// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace laju::ui {

class AccountField;
class ContactField;
class FormField;
class ScopePicker;
class SegmentedControl;

/// What the form holds: fields, and the names of an account and a contact that are to be made with them.
struct ActivityDraft
{
    ActivityFields fields;
    QString newAccount = {};
    QString newContact = {};

    friend bool operator==(const ActivityDraft &, const ActivityDraft &) = default;
};

/// The fields of an activity. Which ones there are follows from its type.
class ActivityForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityForm(Context &context, QWidget *parent = nullptr);

    /// Puts @p row into the fields. A new activity is one whose version is 0.
    void setRow(const ActivityRow &row);
    /// What stands in the fields; none, with the words at the fields, when something is wrong.
    [[nodiscard]] std::optional<ActivityDraft> read();
    /// Whether anything is other than setRow() put it.
    [[nodiscard]] bool isTouched();
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectFields();
    void retranslate();
    /// Shows the fields of the type chosen, and its outcomes.
    void followType();
    /// Tells under the fields which names are new.
    void showHints();
    /// Reads contacts and open opportunities of the account chosen.
    void loadAccount();
    [[nodiscard]] ActivityKind kind() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] Instant instantOf(const QDateTimeEdit *edit, std::optional<Instant> shown) const;
    void showInstant(QDateTimeEdit *edit, Instant instant) const;
    [[nodiscard]] std::optional<std::chrono::seconds> readDuration();

    Context &m_context;
    std::optional<ActivityRow> m_row;
    std::optional<ActivityDraft> m_initial;
    int m_asked = 0;

    QComboBox *m_type;
    ScopePicker *m_rep;
    SegmentedControl *m_status;
    QDateTimeEdit *m_start;
    QLineEdit *m_duration;
    SegmentedControl *m_direction;
    QComboBox *m_outcome;
    QCheckBox *m_hasBooking;
    QDateTimeEdit *m_booked;
    AccountField *m_account;
    ContactField *m_contact;
    QComboBox *m_opportunity;
    QLineEdit *m_subject;
    QPlainTextEdit *m_note;

    FormField *m_typeField;
    FormField *m_repField;
    FormField *m_statusField;
    FormField *m_startField;
    FormField *m_durationField;
    FormField *m_directionField;
    FormField *m_outcomeField;
    FormField *m_bookedField;
    FormField *m_accountField;
    FormField *m_contactField;
    FormField *m_opportunityField;
    FormField *m_subjectField;
    FormField *m_noteField;
};

} // namespace laju::ui
