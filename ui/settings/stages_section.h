// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/stage_edits.h"
#include "ui/settings/table_section.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace laju::ui {

template<typename Row> class RowTable;

/// The pipelines and the stages of the one chosen: names, chances and order, new ones, and taking stages out.
class StagesSection final : public TableSection
{
    Q_OBJECT
public:
    StagesSection(Context &context, QWidget *parent);

private:
    void retranslate() override;
    void show(const Directory &directory) override;
    void edit(std::optional<int> row) override;
    void save() override;
    void remove() override;
    void makePipelineRow();
    [[nodiscard]] std::optional<PipelineId> pipeline() const;
    void showStages();
    void choosePipeline();
    void savePipelineName(bool asNew);
    void movePipeline(int steps);
    /// Puts the values of @p stage into the form; none: an empty form for a new one.
    void fillForm(const Stage *stage);
    void move(int steps);
    void removeNow(const Stage &stage, std::optional<StageId> to);
    void showMoves();
    /// Runs @p job as an undo step called @p text; the form stays as it is.
    void run(const QString &text, WorkspaceJob job);

    QComboBox *m_pipeline;
    QLineEdit *m_pipelineName;
    QToolButton *m_pipelineUp;
    QToolButton *m_pipelineDown;
    QPushButton *m_pipelineRename;
    QPushButton *m_pipelineNew;
    RowTable<Stage> *m_model;
    std::optional<Stage> m_stage;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QSpinBox *m_probability;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace laju::ui
