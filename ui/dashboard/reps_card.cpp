// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/reps_card.h"

#include "core/metrics/catalogue.h"
#include "ui/common/delegates.h"
#include "ui/common/drill_down.h"
#include "ui/common/pace_tone.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/figures/figure_section.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr std::array repMetrics{"calls", "emails_sent", "meetings_scheduled", "win_rate", "won_value"};
constexpr size_t winRateColumn = 3;
constexpr int leastNameWidth = 140;

struct RepLines
{
    std::vector<RepLine> lines;
    const Metric *attainmentMetric = nullptr; ///< what RepLine::attainment is of
};

RepLines makeRepLines(const Context &context, const Scope &scope, const Period &period)
{
    RepLines data;
    const Facts &facts = context.facts();
    const Directory &directory = facts.directory();
    std::vector<RepId> reps;
    for (const RepSpan &span : directory.spans(scope, period)) {
        if (std::ranges::find(reps, span.rep) == reps.end())
            reps.push_back(span.rep);
    }
    // Attainment is shown of one metric, the same for all: revenue where reps have a target for it, else
    // calls.
    for (const char *key : {"won_value", "calls"}) {
        const Metric *metric = findMetric(QLatin1StringView(key));
        if (std::ranges::any_of(reps, [&](RepId rep) {
                return attainment(*metric, rep, period, context.asOf(), facts).has_value();
            })) {
            data.attainmentMetric = metric;
            break;
        }
    }
    for (const RepId rep : reps) {
        const Rep *known = directory.rep(rep);
        if (!known)
            continue;
        RepLine line{rep, (*known)->name, {}, {}};
        bool anything = false;
        for (const char *key : repMetrics) {
            line.figures.push_back(
                evaluate(*findMetric(QLatin1StringView(key)), {.scope = rep, .period = period}, facts));
            anything = anything || line.figures.back().n > 0;
        }
        if (data.attainmentMetric)
            line.attainment = attainment(*data.attainmentMetric, rep, period, context.asOf(), facts);
        if (anything || line.attainment)
            data.lines.push_back(std::move(line));
    }
    return data;
}

} // namespace

RepsCard::RepsCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    setEdgeToEdge(true);
    makeTable();
    body()->addWidget(m_table);
    body()->addStretch();
    retranslate();
}

void RepsCard::makeTable()
{
    std::vector<TableColumn<RepLine>> columns{
        {.header = [] { return tr("Rep"); }, .text = [](const RepLine &line) { return line.name; }}};
    for (size_t i = 0; i < repMetrics.size(); ++i) {
        const Metric *metric = findMetric(QLatin1StringView(repMetrics[i]));
        columns.push_back(
            {.header = [this, metric] { return m_context.words().shortName(*metric); },
             .text = [this, metric,
                      i](const RepLine &line) { return m_context.words().value(*metric, line.figures[i]); },
             .sort = [i](const RepLine &line) { return QVariant(line.figures[i].value.value_or(-1)); },
             .alignment = Qt::AlignRight,
             .extra = [this, i](const RepLine &line, int role) -> QVariant {
                 const Figure &figure = line.figures[i];
                 if (role == ToneRole && figure.isTentative())
                     return static_cast<int>(Tone::Neutral);
                 if (role == NoteRole && i == winRateColumn && figure.low && figure.high)
                     return QString(u"±"_s + m_context.format().number((*figure.high - *figure.low) * 50, 0));
                 return {};
             }});
    }
    columns.push_back(
        {.header = [] { return tr("Attainment"); },
         .text =
             [this](const RepLine &line) {
                 return line.attainment && line.attainment->attained
                            ? m_context.format().percent(*line.attainment->attained, 0)
                            : QString();
             },
         .sort =
             [](const RepLine &line) {
                 return QVariant(line.attainment ? line.attainment->attained.value_or(-1) : -1);
             },
         .alignment = Qt::AlignRight,
         .extra = [](const RepLine &line, int role) { return paceData(line.attainment, role); }});
    m_model = new RowTable<RepLine>(
        std::move(columns), [](const RepLine &line) { return line.rep.number(); }, this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table = new TableView(this);
    m_table->setObjectName(u"repsTable"_s);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(m_model->columnCount() - 1, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(1 + static_cast<int>(winRateColumn), new RateDelegate(m_table));
    m_table->setItemDelegateForColumn(m_model->columnCount() - 1, new PaceBarDelegate(m_table));
    m_table->setStretchColumn(0, leastNameWidth, {m_model->columnCount() - 1});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFitRows(40);
    connect(m_table, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        const auto [metric, selection] =
            figureOfCell(index.siblingAtColumn(m_table->currentIndex().column()));
        showRowsOf(m_context, *metric, selection);
    });
    connect(m_table, &TableView::explainWanted, this, [this](const QModelIndex &index) {
        const auto [metric, selection] = figureOfCell(index);
        m_context.navigator->explain(*metric, selection);
    });
}

std::pair<const Metric *, Selection> RepsCard::figureOfCell(const QModelIndex &shown) const
{
    const RepLine &line = m_model->rowAt(m_sorted->mapToSource(shown).row());
    const Selection selection{.scope = line.rep, .period = m_selection->period};
    const auto column = static_cast<size_t>(shown.column());
    if (column >= 1 && column <= repMetrics.size())
        return {findMetric(QLatin1StringView(repMetrics[column - 1])), selection};
    const bool isAttainment = column > repMetrics.size() && m_attainmentMetric;
    return {isAttainment ? m_attainmentMetric : findMetric(u"activities"), selection};
}

void RepsCard::refresh(const Selection &selection)
{
    m_selection = selection;
    RepLines data = makeRepLines(m_context, selection.scope, selection.period);
    m_attainmentMetric = data.attainmentMetric;
    setNote(m_attainmentMetric ? tr("attainment of %1").arg(m_context.words().name(*m_attainmentMetric))
                               : QString());
    m_model->setRows(std::move(data.lines));
    m_table->setColumnHidden(m_model->columnCount() - 1, m_attainmentMetric == nullptr);
}

void RepsCard::retranslate()
{
    setTitle(tr("Reps"));
    m_table->setAccessibleName(tr("Reps"));
    m_table->setEmptyText(tr("Nobody logged anything in this period."));
}

} // namespace laju::ui
