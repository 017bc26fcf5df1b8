// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "core/exchange/export_csv.h"
#include "ui/charts/line_band_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/card.h"
#include "ui/common/card_grid.h"
#include "ui/common/delegates.h"
#include "ui/common/drill_down.h"
#include "ui/common/legend.h"
#include "ui/common/pace_tone.h"
#include "ui/common/period_chooser.h"
#include "ui/common/scope_picker.h"
#include "ui/common/styling.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr size_t winRateColumn = 3;

} // namespace

DashboardPage::DashboardPage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
{
    setObjectName(u"dashboardPage"_s);
    makeTools();
    makeBody();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::refresh);
    connect(m_period, &PeriodChooser::periodChanged, this, &DashboardPage::invalidate);
    connect(m_scope, &ScopePicker::scopeChanged, this, &DashboardPage::invalidate);
    connect(&context().live, &LiveFacts::factsChanged, this, &DashboardPage::invalidate);
    connect(&context().localization, &Localization::changed, this, &DashboardPage::invalidate);
    retranslate();
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QString DashboardPage::hint() const
{
    return tr("Click a figure to list what it was made from");
}

void DashboardPage::makeTools()
{
    m_tools = new QWidget(this);
    m_period = new PeriodChooser(context(), m_tools);
    m_scope = new ScopePicker(context(), ScopePicker::Offers::Everything, m_tools);
    m_export = new QToolButton(m_tools);
    m_export->setObjectName(u"dashboardExport"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonKind(m_export, ButtonKind::Normal);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(metric::cardGap);
    row->addWidget(m_period);
    row->addWidget(m_scope);
    row->addWidget(m_export);
    m_tools->hide();
}

void DashboardPage::makeBody()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"dashboardScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->addWidget(scroll);
    auto *body = new QWidget(scroll);
    scroll->setWidget(body);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(metric::pageMargin, 16, metric::pageMargin, metric::pageMargin);
    rows->setSpacing(metric::cardGap);

    auto *cards = new QWidget(body);
    auto *grid = new CardGrid(cards);
    for (size_t i = 0; i < makeDashboard(context(), Company{}, m_period->period()).cards.size(); ++i) {
        auto *card = new FigureCard(cards);
        card->setObjectName(u"figureCard%1"_s.arg(i));
        grid->addWidget(card);
        m_cards.push_back(card);
        connect(card, &FigureCard::clicked, this, [this, i] { showCard(i); });
        connect(card, &FigureCard::infoClicked, this, [this, i] {
            context().navigator->explain(*m_data.cards[i].metric,
                                         {.scope = m_scope->scope(), .period = m_period->period()});
        });
    }
    rows->addWidget(cards);

    auto *charts = new QWidget(body);
    auto *chartsRow = new FoldingRow(charts);
    m_activitiesCard = new Card(charts);
    m_legend = new Legend(m_activitiesCard);
    m_activitiesCard->addHeaderWidget(m_legend);
    m_activities = new StackedBarChart(m_activitiesCard);
    m_activities->setObjectName(u"activitiesChart"_s);
    m_activities->setMinimumHeight(230);
    m_activities->setNumberFormat([this](double value) { return context().format().count(qRound64(value)); });
    m_activitiesCard->body()->addWidget(m_activities);
    m_funnelCard = new Card(charts);
    m_funnel = new FunnelChart(m_funnelCard);
    m_funnel->setObjectName(u"stageFunnel"_s);
    m_funnelCard->body()->addWidget(m_funnel);
    m_funnelCard->body()->addStretch();
    chartsRow->addStretched(m_activitiesCard, 8);
    chartsRow->addStretched(m_funnelCard, 5);
    rows->addWidget(charts);

    auto *tables = new QWidget(body);
    auto *tablesRow = new FoldingRow(tables, 1000);
    m_repsCard = new Card(tables);
    m_repsCard->setEdgeToEdge(true);
    makeRepsTable();
    m_repsCard->body()->addWidget(m_reps);
    m_winRateCard = new Card(tables);
    m_winRate = new LineBandChart(m_winRateCard);
    m_winRate->setObjectName(u"winRateChart"_s);
    m_winRate->setMinimumHeight(230);
    m_winRate->setNumberFormat([this](double value) { return context().format().percent(value, 0); });
    m_winRateCard->body()->addWidget(m_winRate);
    tablesRow->addStretched(m_repsCard, 11);
    tablesRow->addStretched(m_winRateCard, 5);
    rows->addWidget(tables);
    rows->addStretch();

    connect(m_activities, &StackedBarChart::barClicked, this, [this](int category, int part) {
        const Period bucket = m_data.activityBuckets[static_cast<size_t>(category)];
        const ActivityTypeId type = m_data.activityTypes[static_cast<size_t>(part)];
        showRowsOf(*findMetric(u"activities"), {.scope = m_scope->scope(), .period = bucket, .type = type});
    });
    connect(m_funnel, &FunnelChart::rowActivated, this, [this](int row) {
        showRowsOf(*findMetric(u"open_deals"), {.scope = m_scope->scope(),
                                                .period = m_period->period(),
                                                .stage = m_data.funnelStages[static_cast<size_t>(row)]});
    });
    connect(m_winRate, &LineBandChart::pointClicked, this, [this](int point) {
        showRowsOf(*findMetric(u"win_rate"),
                   {.scope = m_scope->scope(), .period = m_data.winRateBuckets[static_cast<size_t>(point)]});
    });
}

void DashboardPage::makeRepsTable()
{
    std::vector<TableColumn<RepLine>> columns{
        {.header = [] { return tr("Rep"); }, .text = [](const RepLine &line) { return line.name; }}};
    for (size_t i = 0; i < repColumns().size(); ++i) {
        const Metric *metric = findMetric(QLatin1StringView(repColumns()[i]));
        columns.push_back(
            {.header = [this, metric] { return context().words().shortName(*metric); },
             .text = [this, metric,
                      i](const RepLine &line) { return context().words().value(*metric, line.figures[i]); },
             .sort = [i](const RepLine &line) { return QVariant(line.figures[i].value.value_or(-1)); },
             .alignment = Qt::AlignRight,
             .extra = [this, i](const RepLine &line, int role) -> QVariant {
                 const Figure &figure = line.figures[i];
                 if (role == NoteRole && i == winRateColumn && figure.low && figure.high)
                     return QString(u"±"_s + context().format().number((*figure.high - *figure.low) * 50, 0));
                 return {};
             }});
    }
    columns.push_back({.header = [] { return tr("Attainment"); },
                       .text =
                           [this](const RepLine &line) {
                               return line.attainment && line.attainment->attained
                                          ? context().format().percent(*line.attainment->attained, 0)
                                          : QString();
                           },
                       .sort =
                           [](const RepLine &line) {
                               return QVariant(line.attainment ? line.attainment->attained.value_or(-1) : -1);
                           },
                       .alignment = Qt::AlignRight,
                       .extra = [](const RepLine &line, int role) -> QVariant {
                           if (!line.attainment || line.attainment->target <= 0)
                               return {};
                           if (role == PaceRole)
                               return QPointF(line.attainment->attained.value_or(0),
                                              line.attainment->expectedByNow / line.attainment->target);
                           if (role == ToneRole)
                               return static_cast<int>(paceTone(line.attainment->state));
                           return {};
                       }});
    m_repsModel = new RowTable<RepLine>(
        std::move(columns), [](const RepLine &line) { return line.rep.number(); }, this);
    m_repsSorted = new QSortFilterProxyModel(this);
    m_repsSorted->setSourceModel(m_repsModel);
    m_repsSorted->setSortRole(SortRole);
    m_reps = new TableView(m_repsCard);
    m_reps->setObjectName(u"repsTable"_s);
    m_reps->setModel(m_repsSorted);
    m_reps->setSortingEnabled(true);
    m_reps->sortByColumn(m_repsModel->columnCount() - 1, Qt::DescendingOrder);
    m_reps->setItemDelegateForColumn(1 + static_cast<int>(winRateColumn), new RateDelegate(m_reps));
    m_reps->setItemDelegateForColumn(m_repsModel->columnCount() - 1, new PaceBarDelegate(m_reps));
    m_reps->setStretchColumn(0);
    m_reps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reps->setFitRows(40);
    connect(m_reps, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        const auto [metric, selection] = figureOfCell(index.siblingAtColumn(m_reps->currentIndex().column()));
        showRowsOf(*metric, selection);
    });
    connect(m_reps, &TableView::explainWanted, this, [this](const QModelIndex &index) {
        const auto [metric, selection] = figureOfCell(index);
        context().navigator->explain(*metric, selection);
    });
}

std::pair<const Metric *, Selection> DashboardPage::figureOfCell(const QModelIndex &shown) const
{
    const RepLine &line = m_repsModel->rowAt(m_repsSorted->mapToSource(shown).row());
    const Selection selection{.scope = line.rep, .period = m_period->period()};
    const auto column = static_cast<size_t>(shown.column());
    if (column >= 1 && column <= repColumns().size())
        return {findMetric(QLatin1StringView(repColumns()[column - 1])), selection};
    const bool isAttainment = column > repColumns().size() && m_data.attainmentMetric;
    return {isAttainment ? m_data.attainmentMetric : findMetric(u"activities"), selection};
}

void DashboardPage::invalidate()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void DashboardPage::refresh()
{
    m_stale = false;
    m_data = makeDashboard(context(), m_scope->scope(), m_period->period());
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setContent(m_data.cards[i].content);
    QStringList names;
    for (const BarSeries &bar : m_data.activities.series)
        names.append(bar.name);
    m_activitiesCard->setTitle(m_data.activities.name);
    m_legend->setNames(names);
    m_activities->setData(m_data.activities);
    m_funnel->setRows(m_data.funnel);
    m_repsCard->setNote(m_data.attainmentMetric
                            ? tr("attainment of %1").arg(context().words().name(*m_data.attainmentMetric))
                            : QString());
    m_repsModel->setRows(m_data.reps);
    m_reps->setColumnHidden(m_repsModel->columnCount() - 1, m_data.attainmentMetric == nullptr);
    m_winRate->setData(m_data.winRate);
}

void DashboardPage::showCard(size_t index)
{
    showRowsOf(*m_data.cards[index].metric, {.scope = m_scope->scope(), .period = m_period->period()});
}

void DashboardPage::showRowsOf(const Metric &metric, const Selection &selection)
{
    context().navigator->drillDown(drillDown(context(), metric, selection));
}

void DashboardPage::exportFigures()
{
    const QString name = u"laju-%1.csv"_s.arg(toIso(m_period->period().from()));
    context().dialogs.askSaveFile(
        this, tr("Save figures"), name, tr("CSV files (*.csv)"), [this](const QString &path) {
            QSaveFile file(path);
            const auto write = [&]() -> Result<void> {
                CsvWriter csv(file, {});
                if (const auto head = csv.write({tr("Metric"), tr("Value"), tr("Detail")}); !head)
                    return head;
                for (const DashboardCard &card : m_data.cards) {
                    const QString value = card.content.value + card.content.unit;
                    if (const auto line = csv.write({card.content.title, value, card.content.secondary});
                        !line)
                        return line;
                }
                return {};
            };
            if (!file.open(QIODevice::WriteOnly) || !write() || !file.commit()) {
                context().showError(
                    {ErrorKind::Unwritable, tr("%1 cannot be written: %2").arg(path, file.errorString())});
                return;
            }
            context().navigator->showMessage({.text = tr("Saved %1.").arg(path)});
        });
}

void DashboardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void DashboardPage::retranslate()
{
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Copy activities"), m_activities, &ChartView::copyData);
    menu->addAction(tr("Copy reps"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_reps->toTsv()); });
    menu->addAction(tr("Save figures as CSV…"), this, &DashboardPage::exportFigures);
    delete std::exchange(m_menu, menu);
    m_export->setMenu(menu);
    m_funnelCard->setTitle(tr("Stage funnel"));
    m_funnelCard->setNote(tr("reached in the period"));
    m_repsCard->setTitle(tr("Reps"));
    m_reps->setAccessibleName(tr("Reps"));
    m_reps->setEmptyText(tr("Nobody logged anything in this period."));
    m_winRateCard->setTitle(tr("Win rate"));
    m_winRateCard->setNote(tr("with its 95% interval"));
    Q_EMIT headingChanged();
}

} // namespace laju::ui
