// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/stage_health.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// Each open stage against its own past, and what is in it for longer than usual. A line lists its deals.
class StageHealthCard final : public Card
{
    Q_OBJECT
public:
    StageHealthCard(Context &context, QWidget *parent);

    /// @p health and @p bottleneck are of @p selection.
    void refresh(const Selection &selection, const PipelineHealth &health,
                 const std::optional<StageFinding> &bottleneck);
    void retranslate();
    [[nodiscard]] TableView *table() const { return m_table; }

private:
    void makeTable();
    [[nodiscard]] QString nameOf(const StageHealth &stage) const;
    [[nodiscard]] QString worthText(const DealsWorth &worth) const;
    /// All that a line says, for screen readers and its tooltip.
    [[nodiscard]] QString sentence(const StageHealth &stage) const;
    void list(const StageHealth &stage) const;

    Context &m_context;
    RowTable<StageHealth> *m_model;
    TableView *m_table;
    std::optional<Selection> m_selection;
    std::optional<Instant> m_asOf;
};

} // namespace laju::ui
