// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/help_card.h"

#include "ui/common/drill_down.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/figures/figure_section.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum HelpColumn { HelpDeal, HelpAccount, HelpStage, HelpValue, HelpWhy };

constexpr size_t mostHelpLines = 10;
constexpr int leastWhyWidth = 220;

} // namespace

HelpCard::HelpCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_all(new QToolButton(this))
{
    setObjectName(u"helpCard"_s);
    setEdgeToEdge(true);
    m_all->setObjectName(u"helpAll"_s);
    setButtonKind(m_all, ButtonKind::Link);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_all->hide();
    addHeaderWidget(m_all);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_context.navigator->drillDown(drillDown(rowsTitle(m_context, title(), *m_selection), m_deals));
    });
    makeTable();
    body()->addWidget(m_table);
    retranslate();
}

void HelpCard::makeTable()
{
    std::vector<TableColumn<DealToHelp>> columns{
        {.header = [] { return tr("Deal"); },
         .text = [](const DealToHelp &deal) { return deal.row.opportunity->name; }},
        {.header = [] { return tr("Account"); },
         .text = [](const DealToHelp &deal) { return deal.row.account; }},
        {.header = [] { return tr("Stage"); },
         .text =
             [this](const DealToHelp &deal) {
                 const Stage *stage = m_context.directory().stage(deal.row.opportunity->stage);
                 return stage ? m_context.directory().labelOf(*stage) : QString();
             }},
        {.header = [] { return tr("Value"); },
         .text =
             [this](const DealToHelp &deal) {
                 const std::optional<Money> &amount = deal.row.opportunity->amount;
                 return amount ? m_context.format().compactMoney(*amount) : u"–"_s;
             },
         .alignment = Qt::AlignRight},
        {.header = [] { return tr("Why"); },
         .text =
             [this](const DealToHelp &deal) {
                 return helpText(deal, m_context.directory(), m_context.words());
             },
         .extra = [](const DealToHelp &deal, int role) -> QVariant {
             if (role == ToneRole)
                 return static_cast<int>(deal.reasons.size() > 1 ? Tone::Bad : Tone::Warning);
             return {};
         }},
    };
    m_model = new RowTable<DealToHelp>(
        std::move(columns), [](const DealToHelp &deal) { return deal.row.opportunity->id.number(); }, this);
    m_table = new TableView(this);
    m_table->setObjectName(u"helpTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setStretchColumn(HelpWhy, leastWhyWidth, {HelpDeal, HelpAccount, HelpStage});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFitRows(static_cast<int>(mostHelpLines));
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        m_context.navigator->editOpportunity(m_model->rowAt(index.row()).row.opportunity->id);
    });
}

void HelpCard::show(const Selection &selection, std::vector<DealToHelp> deals)
{
    m_selection = selection;
    m_deals.clear();
    std::ranges::transform(deals, std::back_inserter(m_deals),
                           [](const DealToHelp &deal) { return deal.row.opportunity->id; });
    //: a button; %1 is a number of deals
    m_all->setText(tr("Show all %1").arg(m_context.format().count(std::ssize(m_deals))) + u" ›"_s);
    m_all->setVisible(deals.size() > mostHelpLines);
    deals.erase(deals.begin() + static_cast<std::ptrdiff_t>(std::min(mostHelpLines, deals.size())),
                deals.end());
    m_model->setRows(std::move(deals));
}

void HelpCard::retranslate()
{
    setTitle(tr("Open deals that need help"));
    setNote(tr("most reasons first, then by value"));
    m_table->setAccessibleName(title());
    m_table->setAccessibleDescription(tr("Enter opens a deal."));
    m_table->setEmptyText(tr("No open deal needs help: each moves, and has a next step."));
    m_all->setAccessibleName(tr("Show all open deals that need help"));
}

} // namespace laju::ui
