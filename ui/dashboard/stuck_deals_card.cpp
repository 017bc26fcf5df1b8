// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/stuck_deals_card.h"

#include "core/exchange/export_csv.h"
#include "ui/common/delegates.h"
#include "ui/common/drill_down.h"
#include "ui/common/glossary_key.h"
#include "ui/common/next_step_tone.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/figures/figure_section.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum Column { Name, AccountName, Owner, StageName, Days, Value, Next };

constexpr size_t mostStuckLines = 8;
constexpr int leastDealWidth = 120;

const OpportunityFields &fieldsOf(const StuckLine &line)
{
    return line.row.opportunity.fields();
}

} // namespace

StuckDealsCard::StuckDealsCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_all(new QToolButton(this))
{
    setGlossaryKey(this, u"bottleneck"_s);
    setEdgeToEdge(true);
    m_all->setObjectName(u"stuckDealsAll"_s);
    setButtonKind(m_all, ButtonKind::Link);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_all->hide();
    addHeaderWidget(m_all);
    connect(m_all, &QToolButton::clicked, this, &StuckDealsCard::listAll);
    makeTable();
    body()->addWidget(m_table);
    retranslate();
}

void StuckDealsCard::makeTable()
{
    const auto format = [this]() -> const Format & { return m_context.format(); };
    std::vector<TableColumn<StuckLine>> columns{
        {.header = [] { return tr("Deal"); },
         .text = [](const StuckLine &line) { return fieldsOf(line).name; }},
        {.header = [] { return tr("Account"); },
         .text = [](const StuckLine &line) { return line.row.account; }},
        {.header = [] { return tr("Owner"); },
         .text =
             [this](const StuckLine &line) {
                 const Rep *rep = m_context.directory().rep(fieldsOf(line).owner);
                 return rep ? (*rep)->name : QString();
             }},
        {.header = [] { return tr("Stage"); },
         .text =
             [this](const StuckLine &line) {
                 const Stage *stage = m_context.directory().stage(line.deal.stuck.stage);
                 return stage ? m_context.directory().labelOf(*stage) : QString();
             }},
        //: a column's heading: days in the stage, and within how many days three of four deals leave it
        {.header = [] { return tr("In stage (usual)"); },
         .text = [format](const StuckLine &line) { return format().days(line.deal.stuck.days); },
         .sort = [](const StuckLine &line) { return QVariant(line.deal.stuck.days); },
         .alignment = Qt::AlignRight,
         .extra = [format](const StuckLine &line, int role) -> QVariant {
             const StuckDeal &stuck = line.deal.stuck;
             if (role == NoteRole)
                 return QString(u'(' + format().days(stuck.usualDays) + u')');
             if (role == Qt::ToolTipRole)
                 //: %1 is a number of days with its unit
                 return tr("%1 longer than three of four deals").arg(format().days(stuck.daysOver));
             return {};
         }},
        {.header = [] { return tr("Value"); },
         .text = [this](const StuckLine &line) { return valueText(line); },
         .sort = [](const StuckLine &line) { return QVariant(line.deal.minor.value_or(-1)); },
         .alignment = Qt::AlignRight,
         .extra = [format](const StuckLine &line, int role) -> QVariant {
             if (role == Qt::ToolTipRole && fieldsOf(line).amount)
                 return format().money(*fieldsOf(line).amount);
             if (role == ToneRole && !line.deal.minor)
                 return static_cast<int>(Tone::Neutral);
             return {};
         }},
        {.header = [] { return tr("Next step"); },
         .text = [this](const StuckLine &line) { return nextText(line); },
         .extra = [](const StuckLine &line, int role) -> QVariant {
             if (role != ToneRole || (line.kind == StageKind::Open && line.nextStep == NextStep::Later))
                 return {};
             return static_cast<int>(line.kind == StageKind::Open ? nextStepTone(line.nextStep)
                                                                  : Tone::Neutral);
         }},
    };
    m_model = new RowTable<StuckLine>(
        std::move(columns), [](const StuckLine &line) { return line.deal.stuck.opportunity.number(); }, this);
    m_table = new TableView(this);
    m_table->setObjectName(u"stuckDealsTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Days, new RateDelegate(m_table));
    m_table->setStretchColumn(Name, leastDealWidth, {AccountName, Owner, StageName, Next});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFitRows(mostStuckLines);
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        m_context.navigator->editOpportunity(m_model->rowAt(index.row()).deal.stuck.opportunity);
    });
}

QString StuckDealsCard::valueText(const StuckLine &line) const
{
    const Format &format = m_context.format();
    if (line.deal.minor)
        return format.compactMoney(Money(*line.deal.minor, m_context.directory().settings.currency));
    const std::optional<Money> &amount = fieldsOf(line).amount;
    return amount && amount->minor() > 0 ? format.compactMoney(*amount) : tr("no amount");
}

QString StuckDealsCard::nextText(const StuckLine &line) const
{
    switch (line.kind) {
    case StageKind::Open:
        return nextStepText(line.nextStep, line.nextDay, line.row.nextStepSubject, m_context.words());
    case StageKind::Won:
        //: of a deal that was stuck in a past period
        return tr("won since");
    case StageKind::Lost:
        //: of a deal that was stuck in a past period
        return tr("lost since");
    }
    Q_UNREACHABLE();
}

void StuckDealsCard::listAll() const
{
    m_context.navigator->drillDown(drillDown(rowsTitle(m_context, title(), *m_selection), m_deals));
}

void StuckDealsCard::refresh(const Selection &selection, const PipelineHealth &health)
{
    m_selection = selection;
    m_deals.clear();
    std::ranges::transform(health.deals, std::back_inserter(m_deals),
                           [](const HeldUpDeal &deal) { return deal.stuck.opportunity; });
    //: a button; %1 is a number of deals
    m_all->setText(tr("Show all %1").arg(m_context.format().count(std::ssize(m_deals))) + u" ›"_s);
    m_all->setVisible(!m_deals.empty());
    const std::vector<HeldUpDeal> shown(
        health.deals.begin(),
        health.deals.begin() + static_cast<std::ptrdiff_t>(std::min(mostStuckLines, health.deals.size())));
    const int asked = ++m_asked;
    if (shown.empty()) {
        show({}, {});
        return;
    }
    const std::vector<OpportunityId> ids(m_deals.begin(),
                                         m_deals.begin() + static_cast<std::ptrdiff_t>(shown.size()));
    m_context.store.ask(
        this, [ids](Session &session) { return dealsById(session, ids); },
        [this, asked, shown](const Result<std::vector<OpportunityRow>> &rows) {
            if (asked != m_asked)
                return;
            if (!rows)
                m_context.showError(rows.error());
            show(shown, rows ? *rows : std::vector<OpportunityRow>());
        });
}

void StuckDealsCard::show(const std::vector<HeldUpDeal> &deals, const std::vector<OpportunityRow> &rows)
{
    m_answered = m_asked;
    const Directory &directory = m_context.directory();
    std::vector<StuckLine> lines;
    for (const HeldUpDeal &deal : deals) {
        const auto row = std::ranges::find(rows, deal.stuck.opportunity,
                                           [](const OpportunityRow &each) { return each.opportunity->id; });
        if (row == rows.end()) // deleted meanwhile: what tells of that is on its way
            continue;
        StuckLine line{.deal = deal, .row = *row};
        const RepId owner = row->opportunity->owner;
        if (row->nextStep)
            line.nextDay = localDay(*row->nextStep, directory.zoneOf(owner));
        line.nextStep = nextStepOn(line.nextDay, m_context.today(owner));
        if (const Stage *stage = directory.stage(row->opportunity->stage))
            line.kind = (*stage)->kind;
        lines.push_back(std::move(line));
    }
    m_model->setRows(std::move(lines));
}

void StuckDealsCard::retranslate()
{
    setTitle(tr("Where value is stuck"));
    setNote(tr("by value × days longer than usual"));
    m_table->setAccessibleName(title());
    m_table->setAccessibleDescription(note());
    m_table->setEmptyText(tr("No open deal is in its stage for longer than usual."));
    m_all->setAccessibleName(tr("Show all deals that are in their stage for longer than usual"));
}

} // namespace laju::ui
