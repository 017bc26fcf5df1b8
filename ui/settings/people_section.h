// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/table_section.h"

class QComboBox;
class QLineEdit;

namespace laju::ui {

class EmploymentDates;
template<typename Row> class RowTable;

/// Reps and their teams: adding, renaming, moving to another team from a day on.
class PeopleSection final : public TableSection
{
    Q_OBJECT
public:
    PeopleSection(Context &context, QWidget *parent);

private:
    struct Line
    {
        Rep rep;
        std::optional<TeamId> team;
    };
    void retranslate() override;
    void show(const Directory &directory) override;
    void edit(std::optional<int> row) override;
    void save() override;

    RowTable<Line> *m_model;
    std::optional<Rep> m_rep;
    std::optional<TeamId> m_repTeam;
    QLineEdit *m_name;
    QComboBox *m_team;
    QComboBox *m_role;
    QComboBox *m_zone;
    EmploymentDates *m_employment;
};

} // namespace laju::ui
