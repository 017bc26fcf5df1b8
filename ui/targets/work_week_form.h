// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/record_form.h"

#include <array>

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace laju::ui {

class FormField;
class OptionalDateEdit;

/// The hours of each weekday that a scope works, and from when until when.
class WorkWeekForm final : public RecordForm
{
    Q_OBJECT
public:
    WorkWeekForm(Context &context, QWidget *parent);

    /// Offers the schedules of @p scope, the one in force today first in sight; what is being changed stays
    /// while they are the same.
    void setScope(const Scope &scope);

protected:
    void retranslate() override;
    void save() override;
    void remove() override;
    void clear() override;

private:
    struct DayFields
    {
        QCheckBox *worked;
        QTimeEdit *start;
        QTimeEdit *end;
    };
    void fillChooser(std::optional<WorkScheduleId> wanted);
    /// Shows the schedule chosen, or for a new one the hours that hold anyway.
    void showChosen();
    [[nodiscard]] std::vector<WorkSchedule> own() const;
    /// The hours that hold today.
    [[nodiscard]] WorkWeek today() const;

    Scope m_scope;
    std::vector<WorkSchedule> m_offered;
    WorkWeek m_today = {}; ///< when the form was filled
    std::optional<WorkSchedule> m_schedule;
    QComboBox *m_chooser;
    FormField *m_chooserField;
    std::array<DayFields, 7> m_days;
    OptionalDateEdit *m_from;
    OptionalDateEdit *m_until;
};

} // namespace laju::ui
