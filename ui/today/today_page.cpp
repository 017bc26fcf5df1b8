// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/metrics/catalogue.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/card_grid.h"
#include "ui/common/delegates.h"
#include "ui/common/drill_down.h"
#include "ui/common/legend.h"
#include "ui/common/scope_picker.h"
#include "ui/common/table_view.h"
#include "ui/logging/activity_columns.h"
#include "ui/logging/activity_edits.h"
#include "ui/logging/call_grid_dialog.h"
#include "ui/logging/quick_log_bar.h"
#include "ui/today/bests_card.h"
#include "ui/today/day_numbers_card.h"
#include "ui/today/next_up_list.h"

#include "ui/common/styling.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr std::array loggedColumns{
    ActivityColumn::Time,    ActivityColumn::Type,     ActivityColumn::Account, ActivityColumn::Opportunity,
    ActivityColumn::Outcome, ActivityColumn::Duration, ActivityColumn::Note};
constexpr int accountColumn = 2;
constexpr int opportunityColumn = 3;
constexpr int outcomeColumn = 4;
constexpr int noteColumn = 6;
constexpr int leastNoteWidth = 150;
constexpr int rowsInSight = 14;
constexpr auto ahead = std::chrono::days(14);
constexpr int mostLogged = 2000;
constexpr int mostPlanned = 200;
constexpr int ringCount = 4;
constexpr int foldBelow = 1000;

struct DayRows
{
    std::vector<ActivityRow> done;
    std::vector<ActivityRow> planned;
};

Result<DayRows> readDay(Session &session, RepId rep, Day today)
{
    using namespace std::chrono;
    auto done = session.activities(
        {.spans = {{rep, Period::ofDay(today)}}, .status = ActivityStatus::Done, .limit = mostLogged});
    if (!done)
        return failure(done.error());
    const Period open = Period::make(dayOf(1990y / January / 1), today + ahead + days(1)).value();
    auto planned = session.activities({.spans = {{rep, open}},
                                       .status = ActivityStatus::Planned,
                                       .descending = false,
                                       .limit = mostPlanned});
    if (!planned)
        return failure(planned.error());
    return DayRows{std::move(*done), std::move(*planned)};
}

} // namespace

TodayPage::TodayPage(Context &pageContext, QWidget *parent)
    : ScrollPage(pageContext, parent)
    , m_tools(new QWidget(this))
    , m_enterCalls(new QToolButton(m_tools))
    , m_rep(new ScopePicker(pageContext, ScopePicker::Offers::RepsOnly, m_tools))
    , m_quickLog(new QuickLogBar(pageContext, this))
{
    setObjectName(u"todayPage"_s);
    makeTools();
    makeBody();
    m_minute.setInterval(std::chrono::minutes(1));
    // "In 48 min" and "34 by now" go on by themselves.
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::invalidate);
    m_minute.start();
    connect(m_rep, &ScopePicker::scopeChanged, this, [this](const Scope &scope) {
        if (const auto *rep = std::get_if<RepId>(&scope))
            context().preferences.set(Preferences::actingRep, static_cast<qlonglong>(rep->number()));
        invalidate();
        Q_EMIT headingChanged();
    });
    connect(&context().live, &LiveFacts::directoryChanged, this, [this] { Q_EMIT headingChanged(); });
    retranslate();
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::subtitle() const
{
    const auto rep = context().actingRep();
    return context().format().longDate(rep ? context().today(*rep) : context().today());
}

QString TodayPage::hint() const
{
    return tr("Ctrl+Shift+L repeats the last line · Ctrl+T times a call");
}

void TodayPage::makeTools()
{
    m_rep->setObjectName(u"actingRep"_s);
    setButtonKind(m_enterCalls, ButtonKind::Normal);
    m_enterCalls->setObjectName(u"enterCalls"_s);
    m_enterCalls->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_enterCalls, &QToolButton::clicked, this, [this] { CallGridDialog::open(context(), window()); });
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_enterCalls);
    row->addWidget(m_rep);
    m_tools->hide();
}

void TodayPage::makeBody()
{
    rows()->addWidget(m_quickLog);

    auto *rings = new QWidget(body());
    auto *grid = new CardGrid(rings);
    for (int i = 0; i < ringCount; ++i) {
        auto *card = new RingCard(rings);
        card->setObjectName(u"ring%1"_s.arg(i));
        grid->addWidget(card);
        m_ringCards.push_back(card);
        connect(card, &RingCard::clicked, this, [this, i] {
            if (const auto index = static_cast<size_t>(i); index < m_rings.size())
                showRowsOf(*m_rings[index].metric, m_rings[index].period);
        });
        card->setInfoVisible(true);
        connect(card, &RingCard::infoClicked, this, [this, i] {
            const auto rep = context().actingRep();
            if (const auto index = static_cast<size_t>(i); rep && index < m_rings.size())
                context().navigator->explain(*m_rings[index].metric,
                                             {.scope = *rep, .period = m_rings[index].period});
        });
    }
    rows()->addWidget(rings);
    m_sumUp = new QToolButton(body());
    m_sumUp->setObjectName(u"sumUpDay"_s);
    setButtonKind(m_sumUp, ButtonKind::Link);
    rows()->addWidget(m_sumUp, 0, Qt::AlignLeft);
    m_dayNumbers = new DayNumbersCard(context(), body());
    m_dayNumbers->setObjectName(u"dayNumbers"_s);
    m_dayNumbers->hide();
    rows()->addWidget(m_dayNumbers);
    m_bests = new BestsCard(context(), body());
    m_bests->setObjectName(u"bestsCard"_s);
    m_bests->hide();
    rows()->addWidget(m_bests);
    connect(m_sumUp, &QToolButton::clicked, this, [this] {
        if (const auto rep = context().actingRep()) {
            m_sumWanted = true;
            showDayNumbers(*rep);
            m_dayNumbers->takeFocus();
        }
    });
    connect(m_dayNumbers, &DayNumbersCard::closed, this, &TodayPage::closeDayNumbers);

    auto *columns = new QWidget(body());
    auto *row = new FoldingRow(columns, foldBelow);
    row->addStretched(makeLogged(columns), 3);
    row->addStretched(makeWeekColumn(columns), 2);
    rows()->addWidget(columns);
    rows()->addStretch();
}

QWidget *TodayPage::makeLogged(QWidget *parent)
{
    m_loggedCard = new Card(parent);
    m_loggedCard->setEdgeToEdge(true);
    m_loggedModel = new RowTable<ActivityRow>(activityColumns(context(), loggedColumns), keyOfRow, this);
    m_logged = new TableView(m_loggedCard);
    m_logged->setObjectName(u"loggedToday"_s);
    m_logged->setModel(m_loggedModel);
    m_logged->setItemDelegateForColumn(outcomeColumn, new ChipDelegate(m_logged));
    m_logged->setStretchColumn(noteColumn, leastNoteWidth, {accountColumn, opportunityColumn});
    m_logged->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_logged->setFitRows(rowsInSight);
    m_loggedCard->body()->addWidget(m_logged);
    connect(m_logged, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        context().navigator->editActivity(m_loggedModel->rowAt(index.row()).activity->id);
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_logged, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TodayPage::removeChosen);
    return m_loggedCard;
}

QWidget *TodayPage::makeWeekColumn(QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(metric::cardGap);
    m_nextCard = new Card(column);
    m_next = new NextUpList(context(), m_nextCard);
    m_next->setObjectName(u"nextUp"_s);
    m_nextCard->body()->addWidget(m_next);
    rows->addWidget(m_nextCard);
    m_weekCard = new ChartCard(context(), column);
    m_legend = new Legend(m_weekCard);
    m_weekCard->body()->addWidget(m_legend);
    m_weekChart = new StackedBarChart(m_weekCard);
    m_weekChart->setObjectName(u"weekChart"_s);
    m_weekChart->setMinimumHeight(200);
    m_weekChart->setNumberFormat([this](double value) { return context().format().count(qRound64(value)); });
    m_weekCard->setChart(m_weekChart);
    rows->addWidget(m_weekCard);
    rows->addStretch();

    connect(m_next, &NextUpList::done, this, &TodayPage::markDone);
    connect(m_next, &NextUpList::editRequested, this,
            [this](ActivityId id) { context().navigator->editActivity(id); });
    connect(m_weekChart, &StackedBarChart::barClicked, this, [this](int category, int part) {
        showRowsOf(*findMetric(u"activities"), m_week.days[static_cast<size_t>(category)],
                   m_week.types[static_cast<size_t>(part)]);
    });
    return column;
}

void TodayPage::refresh()
{
    const auto rep = context().actingRep();
    if (!rep)
        return;
    m_rep->setScope(*rep);
    m_rings = makeRings(context(), *rep);
    for (size_t i = 0; i < m_ringCards.size(); ++i)
        m_ringCards[i]->setContent(m_rings[i].content);
    showDayNumbers(*rep);
    m_bests->refresh(*rep);
    m_week = makeWeek(context(), *rep);
    QStringList names;
    for (const BarSeries &part : m_week.bars.series)
        names.append(part.name);
    m_legend->setNames(names);
    m_weekChart->setData(m_week.bars);
    readRows();
}

void TodayPage::showDayNumbers(RepId rep)
{
    bool isOpen = m_sumWanted;
    if (isOpen || (isDayOver(context(), rep) && m_sumClosed != context().today(rep))) {
        DayNumbers numbers = makeDayNumbers(context(), rep);
        // Without targets there is nothing to sum up unasked.
        isOpen = isOpen || !numbers.lines.empty();
        m_dayNumbers->setNumbers(std::move(numbers));
    }
    m_dayNumbers->setVisible(isOpen);
    m_sumUp->setVisible(!isOpen);
}

void TodayPage::closeDayNumbers()
{
    m_sumWanted = false;
    const auto rep = context().actingRep();
    m_sumClosed = rep ? context().today(*rep) : context().today();
    m_sumUp->show();
    m_sumUp->setFocus();
    m_dayNumbers->hide();
}

void TodayPage::readRows()
{
    const RepId rep = *context().actingRep();
    const Day today = context().today(rep);
    const int asked = ++m_asked;
    context().store.ask(
        this, [rep, today](Session &session) { return readDay(session, rep, today); },
        [this, asked](const Result<DayRows> &rows) {
            if (asked != m_asked)
                return;
            if (rows)
                showRows(rows->done, rows->planned);
            else
                context().showError(rows.error());
        });
}

void TodayPage::showRows(const std::vector<ActivityRow> &done, std::vector<ActivityRow> planned)
{
    m_loggedModel->setRows(done);
    m_loggedCard->setNote(tr("%n activities", nullptr, static_cast<int>(done.size())));
    m_next->setRows(std::move(planned));
    QStringList notes;
    if (const int due = m_next->due(); due > 0)
        notes.append(tr("%n due", nullptr, due));
    if (const int overdue = m_next->overdue(); overdue > 0)
        notes.append(tr("%n overdue", nullptr, overdue));
    m_nextCard->setNote(notes.join(u" · "_s));
}

void TodayPage::markDone(const ActivityRow &row, Outcome outcome)
{
    const ActivityType *type = context().directory().activityType(row.activity->type);
    const ActivityKind kind = type ? (*type)->kind : ActivityKind::Other;
    const auto finished =
        Activity::make(markedDone(row.activity.fields(), kind, outcome, context().clock.now()));
    if (!finished) {
        context().showError(finished.error());
        return;
    }
    context().undo.run(
        tr("Mark as done"), [activity = *finished](Session &session) { return session.save(activity); },
        [page = QPointer<TodayPage>(this),
         what = headline(row, context().directory())](const Result<Change> &change) {
            if (!page)
                return;
            if (!change)
                page->context().showError(change.error());
            else if (page->context().navigator)
                //: %1 is an activity
                page->context().navigator->showMessage(
                    withUndo(page->context(), tr("Done: %1").arg(what), *change));
        });
}

void TodayPage::removeChosen()
{
    std::vector<ActivityId> chosen;
    for (const QModelIndex &index : m_logged->selectionModel()->selectedRows())
        chosen.push_back(m_loggedModel->rowAt(index.row()).activity->id);
    removeActivities(context(), chosen);
}

void TodayPage::showRowsOf(const Metric &metric, const Period &period, std::optional<ActivityTypeId> type)
{
    if (const auto rep = context().actingRep())
        context().navigator->drillDown(
            drillDown(context(), metric, {.scope = *rep, .period = period, .type = type}));
}

void TodayPage::retranslate()
{
    m_enterCalls->setText(tr("Enter calls…"));
    m_enterCalls->setToolTip(tr("Enter a day's calls in a grid"));
    m_enterCalls->setAccessibleName(m_enterCalls->toolTip());
    m_rep->setAccessibleName(tr("Who logs"));
    m_loggedCard->setTitle(tr("Logged today"));
    m_logged->setAccessibleName(tr("Logged today"));
    m_logged->setEmptyText(tr("Nothing logged yet today. Press Ctrl+L and type whom you called."));
    m_nextCard->setTitle(tr("Next up"));
    m_sumUp->setText(tr("Sum up the day"));
    m_dayNumbers->retranslate();
    m_bests->retranslate();
    m_weekCard->setTitle(tr("This week against your plan"));
    Q_EMIT headingChanged();
}

} // namespace laju::ui
