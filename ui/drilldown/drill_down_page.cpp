// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drilldown/drill_down_page.h"

#include "core/metrics/evaluate.h"
#include "core/metrics/selected_deals.h"
#include "ui/activities/activity_filter.h"
#include "ui/activities/activity_model.h"
#include "ui/activities/activity_table.h"
#include "ui/activities/long_table_view.h"
#include "ui/common/card.h"
#include "ui/common/search_field.h"
#include "ui/common/segmented_control.h"
#include "ui/common/styling.h"
#include "ui/pipeline/opportunity_table.h"
#include "ui/pipeline/stage_move.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace laju::ui {

DrillDownPage::DrillDownPage(Context &pageContext, QWidget *parent)
    : Page(pageContext, parent)
{
    setObjectName(u"drillDownPage"_s);
    makeTrail();
    makeBody();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DrillDownPage::showList);
    connect(&context().live, &LiveFacts::factsChanged, this, &DrillDownPage::follow);
    connect(&context().localization, &Localization::changed, this, &DrillDownPage::updateCount);
    retranslate();
}

QString DrillDownPage::subtitle() const
{
    return m_what.title;
}

QString DrillDownPage::hint() const
{
    return tr("Esc or Alt+← goes back");
}

void DrillDownPage::makeTrail()
{
    m_back = new QToolButton(this);
    m_back->setObjectName(u"drillBack"_s);
    m_back->setIcon(icon(Icon::Previous));
    setButtonKind(m_back, ButtonKind::Normal);
    m_trail = new QToolButton(this);
    m_trail->setObjectName(u"drillTrail"_s);
    m_trail->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_trail->setIcon(icon(Icon::Close));
    m_trail->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
    m_figure = new QLabel(this);
    m_figure->setObjectName(u"drillFigure"_s);
    setTextStyle(m_figure, TextStyle::Strong);
    m_explain = new QToolButton(this);
    m_explain->setObjectName(u"drillExplain"_s);
    m_explain->setIcon(icon(Icon::Info, Role::Faint));
    setButtonKind(m_explain, ButtonKind::Quiet);
    connect(m_back, &QToolButton::clicked, this, &DrillDownPage::backWanted);
    connect(m_trail, &QToolButton::clicked, this, &DrillDownPage::backWanted);
    connect(m_explain, &QToolButton::clicked, this, &DrillDownPage::explainFigure);
}

void DrillDownPage::explainFigure()
{
    if (m_what.metric)
        context().navigator->explain(*m_what.metric, m_what.selection);
}

void DrillDownPage::makeBody()
{
    m_lists = new SegmentedControl(this);
    m_lists->setObjectName(u"drillLists"_s);
    m_count = new QLabel(this);
    m_count->setObjectName(u"drillCount"_s);
    setTextStyle(m_count, TextStyle::Small, Role::Secondary);
    m_rep = new QComboBox(this);
    m_rep->setObjectName(u"drillRep"_s);
    m_rep->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stack = new QStackedWidget(this);
    makeActivities();
    makeDeals();

    auto *trail = new QHBoxLayout;
    trail->setSpacing(metric::cardGap);
    trail->addWidget(m_back);
    trail->addWidget(m_trail);
    trail->addStretch();
    trail->addWidget(m_figure);
    trail->addWidget(m_explain);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metric::cardGap);
    choices->addWidget(m_lists);
    choices->addWidget(m_rep);
    choices->addWidget(m_count);
    choices->addStretch();
    choices->addWidget(m_export);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::pageMargin, 16, metric::pageMargin, metric::pageMargin);
    rows->setSpacing(metric::cardGap);
    rows->addLayout(trail);
    rows->addLayout(choices);
    rows->addWidget(m_stack, 1);
    connect(m_lists, &SegmentedControl::currentChanged, this, [this](int index) {
        m_what.shown = static_cast<size_t>(index);
        showList();
    });
    connect(m_rep, &QComboBox::currentIndexChanged, this, &DrillDownPage::refilter);
}

void DrillDownPage::makeActivities()
{
    m_activitiesPane = new QWidget(m_stack);
    m_model = new ActivityModel(context(), this);
    m_filter = new ActivityFilter(context(), m_activitiesPane);
    m_filter->setDatesVisible(false);
    auto *card = new Card(m_activitiesPane);
    card->setEdgeToEdge(true);
    m_activities = new LongTableView(card);
    m_activities->setObjectName(u"drillActivities"_s);
    new ActivityTable(context(), m_activities, m_model); // the view's
    m_activities->setSortingEnabled(true);
    m_activities->sortByColumn(0, Qt::DescendingOrder);
    card->body()->addWidget(m_activities);
    auto *rows = new QVBoxLayout(m_activitiesPane);
    rows->setContentsMargins({});
    rows->setSpacing(metric::cardGap);
    rows->addWidget(m_filter);
    rows->addWidget(card, 1);
    m_stack->addWidget(m_activitiesPane);
    m_export = new CsvExport(
        context(), u"drillExport"_s, [this] { return activityExport(*m_model, context()); }, this);

    connect(m_filter, &ActivityFilter::changed, this, &DrillDownPage::refilter);
    connect(m_model, &ActivityModel::loaded, this, &DrillDownPage::updateCount);
    connect(m_model, &ActivityModel::failed, this,
            [this](const Error &error) { context().showError(error); });
    connect(m_activities, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        if (const ActivityRow *row = m_model->rowAt(index.row()))
            context().navigator->editActivity(row->activity->id);
    });
}

void DrillDownPage::makeDeals()
{
    m_dealsPane = new QWidget(m_stack);
    m_search = new SearchField(m_dealsPane);
    m_search->setObjectName(u"drillSearch"_s);
    m_kind = new QComboBox(m_dealsPane);
    m_kind->setObjectName(u"drillKind"_s);
    m_deals = new OpportunityTable(context(), m_dealsPane);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(metric::cardGap);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kind);
    auto *rows = new QVBoxLayout(m_dealsPane);
    rows->setContentsMargins({});
    rows->setSpacing(metric::cardGap);
    rows->addLayout(filters);
    rows->addWidget(m_deals, 1);
    m_stack->addWidget(m_dealsPane);

    connect(m_search, &SearchField::searchChanged, this, &DrillDownPage::filterDeals);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DrillDownPage::filterDeals);
    connect(m_deals, &OpportunityTable::opened, this,
            [this](OpportunityId id) { context().navigator->editOpportunity(id); });
    connect(m_deals, &OpportunityTable::removeWanted, this,
            [this](OpportunityId id) { removeOpportunity(context(), id); });
}

const DrillDown::List *DrillDownPage::list() const
{
    return m_what.shown < m_what.lists.size() ? &m_what.lists[m_what.shown] : nullptr;
}

bool DrillDownPage::listsActivities() const
{
    return list() && std::holds_alternative<ActivityQuery>(list()->rows.records);
}

void DrillDownPage::showRows(const DrillDown &what, const QString &from)
{
    m_what = what;
    m_from = from;
    m_filter->reset();
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    fillReps();
    m_rep->setCurrentIndex(0);
    m_kind->setCurrentIndex(0);
    m_lists->setSegments({});
    retranslate();
    showList();
    (listsActivities() ? static_cast<QWidget *>(m_activities) : m_deals->table())->setFocus();
}

void DrillDownPage::showList()
{
    m_stack->setCurrentWidget(listsActivities() ? m_activitiesPane : m_dealsPane);
    m_export->setVisible(listsActivities());
    if (listsActivities())
        refilterActivities();
    else
        readDeals();
}

void DrillDownPage::refilter()
{
    if (listsActivities())
        refilterActivities();
    else
        filterDeals();
}

void DrillDownPage::refilterActivities()
{
    if (!listsActivities())
        return;
    auto query = m_filter->apply(std::get<ActivityQuery>(list()->rows.records), Company{}, true);
    const auto rep = RepId::fromNumber(m_rep->currentData().toLongLong());
    if (query && rep) {
        if (query->spans.empty())
            query->spans = {{*rep, allTime(context().facts(), context().today())}};
        std::erase_if(query->spans, [&](const RepSpan &span) { return span.rep != *rep; });
        if (query->spans.empty()) // no spans at all would mean everybody
            query.reset();
    }
    m_model->setQuery(query);
}

void DrillDownPage::readDeals()
{
    const int asked = ++m_asked;
    const std::vector<OpportunityId> ids =
        list() ? std::get<std::vector<OpportunityId>>(list()->rows.records) : std::vector<OpportunityId>();
    context().store.ask(
        this, [ids](Session &session) { return dealsById(session, ids); },
        [this, asked](const Result<std::vector<OpportunityRow>> &rows) {
            if (asked != m_asked)
                return;
            if (!rows) {
                context().showError(rows.error());
                return;
            }
            m_rows = *rows;
            filterDeals();
        });
}

void DrillDownPage::filterDeals()
{
    if (listsActivities())
        return;
    std::vector<DealLine> lines = makeDealLines(m_rows, context());
    const QString wanted = m_search->text().trimmed();
    const auto rep = RepId::fromNumber(m_rep->currentData().toLongLong());
    std::erase_if(lines, [&](const DealLine &line) {
        const auto holds = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
        const OpportunityFields &fields = line.row.opportunity.fields();
        if (rep && fields.owner != *rep)
            return true;
        if (m_kind->currentData().isValid() && m_kind->currentData().toInt() != static_cast<int>(line.kind))
            return true;
        return !wanted.isEmpty() && !holds(fields.name) && !holds(line.row.account) && !holds(line.owner) &&
               !holds(line.stage);
    });
    m_inSight.clear();
    std::ranges::transform(lines, std::back_inserter(m_inSight), &DealLine::id);
    m_deals->setLines(std::move(lines));
    updateCount();
}

void DrillDownPage::fillReps()
{
    const QSignalBlocker quiet(m_rep);
    const QVariant chosen = m_rep->currentData();
    m_rep->clear();
    m_rep->addItem(tr("All reps"));
    for (const Rep &rep : context().directory().reps)
        m_rep->addItem(rep->name, static_cast<qlonglong>(rep->id.number()));
    m_rep->setCurrentIndex(std::max(m_rep->findData(chosen), 0));
    m_rep->setAccessibleName(tr("Rep"));
}

void DrillDownPage::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const int chosen = std::max(m_kind->currentIndex(), 0);
    m_kind->clear();
    m_kind->addItem(tr("Open, won and lost"));
    m_kind->addItem(tr("Open"), static_cast<int>(StageKind::Open));
    m_kind->addItem(tr("Won"), static_cast<int>(StageKind::Won));
    m_kind->addItem(tr("Lost"), static_cast<int>(StageKind::Lost));
    m_kind->setCurrentIndex(chosen);
    m_kind->setAccessibleName(tr("Outcome"));
}

void DrillDownPage::follow()
{
    if (!isVisible())
        return;
    if (m_what.metric) {
        const size_t shown = m_what.shown;
        m_what = drillDown(context(), *m_what.metric, m_what.selection);
        m_what.shown = std::min(shown, m_what.lists.empty() ? 0 : m_what.lists.size() - 1);
        retranslate();
    }
    m_soon.start(); // many changes at once cost one reading
}

QString DrillDownPage::amountText() const
{
    const Directory &directory = context().directory();
    const std::unordered_set<OpportunityId> inSight(m_inSight.begin(), m_inSight.end());
    // What stands open counts at the rate of the period's last day, what is closed at that of its closing.
    const bool atEnd = m_what.metric && m_what.metric->basis == DateBasis::PeriodEnd;
    Deals closed;
    Deals open;
    for (const DealFact &deal : context().facts().deals()) {
        if (inSight.contains(deal.id))
            (deal.closed && !atEnd ? closed : open).push_back(&deal);
    }
    const Day on = m_what.metric ? m_what.selection.period.last() : context().today();
    qint64 minor = 0;
    qint64 counted = 0;
    for (const Amounts &amounts : {amountsOf(closed, directory), amountsOf(open, directory, on)}) {
        for (const qint64 each : amounts.minor)
            minor += each;
        counted += std::ssize(amounts.deals);
    }
    return counted == 0 ? QString() : context().format().money(Money(minor, directory.settings.currency));
}

void DrillDownPage::updateCount()
{
    QString text;
    if (listsActivities()) {
        m_export->setAvailable(m_model->rowCount() > 0);
        text = activityCountText(*m_model, context());
    } else {
        m_deals->setSummary(amountText());
    }
    m_count->setText(text);
    m_count->setVisible(listsActivities());
}

void DrillDownPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void DrillDownPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && m_what.metric)
        explainFigure();
    else
        Page::keyPressEvent(event);
}

void DrillDownPage::retranslate()
{
    fillReps();
    fillKinds();
    QStringList names;
    for (const DrillDown::List &each : m_what.lists)
        names.append(each.name);
    m_lists->setSegments(names);
    m_lists->setCurrentIndex(static_cast<int>(m_what.shown));
    m_lists->setVisible(names.size() > 1);
    m_lists->setAccessibleName(tr("Which records"));
    //: A trail: %1 is the page one came from, %2 what is listed
    m_trail->setText(tr("%1 › %2").arg(m_from, m_what.title));
    m_trail->setToolTip(tr("Back to %1").arg(m_from));
    m_trail->setAccessibleName(m_trail->text());
    m_back->setToolTip(tr("Back (Alt+←)"));
    m_back->setAccessibleName(tr("Back"));
    m_explain->setVisible(m_what.metric != nullptr);
    m_explain->setToolTip(tr("Explain this figure (F1)"));
    m_explain->setAccessibleName(tr("Explain this figure"));
    m_figure->setVisible(m_what.metric != nullptr);
    if (m_what.metric) {
        const FigureWords &words = context().words();
        const Figure figure = evaluate(*m_what.metric, m_what.selection, context().facts());
        m_figure->setText(words.value(*m_what.metric, figure) + words.suffix(*m_what.metric));
    }
    m_search->setPlaceholderText(tr("Filter by name, account, owner or stage"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_activities->setAccessibleName(tr("Activities"));
    m_activities->setEmptyText(tr("No activity fits these filters."));
    m_export->setAccessibleText(tr("Export the listed activities"));
    updateCount();
    Q_EMIT headingChanged();
}

} // namespace laju::ui
