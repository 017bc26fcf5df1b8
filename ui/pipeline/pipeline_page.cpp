// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipeline_page.h"

#include "ui/common/card_grid.h"
#include "ui/common/drill_down.h"
#include "ui/common/empty_state.h"
#include "ui/common/glossary_key.h"
#include "ui/common/scope_picker.h"
#include "ui/common/search_field.h"
#include "ui/common/segmented_control.h"
#include "ui/logging/activity_edits.h"
#include "ui/pipeline/board.h"
#include "ui/pipeline/loss_reason_dialog.h"
#include "ui/pipeline/opportunity_table.h"
#include "ui/pipeline/stage_move.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {
constexpr int boardIndex = 0;
constexpr int tableIndex = 1;
constexpr int filterWidth = 150;
} // namespace

PipelinePage::PipelinePage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
{
    setObjectName(u"pipelinePage"_s);
    setGlossaryKey(this, u"pipeline"_s);
    makeTools();
    makeBody();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PipelinePage::reload);
    connect(m_scope, &ScopePicker::scopeChanged, this, &PipelinePage::invalidate);
    connect(m_pipeline, &QComboBox::activated, this, &PipelinePage::invalidate);
    connect(m_view, &SegmentedControl::currentChanged, this, &PipelinePage::chooseView);
    connect(m_filter, &SearchField::searchChanged, this, &PipelinePage::showLines);
    connect(&context().live, &LiveFacts::directoryChanged, this, &PipelinePage::fillPipelines);
    connect(&context().live, &LiveFacts::factsChanged, this, &PipelinePage::invalidate);
    connect(&context().localization, &Localization::changed, this, &PipelinePage::invalidate);
    fillPipelines();
    retranslate();
}

QString PipelinePage::title() const
{
    return tr("Pipeline");
}

QString PipelinePage::hint() const
{
    return tr("Drag a card, or Ctrl+← / Ctrl+→, to change its stage");
}

QString PipelinePage::createText() const
{
    return tr("New opportunity");
}

void PipelinePage::createNew()
{
    context().navigator->editOpportunity({});
}

void PipelinePage::makeTools()
{
    m_tools = new QWidget(this);
    m_view = new SegmentedControl(m_tools);
    m_view->setObjectName(u"pipelineView"_s);
    m_scope = new ScopePicker(context(), ScopePicker::Offers::Everything, m_tools);
    m_pipeline = new QComboBox(m_tools);
    m_pipeline->setObjectName(u"pipelinePicker"_s);
    m_pipeline->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter = new SearchField(m_tools);
    m_filter->setObjectName(u"pipelineFilter"_s);
    m_filter->setFixedWidth(filterWidth);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_view);
    row->addWidget(m_scope);
    row->addWidget(m_pipeline);
    row->addWidget(m_filter);
    m_tools->hide();
}

void PipelinePage::makeBody()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::pageMargin, 16, metric::pageMargin, metric::pageMargin);
    rows->setSpacing(metric::cardGap);
    auto *cards = new QWidget(this);
    // Four in a row even in a small window: what counts is the board below.
    auto *grid = new CardGrid(cards, 4, 170);
    for (size_t i = 0; i < m_figureCards.size(); ++i) {
        auto *card = new FigureCard(cards);
        card->setObjectName(u"pipelineCard%1"_s.arg(i));
        grid->addWidget(card);
        m_figureCards[i] = card;
        connect(card, &FigureCard::clicked, this, [this, i] {
            const PipelineCard &of = m_cards[i];
            context().navigator->drillDown(of.metric ? drillDown(context(), *of.metric, *of.selection)
                                                     : drillDown(of.content.title, of.deals));
        });
        connect(card, &FigureCard::infoClicked, this, [this, i, card] {
            if (m_cards[i].metric)
                context().navigator->explain(*m_cards[i].metric, *m_cards[i].selection);
            else
                QWhatsThis::showText(card->mapToGlobal(QPoint(card->width() / 2, 24)), m_cards[i].explanation,
                                     card);
        });
    }
    rows->addWidget(cards);

    m_stack = new QStackedWidget(this);
    m_board = new Board(context(), m_stack);
    m_table = new OpportunityTable(context(), m_stack);
    m_empty = new EmptyState(Icon::Pipeline, m_stack);
    auto *add = m_empty->addButton({});
    add->setObjectName(u"addFirstOpportunity"_s);
    auto *import = m_empty->addButton({});
    import->setObjectName(u"importOpportunities"_s);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    rows->addWidget(m_stack, 1);

    const auto edit = [this](OpportunityId id) { context().navigator->editOpportunity(id); };
    const auto remove = [this](OpportunityId id) { removeOpportunity(context(), id); };
    connect(m_board, &Board::opened, this, edit);
    connect(m_board, &Board::removeWanted, this, remove);
    connect(m_board, &Board::moveWanted, this, [this](OpportunityId id, StageId to) { move(id, to); });
    connect(m_board, &Board::lossWanted, this, &PipelinePage::askLoss);
    connect(m_table, &OpportunityTable::opened, this, edit);
    connect(m_table, &OpportunityTable::removeWanted, this, remove);
    connect(add, &QPushButton::clicked, this, &PipelinePage::createNew);
    connect(import, &QPushButton::clicked, this, [this] { context().navigator->importFiles(); });
}

void PipelinePage::fillPipelines()
{
    const auto before = pipeline();
    const QSignalBlocker quiet(m_pipeline);
    m_pipeline->clear();
    for (const Pipeline &each : context().directory().pipelines)
        m_pipeline->addItem(each->name, each->id.number());
    m_pipeline->setCurrentIndex(
        std::max(before ? m_pipeline->findData(before->number()) : 0, m_pipeline->count() > 0 ? 0 : -1));
    m_pipeline->setVisible(m_pipeline->count() > 1);
}

std::optional<PipelineId> PipelinePage::pipeline() const
{
    return PipelineId::fromNumber(m_pipeline->currentData().toLongLong());
}

bool PipelinePage::isTableShown() const
{
    return m_view->currentIndex() == tableIndex;
}

OpportunityQuery PipelinePage::query() const
{
    const Day today = context().today();
    OpportunityQuery wanted{.pipeline = pipeline(), .kinds = {StageKind::Open, StageKind::Won}};
    // The company's deals are also those of people who have left.
    if (!std::holds_alternative<Company>(m_scope->scope()))
        wanted.owners = context().directory().spans(m_scope->scope(), Period::ofDay(today));
    wanted.closedFrom = Period::containing(today, Calendar::Month).from();
    return wanted;
}

void PipelinePage::invalidate()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void PipelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void PipelinePage::reload()
{
    m_stale = false;
    const int asked = ++m_asked;
    updateCards();
    const OpportunityQuery wanted = query();
    if (!std::holds_alternative<Company>(m_scope->scope()) && wanted.owners.empty()) {
        take(std::vector<OpportunityRow>());
        return;
    }
    context().store.ask(
        this, [wanted](Session &session) { return session.opportunities(wanted); },
        [this, asked](const Result<std::vector<OpportunityRow>> &rows) {
            if (asked == m_asked)
                take(rows);
        });
}

void PipelinePage::take(const Result<std::vector<OpportunityRow>> &rows)
{
    if (!rows) {
        context().showError(rows.error());
        return;
    }
    m_rows = *rows;
    m_loaded = true;
    showLines();
}

void PipelinePage::showLines()
{
    std::vector<DealLine> lines = makeDealLines(m_rows, context());
    const QString wanted = m_filter->text().trimmed();
    if (!wanted.isEmpty()) {
        std::erase_if(lines, [&](const DealLine &line) {
            const auto holds = [&](const QString &text) {
                return text.contains(wanted, Qt::CaseInsensitive);
            };
            return !holds(line.row.opportunity->name) && !holds(line.row.account) && !holds(line.owner);
        });
    }
    const bool isEmpty = m_loaded && m_rows.empty() && context().facts().deals().empty();
    m_board->setPipeline(pipeline());
    m_board->setLines(lines);
    m_table->setLines(std::move(lines));
    m_stack->setCurrentWidget(isEmpty          ? static_cast<QWidget *>(m_empty)
                              : isTableShown() ? static_cast<QWidget *>(m_table)
                                               : m_board);
}

void PipelinePage::updateCards()
{
    m_cards = makePipelineCards(context(), m_scope->scope());
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_figureCards[i]->setContent(m_cards[i].content);
        m_figureCards[i]->setToolTip(m_cards[i].explanation);
        m_figureCards[i]->setClickable(!m_cards[i].deals.empty());
    }
}

void PipelinePage::chooseView(int index)
{
    context().preferences.set(Preferences::pipelineTable, index == tableIndex);
    showLines();
}

void PipelinePage::move(OpportunityId id, StageId to, const QString &lossReason)
{
    const auto found =
        std::ranges::find(m_rows, id, [](const OpportunityRow &row) { return row.opportunity->id; });
    const Stage *stage = context().directory().stage(to);
    if (found == m_rows.end() || !stage || found->opportunity->stage == to)
        return;
    const StageId from = found->opportunity->stage;
    OpportunityFields fields = found->opportunity.fields();
    fields.stage = to;
    // The card moves at once; what is being read now would put it back for a moment.
    ++m_asked;
    if ((*stage)->kind == StageKind::Lost) {
        m_rows.erase(found);
    } else if (const auto there = Opportunity::make(std::move(fields))) {
        found->opportunity = *there;
        found->stageSince = context().clock.now();
    }
    showLines();
    moveToStage(context(), id, from, *stage, lossReason,
                [page = QPointer<PipelinePage>(this), &pageContext = context(),
                 stage = *stage](const Result<Change> &change) {
                    if (page)
                        page->moved(stage, change);
                    else if (!change)
                        pageContext.showError(change.error());
                });
}

void PipelinePage::moved(const Stage &to, const Result<Change> &change)
{
    invalidate();
    if (!change) {
        context().showError(change.error());
        return;
    }
    //: %1 is a stage
    const QString text =
        to->kind == StageKind::Lost ? tr("Marked as lost.") : tr("Moved to %1.").arg(to->name);
    context().navigator->showMessage(withUndo(context(), text, *change));
}

void PipelinePage::askLoss(OpportunityId id)
{
    const auto found =
        std::ranges::find(m_rows, id, [](const OpportunityRow &row) { return row.opportunity->id; });
    const std::vector<Stage> &stages = context().directory().stages;
    const auto lost = std::ranges::find_if(stages, [&](const Stage &stage) {
        return stage->kind == StageKind::Lost && (!pipeline() || stage->pipeline == *pipeline());
    });
    if (found == m_rows.end())
        return;
    if (lost == stages.end()) {
        context().showError({ErrorKind::NotFound, tr("This pipeline has no stage for lost deals.")});
        return;
    }
    auto *dialog = new LossReasonDialog(found->opportunity->name, knownLossReasons(context().facts()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LossReasonDialog::answered, this,
            [this, id, to = (*lost)->id](const QString &reason) { move(id, to, reason); });
    dialog->open();
}

void PipelinePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PipelinePage::retranslate()
{
    m_view->setSegments({tr("Board"), tr("Table")});
    if (context().preferences.get(Preferences::pipelineTable))
        m_view->setCurrentIndex(tableIndex);
    m_view->setAccessibleName(tr("Board or table"));
    m_pipeline->setAccessibleName(tr("Which pipeline"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter by name, account or owner"));
    m_empty->setText(
        tr("No opportunities yet. Add the first one, or import the list that you keep elsewhere."));
    findChild<QPushButton *>(u"addFirstOpportunity"_s)->setText(tr("New opportunity"));
    findChild<QPushButton *>(u"importOpportunities"_s)->setText(tr("Import a file…"));
    Q_EMIT headingChanged();
}

} // namespace laju::ui
