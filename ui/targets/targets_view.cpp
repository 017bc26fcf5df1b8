// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_view.h"

#include "core/insight/pace_words.h"
#include "ui/common/card.h"
#include "ui/common/card_grid.h"
#include "ui/common/delegates.h"
#include "ui/common/drill_down.h"
#include "ui/common/icons.h"
#include "ui/common/pace_tone.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/targets/target_form.h"

#include <QAction>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

enum Column {
    MetricColumn,
    ForColumn,
    ValueColumn,
    PerColumn,
    FromColumn,
    UntilColumn,
    NowColumn,
    InfoColumn
};

constexpr int leastMetricWidth = 190;

Period currentPeriod(Cadence cadence, Day today, std::chrono::weekday weekStart)
{
    switch (cadence) {
    case Cadence::Workday:
        return Period::containing(today, Calendar::Day, weekStart);
    case Cadence::Week:
        return Period::containing(today, Calendar::Week, weekStart);
    case Cadence::Month:
        return Period::containing(today, Calendar::Month, weekStart);
    case Cadence::Quarter:
        return Period::containing(today, Calendar::Quarter, weekStart);
    case Cadence::Year:
        return Period::containing(today, Calendar::Year, weekStart);
    }
    return Period::ofDay(today);
}

/// Whether a target says something about the work of @p scope: its own, that of a scope above it, or of a rep
/// within it.
bool concerns(const Target &target, const Scope &scope, const Directory &directory, Day today)
{
    if (std::holds_alternative<Company>(scope) || std::holds_alternative<Company>(target->scope) ||
        target->scope == scope)
        return true;
    const Period day = Period::ofDay(today);
    const auto reps = directory.spans(scope, day);
    return std::ranges::any_of(directory.spans(target->scope, day), [&](const RepSpan &span) {
        return std::ranges::find(reps, span.rep, &RepSpan::rep) != reps.end();
    });
}

/// Whether each of several reps owes it.
bool isOfSeveral(const Target &target)
{
    return target->share == TargetShare::EachRep && !std::holds_alternative<RepId>(target->scope);
}

} // namespace

TargetsView::TargetsView(Context &tabContext, QWidget *parent)
    : TargetsTab(tabContext, parent)
{
    setObjectName(u"targetsView"_s);
    auto *folding = new FoldingRow(this, 1000);
    m_tableCard = new Card(this);
    m_tableCard->setEdgeToEdge(true);
    const auto date = [this](Day day) { return context().format().date(day); };
    std::vector<TableColumn<TargetRow>> columns{
        {.header = [] { return tr("Metric"); },
         .text = [this](const TargetRow &row) { return context().words().name(*row.metric); }},
        {.header = [] { return tr("For"); },
         .text =
             [this](const TargetRow &row) {
                 return bearerName({row.target->scope, row.target->share}, context().directory());
             }},
        {.header = [] { return tr("Value"); },
         .text =
             [this](const TargetRow &row) {
                 const QString value = context().words().targetValue(*row.metric, row.target->value);
                 return row.target->sense == TargetSense::AtMost ? QString(u"≤ "_s + value) : value;
             },
         .sort = [](const TargetRow &row) { return QVariant(row.target->value); },
         .alignment = Qt::AlignRight},
        {.header = [] { return tr("Per"); },
         .text = [](const TargetRow &row) { return cadenceName(row.target->cadence); },
         .sort = [](const TargetRow &row) { return QVariant(static_cast<int>(row.target->cadence)); }},
        {.header = [] { return tr("From"); },
         .text = [date](const TargetRow &row) { return date(row.target->from); },
         .sort = [](const TargetRow &row) { return QVariant(toQDate(row.target->from)); }},
        {.header = [] { return tr("Until"); },
         .text =
             [date](const TargetRow &row) { return row.target->until ? date(*row.target->until) : u"–"_s; },
         .sort =
             [](const TargetRow &row) { return QVariant(toQDate(row.target->until.value_or(Day::max()))); }},
        {.header = [] { return tr("Now"); },
         .text =
             [this](const TargetRow &row) {
                 return row.now && row.now->attained ? context().format().percent(*row.now->attained, 0)
                                                     : u"–"_s;
             },
         .sort = [](const TargetRow &row) { return QVariant(row.now ? row.now->attained.value_or(-1) : -1); },
         .alignment = Qt::AlignRight,
         .extra = [this](const TargetRow &row, int role) -> QVariant {
             if (!row.now || row.now->target <= 0)
                 return {};
             if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
                 const PaceWords words(context().words());
                 QStringList parts{words.state(*row.now),
                                   words.outlook({row.metric, *row.now, isOfSeveral(row.target)})};
                 parts.removeAll(QString());
                 return parts.join(FigureWords::separator);
             }
             if (role == PaceRole)
                 return QPointF(row.now->attained.value_or(0),
                                row.metric->additive ? row.now->expectedByNow / row.now->target : -1);
             if (role == ToneRole)
                 return static_cast<int>(paceTone(*row.now));
             return {};
         }},
        {.header = [] { return QString(); },
         .text = [](const TargetRow &) { return QString(); },
         .extra = [](const TargetRow &, int role) -> QVariant {
             if (role == Qt::DecorationRole)
                 return ui::icon(Icon::Info, Role::Faint);
             if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
                 return tr("Explain this figure (F1)");
             return {};
         }},
    };
    m_model = new RowTable<TargetRow>(
        std::move(columns), [](const TargetRow &row) { return row.target->id.number(); }, this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table = new TableView(m_tableCard);
    m_table->setObjectName(u"targetsTable"_s);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(NowColumn, new PaceBarDelegate(m_table));
    m_table->setStretchColumn(MetricColumn, leastMetricWidth, {NowColumn});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFitRows(60);
    m_tableCard->body()->addWidget(m_table);

    m_formCard = new Card(this);
    m_form = new TargetForm(context(), m_formCard);
    m_formCard->body()->addWidget(m_form);
    m_formCard->body()->addStretch();
    folding->addStretched(m_tableCard, 2);
    folding->addStretched(m_formCard, 1);

    connect(m_table, &TableView::rowActivated, this, &TargetsView::listRows);
    connect(m_table, &TableView::explainWanted, this, &TargetsView::explain);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        index.column() == InfoColumn ? explain(index) : edit(index);
    });
    makeActions();
    connect(m_form, &TargetForm::saved, this, &TargetsView::retranslate);
    connect(m_form, &TargetForm::cancelled, this, &TargetsView::retranslate);
    retranslate();
}

void TargetsView::makeActions()
{
    m_listAction = new QAction(m_table);
    m_explainAction = new QAction(m_table);
    m_editAction = new QAction(m_table);
    m_editAction->setShortcut(Qt::Key_F2);
    m_editAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_listAction, m_explainAction, m_editAction});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto onCurrent = [this](QAction *action, void (TargetsView::*what)(const QModelIndex &)) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_table->currentIndex().isValid())
                (this->*what)(m_table->currentIndex());
        });
    };
    onCurrent(m_listAction, &TargetsView::listRows);
    onCurrent(m_explainAction, &TargetsView::explain);
    onCurrent(m_editAction, &TargetsView::edit);
}

const TargetRow &TargetsView::rowAt(const QModelIndex &shown) const
{
    return m_model->rowAt(m_sorted->mapToSource(shown).row());
}

Selection TargetsView::actualOf(const Target &target) const
{
    return {.scope = target->scope,
            .period =
                currentPeriod(target->cadence, context().today(), context().directory().settings.weekStart)};
}

void TargetsView::listRows(const QModelIndex &shown)
{
    const TargetRow &row = rowAt(shown);
    showRowsOf(context(), *row.metric, actualOf(row.target));
}

void TargetsView::explain(const QModelIndex &shown)
{
    const TargetRow &row = rowAt(shown);
    context().navigator->explain(*row.metric, actualOf(row.target));
}

void TargetsView::edit(const QModelIndex &shown)
{
    m_form->edit(rowAt(shown).target);
    retranslate();
}

QString TargetsView::hint() const
{
    return tr("Enter lists the records behind a target · F2 changes it · a rep's own target overrides the "
              "team's, the team's the company's");
}

void TargetsView::createNew()
{
    m_form->edit({});
    retranslate();
    m_form->findChild<QWidget *>(u"targetMetric"_s)->setFocus();
}

void TargetsView::refresh(const Scope &scope)
{
    const Directory &directory = context().directory();
    const Day today = context().today();
    std::vector<TargetRow> rows;
    for (const Target &target : directory.targets) {
        const Metric *metric = findMetric(target->metric);
        const bool over = target->until && *target->until < today;
        if (!metric || over || !concerns(target, scope, directory, today))
            continue;
        rows.push_back({target, metric,
                        target->from > today ? std::nullopt
                                             : attainment(*metric, target->scope, actualOf(target).period,
                                                          context().asOf(), context().facts())});
    }
    m_model->setRows(std::move(rows));
    m_tableCard->setNote(tr("%n in force or to come", nullptr, m_model->rowCount()));
}

void TargetsView::retranslate()
{
    m_tableCard->setTitle(tr("Targets in force"));
    m_formCard->setTitle(m_form->editing() ? tr("Edit target") : tr("New target"));
    m_table->setAccessibleName(tr("Targets in force"));
    m_table->setAccessibleDescription(
        tr("Enter lists the records behind a target's figure, F1 explains it, F2 changes the target."));
    m_listAction->setText(tr("List the records behind it"));
    m_explainAction->setText(tr("Explain this figure"));
    m_editAction->setText(tr("Change this target"));
    m_table->setEmptyText(
        tr("No targets yet. Set the first one with the form: calls per workday is a good start."));
}

} // namespace laju::ui
