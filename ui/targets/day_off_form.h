// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/record_form.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace laju::ui {

class FormField;

/// Days off, or worked all the same: from when until when, what for, whose.
class DayOffForm final : public RecordForm
{
    Q_OBJECT
public:
    DayOffForm(Context &context, QWidget *parent);

    /// Whose the next new one is.
    void setScope(const Scope &scope);
    /// Begins a new one on @p day.
    void begin(Day day);
    void edit(const Holiday &holiday);

protected:
    void retranslate() override;
    void save() override;
    void remove() override;
    void clear() override;

private:
    void showBearer();

    Scope m_scope;
    std::optional<Holiday> m_holiday;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QLineEdit *m_name;
    QComboBox *m_kind;
    FormField *m_fromField;
    FormField *m_untilField;
    FormField *m_nameField;
    FormField *m_kindField;
};

} // namespace laju::ui
