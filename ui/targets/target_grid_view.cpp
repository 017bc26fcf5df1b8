// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_grid_view.h"

#include "core/insight/target_value.h"
#include "core/metrics/catalogue.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/styling.h"
#include "ui/targets/target_grid_model.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int monthsLookedAt = 8;
constexpr int leastNameWidth = 120;

Period daysOfYear(int year)
{
    return Period::containing(dayOf(std::chrono::year(year) / 1 / 1), Calendar::Year);
}

} // namespace

TargetGridTable::TargetGridTable(QWidget *parent)
    : TableView(parent)
{
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

void TargetGridTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        std::map<int, QStringList> lines;
        QModelIndexList cells = selectionModel()->selectedIndexes();
        std::sort(cells.begin(), cells.end()); // a model's index is ordered, but not totally
        for (const QModelIndex &cell : cells)
            lines[cell.row()].append(cell.data().toString());
        QStringList text;
        for (const auto &[row, values] : lines)
            text.append(values.join(u'\t'));
        QGuiApplication::clipboard()->setText(text.join(u'\n'));
        return;
    }
    // As in a spreadsheet Enter goes down; typing changes the cell.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
        if (below.isValid())
            setCurrentIndex(below);
        return;
    }
    TableView::keyPressEvent(event);
}

TargetGridView::TargetGridView(Context &viewContext, QWidget *parent)
    : TargetsTab(viewContext, parent)
    , m_year(toQDate(viewContext.today()).year())
    , m_card(new Card(this))
    , m_metric(new QComboBox(m_card))
    , m_previous(new QToolButton(m_card))
    , m_next(new QToolButton(m_card))
    , m_copy(new QToolButton(m_card))
    , m_copyMenu(new QMenu(m_copy))
    , m_problem(new QLabel(m_card))
    , m_model(new TargetGridModel(this))
    , m_table(new TargetGridTable(m_card))
{
    setObjectName(u"targetGridView"_s);
    m_metric->setObjectName(u"targetGridMetric"_s);
    m_previous->setObjectName(u"targetGridPreviousYear"_s);
    m_next->setObjectName(u"targetGridNextYear"_s);
    m_copy->setObjectName(u"targetGridCopy"_s);
    m_problem->setObjectName(u"targetGridProblem"_s);
    m_table->setObjectName(u"targetGridTable"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_card);
    m_previous->setIcon(ui::icon(Icon::Previous, ui::Role::Secondary));
    m_next->setIcon(ui::icon(Icon::Next, ui::Role::Secondary));
    setButtonKind(m_previous, ButtonKind::Quiet);
    setButtonKind(m_next, ButtonKind::Quiet);
    setButtonKind(m_copy, ButtonKind::Normal);
    m_copy->setMenu(m_copyMenu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_metric->setMaxVisibleItems(30);
    m_card->addHeaderWidget(m_metric);
    makeActions();
    m_card->addHeaderWidget(m_copy);
    m_card->addHeaderWidget(m_previous);
    m_card->addHeaderWidget(m_next);
    m_card->setEdgeToEdge(true);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(metric::cardPadding, 0, metric::cardPadding, 4);
    m_problem->hide();
    setTextStyle(m_problem, TextStyle::Small, ui::Role::Bad);
    m_table->setModel(m_model);
    m_table->setStretchColumn(0, leastNameWidth);
    m_table->setFitRows(60);
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_table);
    connect(m_previous, &QToolButton::clicked, this, [this] { showYear(m_year - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showYear(m_year + 1); });
    connect(m_metric, &QComboBox::activated, this, [this] { refresh(m_scope); });
    connect(m_copyMenu, &QMenu::aboutToShow, this, &TargetGridView::fillCopyMenu);
    connect(m_model, &TargetGridModel::typed, this, [this](const QModelIndex &index, const QString &text) {
        write(tr("Change target"), std::vector<TypedCell>{{index, text}});
    });
    retranslate();
}

void TargetGridView::makeActions()
{
    const auto add = [this](const QString &name, const QKeySequence &key, void (TargetGridView::*what)()) {
        auto *action = new QAction(m_table);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_fillDown = add(u"targetGridFillDown"_s, QKeySequence(u"Ctrl+D"_s), &TargetGridView::fillDown);
    m_paste = add(u"targetGridPaste"_s, QKeySequence::Paste, &TargetGridView::paste);
    m_suggest = add(u"targetGridSuggest"_s, {}, &TargetGridView::suggest);
    m_clear = add(u"targetGridClear"_s, QKeySequence::Delete, &TargetGridView::clearChosen);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : {m_suggest, m_fillDown}) {
        auto *button = new QToolButton(m_card);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        setButtonKind(button, ButtonKind::Normal);
        m_card->addHeaderWidget(button);
    }
}

const Metric &TargetGridView::metric() const
{
    return *findMetric(m_metric->currentData().toString());
}

TargetGrid TargetGridView::gridOf(int year) const
{
    return targetGrid(metric(), m_scope, daysOfYear(year), context().directory());
}

void TargetGridView::showYear(int year)
{
    constexpr int first = 1970;
    constexpr int last = 2199;
    m_year = std::clamp(year, first, last);
    refresh(m_scope);
}

void TargetGridView::refresh(const Scope &scope)
{
    m_scope = scope;
    m_problem->hide();
    TargetGrid grid = gridOf(m_year);
    QStringList names;
    for (const RepId rep : grid.reps)
        names.append(scopeName(rep, context().directory()));
    m_model->setGrid(std::move(grid), std::move(names), context().words(),
                     context().directory().settings.currency);
    //: %1 is a year
    m_card->setTitle(tr("Targets by month, %1").arg(m_year));
}

QString TargetGridView::hint() const
{
    return tr(
        "Type into a cell · Ctrl+D fills down · Ctrl+C and Ctrl+V as in a spreadsheet · Delete goes back "
        "to the wider target");
}

QModelIndexList TargetGridView::chosen() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &index) { return !m_model->isCell(index); });
    std::sort(cells.begin(), cells.end()); // a model's index is ordered, but not totally
    return cells;
}

GridEdit TargetGridView::editOf(const QModelIndex &index, std::optional<double> value) const
{
    const auto steps = [&](double amount) {
        const int perUnit = targetStepsPerUnit(metric().unit);
        // Nobody is asked for a part of a rupiah's hundredth, or of a call.
        return std::max<qint64>(1, std::llround(amount * perUnit));
    };
    return {static_cast<size_t>(index.row()),
            static_cast<size_t>(index.column() - TargetGridModel::firstMonth),
            value ? std::optional(steps(*value)) : std::nullopt};
}

void TargetGridView::fillDown()
{
    std::map<int, std::optional<double>> tops;
    std::vector<GridEdit> edits;
    for (const QModelIndex &cell : chosen()) {
        const size_t month = static_cast<size_t>(cell.column() - TargetGridModel::firstMonth);
        const auto &value = m_model->grid()->cell(static_cast<size_t>(cell.row()), month).value;
        const auto [top, isFirst] = tops.try_emplace(cell.column(), value);
        if (!isFirst && top->second)
            edits.push_back(editOf(cell, top->second));
    }
    write(tr("Fill targets down"), edits);
}

void TargetGridView::paste()
{
    const QModelIndexList cells = chosen();
    if (cells.isEmpty())
        return;
    QString text = QGuiApplication::clipboard()->text();
    text.remove(u'\r');
    while (text.endsWith(u'\n'))
        text.chop(1);
    const QStringList lines = text.split(u'\n');
    std::vector<TypedCell> typed;
    const bool isOneValue = lines.size() == 1 && !lines.front().contains(u'\t');
    if (isOneValue) {
        // One value goes into every cell chosen.
        for (const QModelIndex &cell : cells)
            typed.push_back({cell, text.trimmed()});
    } else {
        const QModelIndex start = cells.front();
        for (qsizetype row = 0; row < lines.size(); ++row) {
            const QStringList values = lines[row].split(u'\t');
            for (qsizetype column = 0; column < values.size(); ++column) {
                const QModelIndex cell = m_model->index(start.row() + static_cast<int>(row),
                                                        start.column() + static_cast<int>(column));
                if (m_model->isCell(cell) && !values[column].trimmed().isEmpty())
                    typed.push_back({cell, values[column].trimmed()});
            }
        }
    }
    write(tr("Paste targets"), typed);
}

void TargetGridView::clearChosen()
{
    std::vector<GridEdit> edits;
    for (const QModelIndex &cell : chosen())
        edits.push_back(editOf(cell, {}));
    write(tr("Clear targets"), edits);
}

void TargetGridView::suggest()
{
    std::vector<GridEdit> edits;
    const TargetGrid &grid = *m_model->grid();
    const Period thisMonth = Period::containing(context().today(), Calendar::Month);
    for (const QModelIndex &cell : chosen()) {
        const size_t column = static_cast<size_t>(cell.column() - TargetGridModel::firstMonth);
        // Of months to come the last ones that are known tell.
        const Period &month = grid.months[column].from() > thisMonth.from() ? thisMonth : grid.months[column];
        const auto usual = usualOf(metric(), grid.reps[static_cast<size_t>(cell.row())], month,
                                   monthsLookedAt, context().facts());
        if (usual && *usual > 0)
            edits.push_back(editOf(cell, usual));
    }
    if (edits.empty()) {
        m_problem->setText(tr("Choose the cells that a value is to be suggested for; it is the median of the "
                              "%1 months before, where there are some.")
                               .arg(monthsLookedAt));
        m_problem->show();
        return;
    }
    write(tr("Suggest targets"), edits);
}

void TargetGridView::fillCopyMenu()
{
    m_copyMenu->clear();
    QAction *year = m_copyMenu->addAction(tr("From the year before"));
    year->setObjectName(u"copyFromYearBefore"_s);
    connect(year, &QAction::triggered, this, &TargetGridView::copyFromYearBefore);
    m_copyMenu->addSeparator();
    for (const RepId rep : m_model->grid()->reps) {
        //: Targets are copied from those of a person, %1
        QAction *action = m_copyMenu->addAction(tr("From %1").arg(scopeName(rep, context().directory())));
        action->setObjectName(u"copyFrom%1"_s.arg(rep.number()));
        connect(action, &QAction::triggered, this, [this, rep] { copyFromRep(rep); });
    }
}

void TargetGridView::copyFromRep(RepId rep)
{
    const TargetGrid &grid = *m_model->grid();
    const auto source = static_cast<size_t>(std::ranges::find(grid.reps, rep) - grid.reps.begin());
    std::vector<GridEdit> edits;
    for (const QModelIndex &cell : chosen()) {
        const auto month = static_cast<size_t>(cell.column() - TargetGridModel::firstMonth);
        if (const auto &value = grid.cell(source, month).value)
            edits.push_back(editOf(cell, value));
    }
    write(tr("Copy targets"), edits);
}

void TargetGridView::copyFromYearBefore()
{
    const TargetGrid before = gridOf(m_year - 1);
    const TargetGrid &grid = *m_model->grid();
    std::vector<GridEdit> edits;
    for (const QModelIndex &cell : chosen()) {
        const auto source = std::ranges::find(before.reps, grid.reps[static_cast<size_t>(cell.row())]);
        if (source == before.reps.end())
            continue;
        const auto &value = before
                                .cell(static_cast<size_t>(source - before.reps.begin()),
                                      static_cast<size_t>(cell.column() - TargetGridModel::firstMonth))
                                .value;
        if (value)
            edits.push_back(editOf(cell, value));
    }
    write(tr("Copy targets"), edits);
}

void TargetGridView::write(const QString &step, const std::vector<TypedCell> &cells)
{
    std::vector<GridEdit> edits;
    for (const auto &[index, text] : cells) {
        GridEdit edit = editOf(index, {});
        if (!text.isEmpty()) {
            const auto value = readTargetValue(text, metric().unit, context().directory().settings.currency);
            if (!value) {
                //: %1 is a person, %2 a month, %3 says what is wrong
                m_problem->setText(tr("%1, %2: %3 Nothing was changed.")
                                       .arg(m_model->index(index.row(), 0).data().toString(),
                                            context().format().period(m_model->grid()->months[edit.month]),
                                            value.error().text));
                m_problem->show();
                return;
            }
            edit.value = *value;
        }
        edits.push_back(edit);
    }
    write(step, edits);
}

void TargetGridView::write(const QString &step, const std::vector<GridEdit> &edits)
{
    const auto change = changeOf(*m_model->grid(), edits);
    m_problem->setVisible(!change);
    if (!change) {
        m_problem->setText(change.error().text);
        return;
    }
    if (change->isEmpty())
        return;
    context().undo.run(step, [change = *change](Session &session) {
        return session.transact([&](Session &all) -> Result<void> {
            for (const TargetId removed : change.removed) {
                if (const auto done = all.remove(removed); !done)
                    return failure(done.error());
            }
            for (const Target &target : change.saved) {
                if (const auto done = all.save(target); !done)
                    return failure(done.error());
            }
            return {};
        });
    });
}

void TargetGridView::fillMetrics()
{
    const QSignalBlocker quiet(m_metric);
    const QVariant before = m_metric->currentData();
    m_metric->clear();
    for (const Metric &each : catalogue() | std::views::filter(canHaveTarget))
        m_metric->addItem(context().words().name(each), QString::fromLatin1(each.key));
    m_metric->setCurrentIndex(std::max(m_metric->findData(before), 0));
}

void TargetGridView::retranslate()
{
    fillMetrics();
    m_metric->setAccessibleName(tr("Metric"));
    m_previous->setToolTip(tr("Year before"));
    m_previous->setAccessibleName(tr("Year before"));
    m_next->setToolTip(tr("Year after"));
    m_next->setAccessibleName(tr("Year after"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy targets into the chosen cells"));
    m_fillDown->setText(tr("Fill down"));
    m_paste->setText(tr("Paste"));
    m_clear->setText(tr("Clear"));
    m_suggest->setText(tr("Suggest"));
    m_suggest->setToolTip(tr("The median of the %1 months before, for the chosen cells").arg(monthsLookedAt));
    m_table->setAccessibleName(tr("Targets by rep and month"));
    m_table->setEmptyText(tr("Nobody works here in this year. Add people in the settings."));
}

} // namespace laju::ui
