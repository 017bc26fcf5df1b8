// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// The stages of the pipelines: their names and chances, and new ones.
class StagesSection final : public Section
{
    Q_OBJECT
public:
    StagesSection(Context &context, QWidget *parent);

private:
    void retranslate() override;
    void show(const Directory &directory) override;
    void edit(const Stage *stage);
    void save();

    RowTable<Stage> *m_model;
    TableView *m_table;
    std::optional<Stage> m_stage;
    QLineEdit *m_name;
    QSpinBox *m_probability;
    QPushButton *m_new;
    QPushButton *m_save;
};

} // namespace laju::ui
