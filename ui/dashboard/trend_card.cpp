// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/trend_card.h"

#include "ui/charts/line_band_chart.h"
#include "ui/common/drill_down.h"
#include "ui/figures/figure_section.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

TrendCard::TrendCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_chart(new LineBandChart(this))
{
    m_chart->setObjectName(u"trendChart"_s);
    m_chart->setMinimumHeight(230);
    m_chart->setNumberFormat([this](double value) { return m_context.format().percent(value, 0); });
    setChart(m_chart);
    connect(m_chart, &LineBandChart::pointClicked, this, [this](int point) {
        Selection rows = *m_selection;
        rows.period = m_data.buckets[static_cast<size_t>(point)];
        showRowsOf(m_context, *m_metric, rows);
    });
}

void TrendCard::refresh(const Metric &metric, const Selection &selection)
{
    m_metric = &metric;
    m_selection = selection;
    m_data = makeRateTrend(m_context, metric, selection);
    setTitle(m_data.line.name);
    setNote(tr("last twelve periods, with the 95% interval"));
    m_chart->setData(m_data.line);
}

} // namespace laju::ui
