// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/deals_to_help.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QToolButton;

namespace laju::ui {

class TableView;
template<typename Row> class RowTable;

/// The open deals of a rep that need help, and why. A row opens its deal.
class HelpCard final : public Card
{
    Q_OBJECT
public:
    HelpCard(Context &context, QWidget *parent);

    void show(const Selection &selection, std::vector<DealToHelp> deals);
    void retranslate();

private:
    void makeTable();

    Context &m_context;
    QToolButton *m_all;
    TableView *m_table;
    RowTable<DealToHelp> *m_model;
    std::optional<Selection> m_selection;
    std::vector<OpportunityId> m_deals; ///< all of them, also those that are not in the table
};

} // namespace laju::ui
