// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activities_page.h"

#include "ui/activities/activity_filter.h"
#include "ui/activities/activity_model.h"
#include "ui/activities/activity_table.h"
#include "ui/activities/date_jump.h"
#include "ui/activities/long_table_view.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/glossary_key.h"
#include "ui/common/scope_picker.h"
#include "ui/common/styling.h"
#include "ui/logging/activity_edits.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

ActivitiesPage::ActivitiesPage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
    , m_model(new ActivityModel(pageContext, this))
{
    setObjectName(u"activitiesPage"_s);
    setGlossaryKey(this, u"activity"_s);
    makeTools();
    makeBody();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, m_model, &ActivityModel::reload);
    connect(m_filter, &ActivityFilter::changed, this, &ActivitiesPage::refilter);
    connect(m_scope, &ScopePicker::scopeChanged, this, &ActivitiesPage::refilter);
    connect(&context().live, &LiveFacts::factsChanged, this, &ActivitiesPage::invalidate);
    connect(&context().localization, &Localization::changed, this, &ActivitiesPage::updateCount);
    connect(m_model, &ActivityModel::loaded, this, &ActivitiesPage::updateCount);
    connect(m_model, &ActivityModel::failed, this,
            [this](const Error &error) { context().showError(error); });
    retranslate();
}

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

QString ActivitiesPage::hint() const
{
    return tr("Enter edits · Del deletes · Ctrl+N adds · Ctrl+G goes to a date");
}

void ActivitiesPage::makeTools()
{
    m_tools = new QWidget(this);
    m_scope = new ScopePicker(context(), ScopePicker::Offers::Everything, m_tools);
    m_export = new CsvExport(
        context(), u"activitiesExport"_s, [this] { return activityExport(*m_model, context()); }, m_tools);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_scope);
    row->addWidget(m_export);
    m_tools->hide();
}

void ActivitiesPage::makeBody()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::pageMargin, 16, metric::pageMargin, metric::pageMargin);
    rows->setSpacing(metric::cardGap);
    m_filter = new ActivityFilter(context(), this);
    rows->addWidget(m_filter);

    m_count = new QLabel(this);
    m_count->setObjectName(u"activityCount"_s);
    setTextStyle(m_count, TextStyle::Small, Role::Secondary);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addStretch();
    auto *jump = new DateJump(context(), this);
    line->addWidget(jump);
    connect(jump, &DateJump::dayChosen, this, &ActivitiesPage::goTo);
    rows->addLayout(line);

    auto *card = new Card(this);
    card->setEdgeToEdge(true);
    m_stack = new QStackedWidget(card);
    m_table = new LongTableView(m_stack);
    m_table->setObjectName(u"activitiesTable"_s);
    m_activities = new ActivityTable(context(), m_table, m_model);
    const auto indexOf = [](ActivityColumn column) {
        return static_cast<int>(std::ranges::find(ActivityModel::shown, column) -
                                ActivityModel::shown.begin());
    };
    constexpr int leastNoteWidth = 110;
    m_table->setStretchColumn(indexOf(ActivityColumn::Note), leastNoteWidth,
                              {indexOf(ActivityColumn::Rep), indexOf(ActivityColumn::Account),
                               indexOf(ActivityColumn::Opportunity)});
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_order);
    m_stack->addWidget(m_table);
    makeEmptyStates();
    card->body()->addWidget(m_stack);
    rows->addWidget(card, 1);

    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, &ActivityFilter::focusSearch);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ActivitiesPage::removeChosen);
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        if (const ActivityRow *row = m_model->rowAt(index.row()))
            context().navigator->editActivity(row->activity->id);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ActivitiesPage::sortBy);
}

void ActivitiesPage::makeEmptyStates()
{
    m_nothingYet = new EmptyState(Icon::Activities, m_stack);
    auto *log = m_nothingYet->addButton({});
    log->setObjectName(u"logFirst"_s);
    connect(log, &QPushButton::clicked, this, [this] { createNew(); });
    auto *import = m_nothingYet->addButton({});
    import->setObjectName(u"importActivities"_s);
    connect(import, &QPushButton::clicked, this, [this] { context().navigator->importFiles(); });
    m_nothingFound = new EmptyState(Icon::Filter, m_stack);
    auto *clear = m_nothingFound->addButton({});
    clear->setObjectName(u"clearFilters"_s);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_scope->setScope(Company{});
        showAll();
    });
    m_stack->addWidget(m_nothingYet);
    m_stack->addWidget(m_nothingFound);
}

void ActivitiesPage::showAll()
{
    m_filter->reset();
    refilter();
}

void ActivitiesPage::refilter()
{
    m_stale = false;
    m_model->setQuery(m_filter->apply({}, m_scope->scope(), false));
}

void ActivitiesPage::invalidate(const Change &change)
{
    const bool touched = change.everything || change.directory || !change.activities.empty() ||
                         !change.accounts.empty() || !change.opportunities.empty();
    if (!touched)
        return;
    if (!isVisible())
        m_stale = true;
    else if (change.everything || change.directory)
        refilter(); // who belongs to the scope may be others now
    else
        m_soon.start();
}

void ActivitiesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refilter();
}

void ActivitiesPage::sortBy(int column)
{
    if (ActivityModel::sortOf(column)) {
        // Dates and lengths are looked at from the latest and longest on, names from A.
        const bool isName = ActivityModel::sortOf(column) == ActivitySort::Rep ||
                            ActivityModel::sortOf(column) == ActivitySort::Account;
        const Qt::SortOrder first = isName ? Qt::AscendingOrder : Qt::DescendingOrder;
        const Qt::SortOrder other = isName ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_order = column == m_sortColumn && m_order == first ? other : first;
        m_sortColumn = column;
        m_model->sort(column, m_order);
    }
    m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_order);
}

void ActivitiesPage::goTo(Day day)
{
    // Only in the order by date a day's rows stand together.
    if (ActivityModel::sortOf(m_sortColumn) != ActivitySort::Start)
        sortBy(0);
    m_activities->goTo(day);
    m_table->setFocus();
}

void ActivitiesPage::removeChosen()
{
    if (const auto chosen = m_activities->chosen(); !chosen.empty())
        removeActivities(context(), chosen);
}

void ActivitiesPage::updateCount()
{
    const auto total = m_model->total();
    m_count->setText(activityCountText(*m_model, context()));
    m_count->setVisible(!m_count->text().isEmpty());
    if (m_count->text().isEmpty())
        return;
    const bool narrowed = m_filter->isActive() || !std::holds_alternative<Company>(m_scope->scope());
    m_stack->setCurrentWidget(total != 0 ? static_cast<QWidget *>(m_table)
                              : narrowed ? m_nothingFound
                                         : m_nothingYet);
}

void ActivitiesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ActivitiesPage::retranslate()
{
    m_export->setAccessibleText(tr("Export the listed activities"));
    m_table->setAccessibleName(tr("Activities"));
    m_nothingYet->setText(
        tr("Nothing is logged yet. Press Ctrl+L and type “call”, a name and a duration, or import a file."));
    findChild<QPushButton *>(u"logFirst"_s)->setText(tr("Log an activity"));
    findChild<QPushButton *>(u"importActivities"_s)->setText(tr("Import a file…"));
    m_nothingFound->setText(tr("No activity fits these filters."));
    findChild<QPushButton *>(u"clearFilters"_s)->setText(tr("Clear filters"));
    updateCount();
    Q_EMIT headingChanged();
}

} // namespace laju::ui
