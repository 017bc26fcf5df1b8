// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/stage_health_card.h"

#include "ui/common/delegates.h"
#include "ui/common/drill_down.h"
#include "ui/common/glossary_key.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/figures/figure_section.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int leastStageWidth = 100;
const QString noData = u"–"_s;

Tone toneOf(StageVerdict verdict)
{
    switch (verdict) {
    case StageVerdict::Slower:
    case StageVerdict::OldValue:
        return Tone::Bad;
    case StageVerdict::Stuck:
        return Tone::Warning;
    case StageVerdict::Steady:
        return Tone::Good;
    case StageVerdict::TooFew:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

/// For sorting and copying: no data before all.
QVariant orLeast(const std::optional<double> &value)
{
    return value.value_or(-1);
}

} // namespace

StageHealthCard::StageHealthCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    setGlossaryKey(this, u"bottleneck"_s);
    setEdgeToEdge(true);
    makeTable();
    body()->addWidget(m_table);
    retranslate();
}

void StageHealthCard::makeTable()
{
    const auto days = [this](const std::optional<double> &value) {
        return value ? m_context.format().days(*value) : noData;
    };
    const auto whole = [this](const StageHealth &stage, int role) -> QVariant {
        return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? QVariant(sentence(stage))
                                                                                : QVariant();
    };
    std::vector<TableColumn<StageHealth>> columns{
        {.header = [] { return tr("Stage"); },
         .text = [this](const StageHealth &stage) { return nameOf(stage); },
         .extra = whole},
        {.header = [] { return tr("Deals"); },
         .text = [this](const StageHealth &stage) { return m_context.format().count(stage.trend.now.n); },
         .sort = [](const StageHealth &stage) { return QVariant(stage.trend.now.n); },
         .alignment = Qt::AlignRight,
         .extra = whole},
        {.header = [] { return tr("Median"); },
         .text = [days](const StageHealth &stage) { return days(stage.trend.now.value); },
         .sort = [](const StageHealth &stage) { return orLeast(stage.trend.now.value); },
         .alignment = Qt::AlignRight,
         .extra = whole},
        //: a column's heading: the median of the four periods before
        {.header = [] { return tr("4 periods before"); },
         .text = [days](const StageHealth &stage) { return days(stage.trend.before.value); },
         .sort = [](const StageHealth &stage) { return orLeast(stage.trend.before.value); },
         .alignment = Qt::AlignRight,
         .extra = whole},
        {.header = [] { return tr("Change"); },
         .text = [this](const StageHealth &stage) { return changeText(stage.trend, m_context.format()); },
         .sort = [](const StageHealth &stage) { return QVariant(stage.trend.change().value_or(0)); },
         .alignment = Qt::AlignRight,
         .extra = [whole](const StageHealth &stage, int role) -> QVariant {
             if (role == ToneRole && stage.trend.isSlower())
                 return static_cast<int>(Tone::Bad);
             return whole(stage, role);
         }},
        //: a column's heading: what deals now in the stage are worth
        {.header = [] { return tr("Inside"); },
         .text = [this](const StageHealth &stage) { return worthText(stage.inside); },
         .sort = [](const StageHealth &stage) { return QVariant(stage.inside.minor); },
         .alignment = Qt::AlignRight,
         .extra = whole},
        //: a column's heading: what those deals are worth that are in the stage for longer than usual
        {.header = [] { return tr("Longer than usual"); },
         .text = [this](const StageHealth &stage) { return worthText(stage.stuck); },
         .sort = [](const StageHealth &stage) { return QVariant(stage.stuck.minor); },
         .alignment = Qt::AlignRight,
         .extra = [whole](const StageHealth &stage, int role) -> QVariant {
             if (role == ToneRole && stage.stuck.deals > 0)
                 return static_cast<int>(Tone::Warning);
             return whole(stage, role);
         }},
        {.header = [] { return tr("Verdict"); },
         .text = [](const StageHealth &stage) { return laju::nameOf(stage.verdict); },
         .sort = [](const StageHealth &stage) { return QVariant(static_cast<int>(stage.verdict)); },
         .extra = [whole](const StageHealth &stage, int role) -> QVariant {
             return role == ToneRole ? QVariant(static_cast<int>(toneOf(stage.verdict))) : whole(stage, role);
         }},
    };
    const int verdict = static_cast<int>(columns.size()) - 1;
    m_model = new RowTable<StageHealth>(
        std::move(columns), [](const StageHealth &stage) { return stage.trend.stage.number(); }, this);
    m_table = new TableView(this);
    m_table->setObjectName(u"stageHealthTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(verdict, new ChipDelegate(m_table));
    m_table->setStretchColumn(0, leastStageWidth, {verdict});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFitRows(20);
    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { list(m_model->rowAt(index.row())); });
}

QString StageHealthCard::nameOf(const StageHealth &stage) const
{
    const Stage *known = m_context.directory().stage(stage.trend.stage);
    const QString name = known ? m_context.directory().labelOf(*known) : QString();
    return stage.isBottleneck ? QString(u"▲ "_s + name) : name;
}

QString StageHealthCard::worthText(const DealsWorth &worth) const
{
    const Format &format = m_context.format();
    if (worth.deals == 0)
        return noData;
    const QString money = format.compactMoney(Money(worth.minor, m_context.directory().settings.currency));
    return money + u" ("_s + format.count(worth.deals) + u')';
}

QString StageHealthCard::sentence(const StageHealth &stage) const
{
    const Format &format = m_context.format();
    QStringList parts{nameOf(stage) + u": "_s + laju::nameOf(stage.verdict)};
    if (stage.usualDays)
        //: %1 is a number of days with its unit
        parts.append(tr("three of four deals leave it within %1").arg(format.days(*stage.usualDays)));
    const DealsWorth &inside = stage.inside;
    if (inside.missing > 0)
        //: %1 is a number of deals
        parts.append(tr("inside without an amount: %1").arg(format.count(inside.missing)));
    if (inside.withoutRate > 0)
        //: %1 is a number of deals
        parts.append(tr("inside without an exchange rate: %1").arg(format.count(inside.withoutRate)));
    return parts.join(u"; "_s);
}

void StageHealthCard::list(const StageHealth &stage) const
{
    const std::vector<DealInside> inside =
        dealsInside(m_context.facts(), m_selection->scope, *m_asOf, stage.trend.stage);
    std::vector<OpportunityId> all;
    std::vector<OpportunityId> longer;
    for (const DealInside &deal : inside) {
        all.push_back(deal.opportunity);
        if (stage.usualDays && deal.days > *stage.usualDays)
            longer.push_back(deal.opportunity);
    }
    const Stage *known = m_context.directory().stage(stage.trend.stage);
    DrillDown drill{.title = rowsTitle(m_context, known ? m_context.directory().labelOf(*known) : QString(),
                                       *m_selection)};
    const Format &format = m_context.format();
    //: %1 is a number of deals in a stage
    drill.lists.push_back({tr("%1 longer than usual").arg(format.count(std::ssize(longer))),
                           {Side::Numerator, std::move(longer)}});
    drill.shown = stage.stuck.deals > 0 ? 0 : 1;
    //: %1 is a number of deals in a stage
    drill.lists.push_back(
        {tr("%1 inside").arg(format.count(std::ssize(all))), {Side::Denominator, std::move(all)}});
    m_context.navigator->drillDown(drill);
}

void StageHealthCard::refresh(const Selection &selection, const PipelineHealth &health,
                              const std::optional<StageFinding> &bottleneck)
{
    m_selection = selection;
    m_asOf = health.asOf;
    const QString finding = bottleneck ? m_context.words().finding(*bottleneck) : tr("No stage stands out.");
    setNote(finding);
    m_table->setAccessibleDescription(finding);
    m_model->setRows(health.stages);
}

void StageHealthCard::retranslate()
{
    setTitle(tr("Stages against their own past"));
    m_table->setAccessibleName(title());
    m_table->setEmptyText(tr("The pipeline has no open stage."));
}

} // namespace laju::ui
