// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activities_card.h"

#include "core/metrics/catalogue.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/drill_down.h"
#include "ui/common/legend.h"
#include "ui/figures/figure_section.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

ActivitiesCard::ActivitiesCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_legend(new Legend(this))
    , m_chart(new StackedBarChart(this))
{
    addHeaderWidget(m_legend);
    m_chart->setObjectName(u"activitiesChart"_s);
    m_chart->setMinimumHeight(230);
    m_chart->setNumberFormat([this](double value) { return m_context.format().count(qRound64(value)); });
    setChart(m_chart);
    connect(m_chart, &StackedBarChart::barClicked, this, [this](int category, int part) {
        Selection rows = *m_selection;
        rows.period = m_data.buckets[static_cast<size_t>(category)];
        rows.type = m_data.types[static_cast<size_t>(part)];
        showRowsOf(m_context, *findMetric(u"activities"), rows);
    });
}

void ActivitiesCard::refresh(const Selection &selection, Calendar step)
{
    m_selection = selection;
    m_data = makeActivityBars(m_context, selection, step);
    QStringList names;
    for (const BarSeries &bar : m_data.bars.series)
        names.append(bar.name);
    setTitle(m_data.bars.name);
    m_legend->setNames(names);
    m_chart->setData(m_data.bars);
}

} // namespace laju::ui
