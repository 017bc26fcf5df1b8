// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/one_to_one.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// A rep's figures beside the own past, the middle of the team and the targets. A row lists what its figure
/// was made from.
class ScorecardCard final : public Card
{
    Q_OBJECT
public:
    ScorecardCard(Context &context, QWidget *parent);

    void show(const OneToOne &study);
    void retranslate();

private:
    void makeTable();

    Context &m_context;
    TableView *m_table;
    RowTable<ScorecardLine> *m_model;
    std::optional<Selection> m_selection;
};

} // namespace laju::ui
