// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/pipeline/deal_line.h"
#include "ui/pipeline/pipeline_figures.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace laju::ui {

class Board;
class EmptyState;
class OpportunityTable;
class ScopePicker;
class SearchField;
class SegmentedControl;

/// Where every deal stands: a board by stage, or a table, of one pipeline and scope.
class PipelinePage final : public Page
{
    Q_OBJECT
public:
    PipelinePage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QString createText() const override;
    void createNew() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTools();
    void makeBody();
    void fillPipelines();
    void invalidate();
    void reload();
    void take(const Result<std::vector<OpportunityRow>> &rows);
    /// Spreads what was read over board and table.
    void showLines();
    void updateCards();
    void chooseView(int index);
    void move(OpportunityId id, StageId to, const QString &lossReason = {});
    void moved(const Stage &to, const Result<Change> &change);
    void askLoss(OpportunityId id);
    void retranslate();
    [[nodiscard]] std::optional<PipelineId> pipeline() const;
    [[nodiscard]] OpportunityQuery query() const;
    [[nodiscard]] bool isTableShown() const;

    QWidget *m_tools;
    SegmentedControl *m_view;
    ScopePicker *m_scope;
    QComboBox *m_pipeline;
    SearchField *m_filter;
    std::array<FigureCard *, 4> m_figureCards{};
    std::array<PipelineCard, 4> m_cards;
    QStackedWidget *m_stack;
    Board *m_board;
    OpportunityTable *m_table;
    EmptyState *m_empty;
    std::vector<OpportunityRow> m_rows;
    QTimer m_soon;
    int m_asked = 0;
    bool m_loaded = false;
    bool m_stale = true;
};

} // namespace laju::ui
