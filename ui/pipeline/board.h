// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipeline/deal_line.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace laju::ui {

class ColumnView;
class ElidedLabel;
class LostZone;

/// A column per open stage of a pipeline, one for what was won this month, and a place for what is lost. Says
/// what the user wants; whoever owns it does it and shows the lines anew.
class Board final : public QWidget
{
    Q_OBJECT
public:
    explicit Board(Context &context, QWidget *parent = nullptr);

    /// Shows the stages of @p pipeline; columns that are there already stay.
    void setPipeline(std::optional<PipelineId> pipeline);
    /// Puts each line into its column, the longest in the stage first. Keeps the focus on the card that has
    /// it.
    void setLines(const std::vector<DealLine> &lines);
    void focusCard(OpportunityId id);

Q_SIGNALS:
    void opened(laju::OpportunityId id);
    void removeWanted(laju::OpportunityId id);
    void moveWanted(laju::OpportunityId id, laju::StageId to);
    void lossWanted(laju::OpportunityId id);

private:
    struct Column
    {
        std::vector<StageId> stages = {}; ///< one, or every won stage
        bool won = false;
        QWidget *frame = nullptr;
        ElidedLabel *name = nullptr;
        QLabel *count = nullptr;
        QLabel *sum = nullptr;
        ColumnView *view = nullptr;
    };
    void makeColumn(Column column);
    void connectColumn(size_t index);
    void fillHeader(Column &column, const std::vector<DealLine> &lines);
    void stepFocus(size_t from, int step);
    void stepCard(size_t from, OpportunityId id, int step);
    void showMenu(OpportunityId id, size_t column, const QPoint &position);
    [[nodiscard]] QString columnName(const Column &column) const;

    Context &m_context;
    std::vector<Column> m_columns;
    QHBoxLayout *m_row;
    LostZone *m_lost;
};

} // namespace laju::ui
