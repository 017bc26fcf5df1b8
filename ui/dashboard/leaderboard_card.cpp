// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/leaderboard_card.h"

#include "core/metrics/catalogue.h"
#include "ui/charts/axis_scale.h"
#include "ui/charts/row_chart.h"
#include "ui/common/drill_down.h"
#include "ui/figures/figure_cell.h"
#include "ui/figures/figure_section.h"
#include "ui/figures/metric_chooser.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Every metric that reps can be ranked by, the win rate first.
std::vector<const Metric *> rankedMetrics()
{
    std::vector<const Metric *> metrics{findMetric(u"win_rate")};
    for (const Metric &metric : catalogue()) {
        if (canRank(metric) && &metric != metrics.front())
            metrics.push_back(&metric);
    }
    return metrics;
}

} // namespace

LeaderboardCard::LeaderboardCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_metric(new MetricChooser(context, Preferences::dashboardRanked, rankedMetrics(), this))
    , m_chart(new RowChart(this))
{
    m_metric->setObjectName(u"rankedMetric"_s);
    m_chart->setObjectName(u"leaderboard"_s);
    addHeaderWidget(m_metric);
    setChart(m_chart);
    body()->addStretch();
    connect(m_metric, &MetricChooser::metricChanged, this, [this] {
        if (m_selection)
            refresh(Selection(*m_selection));
    });
    connect(m_chart, &RowChart::markActivated, this, [this](int row) {
        showRowsOf(m_context, m_metric->metric(),
                   ofRep(*m_selection, m_standings[static_cast<size_t>(row)].rep));
    });
    retranslate();
}

void LeaderboardCard::refresh(const Selection &selection)
{
    m_selection = selection;
    const Metric &metric = m_metric->metric();
    m_standings = leaderboard(metric, selection, m_context.facts());
    const FigureWords &words = m_context.words();
    double highest = 0;
    for (const Standing &standing : m_standings)
        highest = std::max(
            {highest, standing.figure.value.value_or(0), standing.rank ? standing.high.value_or(0) : 0.0});
    const AxisScale axis = axisScale(0, highest);

    ChartRows data{
        .name = words.name(metric),
        .titles = {tr("Rank"), tr("Rep"), words.name(metric), tr("Low (95%)"), tr("High (95%)"), tr("n")},
        .axisTitle = tr("with the 95% interval"),
        .emptyText = tr("Nobody has a figure in this period.")};
    for (int tick = 0; tick <= axis.steps(); ++tick)
        data.axis.append(words.value(metric, axis.at(tick)));
    for (const Standing &standing : m_standings) {
        ChartRow row{.label = standing.name, .value = words.value(metric, standing.figure)};
        row.faint = !standing.rank;
        if (standing.rank) {
            row.lead = QString::number(*standing.rank);
            row.bracket = *standing.rank;
        }
        if (standing.figure.value)
            row.whisker = Whisker{.value = axis.shareOf(*standing.figure.value)};
        QString range;
        if (standing.low && standing.high) {
            range = words.value(metric, *standing.low) + u" – " + words.value(metric, *standing.high);
            if (standing.rank) {
                row.whisker->low = axis.shareOf(*standing.low);
                row.whisker->high = axis.shareOf(*standing.high);
            }
        }
        row.note = standing.rank ? range : tr("too few to say");
        QStringList says{standing.name + u": " + row.value};
        if (!range.isEmpty())
            //: %1 is a range such as "29% – 41%"
            says.append(tr("95%: %1").arg(range));
        if (metric.unit != Unit::Count)
            says.append(u"n = "_s + m_context.format().count(standing.figure.n));
        if (!standing.rank)
            says.append(tr("too few to say"));
        else if (standing.tied > 1)
            //: %1 is a rank, %2 a number of reps
            says.append(tr("rank %1, no clear difference among %2").arg(row.lead).arg(standing.tied));
        row.text = says.join(u" · "_s);
        row.values = {{row.lead, standing.rank},
                      standing.name,
                      figureCell(m_context, metric, standing.figure.value),
                      figureCell(m_context, metric, standing.low),
                      figureCell(m_context, metric, standing.high),
                      {m_context.format().count(standing.figure.n), standing.figure.n}};
        data.rows.append(row);
    }
    const auto groups = std::ranges::count_if(
        m_standings, [](const Standing &standing) { return standing.tied == 1 && standing.rank; });
    data.description = m_standings.empty() ? data.emptyText
                       : groups == 0       ? tr("No clear difference between the reps.")
                                           : tr("Reps in one bracket do not differ clearly.");
    setNote(data.description);
    setTitle(tr("Leaderboard"));
    m_chart->setData(data);
}

void LeaderboardCard::retranslate()
{
    m_metric->retranslate();
    m_metric->setAccessibleName(tr("Ranked by"));
    m_metric->setToolTip(
        tr("Reps share a rank while the difference from the best of the group is within what chance "
           "explains (95% over the whole list). Fewer than five records are too few to rank."));
}

} // namespace laju::ui
