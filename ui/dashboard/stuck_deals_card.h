// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/next_step.h"
#include "core/insight/stage_health.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QToolButton;

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// A stuck deal as the table shows it.
struct StuckLine
{
    HeldUpDeal deal;
    OpportunityRow row;
    std::optional<Day> nextDay = {}; ///< of the next step, in the owner's zone
    NextStep nextStep = NextStep::None;
    StageKind kind = StageKind::Open; ///< of the stage where it stands today
};

/// The deals that hold up the most value for the longest beyond the usual, with what is due next. A line
/// opens its deal.
class StuckDealsCard final : public Card
{
    Q_OBJECT
public:
    StuckDealsCard(Context &context, QWidget *parent);

    /// @p health is of @p selection. The names are asked for: the lines come when they are there.
    void refresh(const Selection &selection, const PipelineHealth &health);
    /// Whether the lines are those of the last refresh().
    [[nodiscard]] bool isComplete() const { return m_answered == m_asked; }
    void retranslate();
    [[nodiscard]] TableView *table() const { return m_table; }

private:
    void makeTable();
    void show(const std::vector<HeldUpDeal> &deals, const std::vector<OpportunityRow> &rows);
    [[nodiscard]] QString valueText(const StuckLine &line) const;
    [[nodiscard]] QString nextText(const StuckLine &line) const;
    void listAll() const;

    Context &m_context;
    RowTable<StuckLine> *m_model;
    TableView *m_table;
    QToolButton *m_all;
    std::optional<Selection> m_selection;
    std::vector<OpportunityId> m_deals; ///< all of them, those that are not shown too
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace laju::ui
