// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/board.h"

#include "ui/common/elided_label.h"
#include "ui/common/styling.h"
#include "ui/pipeline/column_view.h"
#include "ui/pipeline/lost_zone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {
constexpr int leastColumnWidth = 208;
} // namespace

Board::Board(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"pipelineBoard"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(metric::cardGap);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"pipelineBoardScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *columns = new QWidget(scroll);
    m_row = new QHBoxLayout(columns);
    m_row->setContentsMargins({});
    m_row->setSpacing(metric::cardGap);
    scroll->setWidget(columns);
    rows->addWidget(scroll, 1);
    m_lost = new LostZone(this);
    rows->addWidget(m_lost);
    connect(m_lost, &LostZone::dropped, this, &Board::lossWanted);
}

void Board::setPipeline(std::optional<PipelineId> pipeline)
{
    std::vector<Column> wanted;
    Column won{.won = true};
    for (const Stage &stage : m_context.directory().stages) {
        if (!pipeline || stage->pipeline != *pipeline)
            continue;
        if (stage->kind == StageKind::Open)
            wanted.push_back({.stages = {stage->id}});
        else if (stage->kind == StageKind::Won)
            won.stages.push_back(stage->id);
    }
    if (!won.stages.empty())
        wanted.push_back(won);
    if (std::ranges::equal(wanted, m_columns, {}, &Column::stages, &Column::stages))
        return;
    for (const Column &column : m_columns) {
        column.frame->hide();
        column.frame->deleteLater();
    }
    m_columns.clear();
    for (Column &column : wanted)
        makeColumn(std::move(column));
}

void Board::makeColumn(Column column)
{
    column.frame = new QWidget(m_row->parentWidget());
    column.frame->setMinimumWidth(leastColumnWidth);
    column.name = new ElidedLabel(column.frame);
    column.count = new QLabel(column.frame);
    column.sum = new QLabel(column.frame);
    setTextStyle(column.name, TextStyle::Strong);
    setTextStyle(column.count, TextStyle::Body, ui::Role::Secondary);
    setTextStyle(column.sum, TextStyle::Small, ui::Role::Secondary);
    column.view = new ColumnView(m_context, column.frame);
    column.view->setObjectName(u"stageColumn%1"_s.arg(m_columns.size()));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(2, 0, 2, 0);
    header->setSpacing(metric::space);
    header->addWidget(column.name);
    header->addWidget(column.count);
    header->addStretch();
    header->addWidget(column.sum);
    auto *rows = new QVBoxLayout(column.frame);
    rows->setContentsMargins({});
    rows->setSpacing(2 * metric::space);
    rows->addLayout(header);
    rows->addWidget(column.view, 1);
    m_row->addWidget(column.frame, 1);
    column.frame->show();
    m_columns.push_back(std::move(column));
    connectColumn(m_columns.size() - 1);
}

void Board::connectColumn(size_t index)
{
    const Column &column = m_columns[index];
    connect(column.view, &ColumnView::opened, this, &Board::opened);
    connect(column.view, &ColumnView::removeWanted, this, &Board::removeWanted);
    connect(column.view, &ColumnView::dropped, this,
            [this, to = column.stages.front()](OpportunityId id) { Q_EMIT moveWanted(id, to); });
    connect(column.view, &ColumnView::neighbourWanted, this,
            [this, index](int step) { stepFocus(index, step); });
    connect(column.view, &ColumnView::stepWanted, this,
            [this, index](OpportunityId id, int step) { stepCard(index, id, step); });
    connect(column.view, &ColumnView::menuWanted, this,
            [this, index](OpportunityId id, const QPoint &position) { showMenu(id, index, position); });
}

QString Board::columnName(const Column &column) const
{
    if (column.won)
        return tr("Won this month");
    const Stage *stage = m_context.directory().stage(column.stages.front());
    return stage ? (*stage)->name : QString();
}

void Board::setLines(const std::vector<DealLine> &lines)
{
    std::optional<OpportunityId> focused;
    std::optional<std::pair<size_t, int>> place;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnView *view = m_columns[i].view;
        if (view->hasFocus() && view->current()) {
            focused = view->current();
            place = {i, view->currentIndex().row()};
        }
    }
    for (Column &column : m_columns) {
        std::vector<DealLine> mine;
        std::ranges::copy_if(lines, std::back_inserter(mine), [&](const DealLine &line) {
            return std::ranges::find(column.stages, line.row.opportunity->stage) != column.stages.end();
        });
        std::ranges::stable_sort(mine, std::ranges::greater(),
                                 [](const DealLine &line) { return line.days.value_or(-1); });
        fillHeader(column, mine);
        const auto chosen = column.view->current();
        column.view->cards()->setLines(std::move(mine));
        if (const int row = chosen ? column.view->cards()->rowOf(*chosen) : -1; row >= 0)
            column.view->setCurrentIndex(column.view->cards()->index(row));
        column.view->viewport()->update();
    }
    if (!focused)
        return;
    const bool stillThere = std::ranges::any_of(
        m_columns, [&](const Column &column) { return column.view->cards()->rowOf(*focused) >= 0; });
    if (stillThere)
        focusCard(*focused);
    else
        m_columns[place->first].view->focusRow(place->second);
}

void Board::fillHeader(Column &column, const std::vector<DealLine> &lines)
{
    const Directory &directory = m_context.directory();
    const Format &format = m_context.format();
    qint64 sum = 0;
    for (const DealLine &line : lines) {
        if (!line.row.opportunity->amount)
            continue;
        if (const auto amount =
                directory.inReportingCurrency(*line.row.opportunity->amount, m_context.today()))
            sum += amount->minor();
    }
    const Stage *stage = directory.stage(column.stages.front());
    const QString chance = format.percent(stage ? (*stage)->probability / 100.0 : 0, 0);
    const QString total = format.compactMoney(Money(sum, directory.settings.currency));
    column.name->setText(columnName(column));
    column.count->setText(format.count(static_cast<qint64>(lines.size())));
    column.sum->setText(sum > 0 ? QString(total + u" · "_s + chance) : chance);
    column.sum->setToolTip(tr("Sum of the amounts, and the chance of being won"));
    column.view->setAccessibleName(
        tr("%1, %n opportunities", nullptr, static_cast<int>(lines.size())).arg(columnName(column)));
}

void Board::focusCard(OpportunityId id)
{
    for (const Column &column : m_columns) {
        if (const int row = column.view->cards()->rowOf(id); row >= 0)
            column.view->focusRow(row);
    }
}

void Board::stepFocus(size_t from, int step)
{
    const int row = std::max(m_columns[from].view->currentIndex().row(), 0);
    for (auto i = static_cast<ptrdiff_t>(from) + step; i >= 0 && i < std::ssize(m_columns); i += step) {
        ColumnView *view = m_columns[static_cast<size_t>(i)].view;
        if (view->cards()->rowCount() > 0) {
            view->focusRow(row);
            return;
        }
    }
}

void Board::stepCard(size_t from, OpportunityId id, int step)
{
    const auto to = static_cast<ptrdiff_t>(from) + step;
    if (to >= 0 && to < std::ssize(m_columns))
        Q_EMIT moveWanted(id, m_columns[static_cast<size_t>(to)].stages.front());
}

void Board::showMenu(OpportunityId id, size_t column, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"cardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { Q_EMIT opened(id); });
    menu->addSeparator();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (i == column)
            continue;
        const Stage *stage = m_context.directory().stage(m_columns[i].stages.front());
        //: %1 is a stage
        menu->addAction(tr("Move to %1").arg(stage ? (*stage)->name : QString()), this,
                        [this, id, to = m_columns[i].stages.front()] { Q_EMIT moveWanted(id, to); });
    }
    menu->addAction(tr("Mark as lost…"), this, [this, id] { Q_EMIT lossWanted(id); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { Q_EMIT removeWanted(id); });
    menu->popup(position);
}

} // namespace laju::ui
