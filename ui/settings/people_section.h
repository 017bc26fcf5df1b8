// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QComboBox;

class QLineEdit;
class QPushButton;

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// Reps and their teams: adding, renaming, moving to another team from a day on.
class PeopleSection final : public Section
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
    void edit(const Line *line);
    void save();

    RowTable<Line> *m_model;
    TableView *m_table;
    std::optional<Rep> m_rep;
    std::optional<TeamId> m_repTeam;
    QLineEdit *m_name;
    QComboBox *m_team;
    QComboBox *m_role;
    QComboBox *m_zone;
    QPushButton *m_new;
    QPushButton *m_save;
};

} // namespace laju::ui
