// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/common/context.h"

namespace laju::ui {

class FunnelChart;

/// How many deals reached each stage in the period; a stage lists the open deals that stand in it.
class FunnelCard final : public Card
{
    Q_OBJECT
public:
    FunnelCard(Context &context, QWidget *parent);

    void refresh(const Selection &selection);
    void retranslate();

private:
    Context &m_context;
    FunnelChart *m_chart;
    std::vector<StageId> m_stages; ///< one per row
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
