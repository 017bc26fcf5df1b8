// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/effort_card.h"

#include "core/metrics/catalogue.h"
#include "ui/charts/scatter_chart.h"
#include "ui/common/drill_down.h"
#include "ui/figures/figure_cell.h"
#include "ui/figures/figure_section.h"
#include "ui/figures/metric_chooser.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Effort is what a rep does: everything that is counted by the day it was done or booked.
std::vector<const Metric *> effortMetrics()
{
    std::vector<const Metric *> metrics;
    for (const Metric &metric : catalogue()) {
        if (metric.additive && (metric.basis == DateBasis::Start || metric.basis == DateBasis::Booking))
            metrics.push_back(&metric);
    }
    return metrics;
}

/// A result is what comes of it: rates, the win rate first, and what closed deals bring.
std::vector<const Metric *> resultMetrics()
{
    std::vector<const Metric *> metrics{findMetric(u"win_rate")};
    for (const Metric &metric : catalogue()) {
        if (&metric != metrics.front() && metric.better != Better::Neither &&
            (metric.unit == Unit::Share || metric.basis == DateBasis::Closing))
            metrics.push_back(&metric);
    }
    return metrics;
}

} // namespace

EffortCard::EffortCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_effort(new MetricChooser(context, Preferences::dashboardEffort, effortMetrics(), this))
    , m_result(new MetricChooser(context, Preferences::dashboardResult, resultMetrics(), this))
    , m_chart(new ScatterChart(this))
{
    m_effort->setObjectName(u"effortMetric"_s);
    m_result->setObjectName(u"resultMetric"_s);
    m_chart->setObjectName(u"effortChart"_s);
    auto *choosers = new QHBoxLayout;
    choosers->addWidget(m_effort, 1);
    choosers->addWidget(m_result, 1);
    body()->addLayout(choosers);
    setChart(m_chart);
    for (const MetricChooser *chooser : {m_effort, m_result})
        connect(chooser, &MetricChooser::metricChanged, this, [this] {
            if (m_selection)
                refresh(Selection(*m_selection));
        });
    connect(m_chart, &ScatterChart::markActivated, this, [this](int point) {
        showRowsOf(m_context, m_result->metric(),
                   ofRep(*m_selection, m_data.reps[static_cast<size_t>(point)].rep));
    });
    retranslate();
}

void EffortCard::refresh(const Selection &selection)
{
    m_selection = selection;
    const Metric &effort = m_effort->metric();
    const Metric &result = m_result->metric();
    const FigureWords &words = m_context.words();
    m_data = effortAgainstResult(effort, result, selection, m_context.facts());
    ScatterData data{.name = tr("Effort against result"),
                     .xTitle = words.name(effort),
                     .yTitle = words.name(result),
                     .xFormat = [&words, &effort](double value) { return words.value(effort, value); },
                     .yFormat = [&words, &result](double value) { return words.value(result, value); },
                     .xMedian = m_data.medianEffort,
                     .yMedian = m_data.medianResult,
                     .medianText = tr("median"),
                     .titles = {tr("Rep"), words.name(effort), words.name(result)},
                     .emptyText = tr("Nobody has a figure of both in this period.")};
    for (const RepEffort &rep : m_data.reps) {
        const QString put = words.value(effort, rep.effort);
        const QString came = words.value(result, rep.result);
        const QString detail = words.detail(result, rep.result);
        QString text = rep.name + u"\n" + data.xTitle + u": " + put + u"\n" + data.yTitle + u": " + came;
        if (!detail.isEmpty())
            text += u" · " + detail;
        data.points.append({.label = rep.name,
                            .x = *rep.effort.value,
                            .y = *rep.result.value,
                            .faint = rep.result.isTentative(),
                            .text = text,
                            .values = {rep.name, figureCell(m_context, effort, rep.effort.value),
                                       figureCell(m_context, result, rep.result.value)}});
    }
    //: %1 and %2 are metrics
    data.description = tr("%1 against %2, rep by rep: association, not cause.").arg(data.xTitle, data.yTitle);
    setTitle(data.name);
    setNote(tr("association, not cause"));
    m_chart->setData(data);
}

void EffortCard::retranslate()
{
    m_effort->retranslate();
    m_effort->setAccessibleName(tr("Effort"));
    m_result->retranslate();
    m_result->setAccessibleName(tr("Result"));
}

} // namespace laju::ui
