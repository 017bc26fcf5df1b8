// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"
#include "ui/settings/stage_edits.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// The pipelines and the stages of the one chosen: names, chances and order, new ones, and taking stages out.
class StagesSection final : public Section
{
    Q_OBJECT
public:
    StagesSection(Context &context, QWidget *parent);

private:
    void retranslate() override;
    void show(const Directory &directory) override;
    void makePipelineRow();
    void makeStageRow();
    [[nodiscard]] std::optional<PipelineId> pipeline() const;
    void showStages();
    void choosePipeline();
    void savePipelineName(bool asNew);
    void movePipeline(int steps);
    void edit(const Stage *stage);
    void save();
    void move(int steps);
    void remove();
    void removeNow(const Stage &stage, std::optional<StageId> to);
    void showMoves();
    /// Runs @p job as an undo step called @p text, then @p done.
    void run(const QString &text, WorkspaceJob job, std::function<void(const Change &)> done = {});

    QComboBox *m_pipeline;
    QLineEdit *m_pipelineName;
    QToolButton *m_pipelineUp;
    QToolButton *m_pipelineDown;
    QPushButton *m_pipelineRename;
    QPushButton *m_pipelineNew;
    RowTable<Stage> *m_model;
    TableView *m_table;
    std::optional<Stage> m_stage;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QSpinBox *m_probability;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_new;
    QPushButton *m_save;
};

} // namespace laju::ui
