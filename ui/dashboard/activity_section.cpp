// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activity_section.h"

#include "core/metrics/catalogue.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/line_band_chart.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/segmented_control.h"
#include "ui/dashboard/activities_card.h"
#include "ui/dashboard/trend_card.h"
#include "ui/figures/call_hours_card.h"
#include "ui/figures/metric_chooser.h"

#include <QMenu>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr std::array barSteps{Calendar::Day, Calendar::Week, Calendar::Month};

/// Every share of the catalogue, the win rate first.
std::vector<const Metric *> rateMetrics()
{
    std::vector<const Metric *> rates{findMetric(u"win_rate")};
    for (const Metric &metric : catalogue()) {
        if (metric.unit == Unit::Share && &metric != rates.front())
            rates.push_back(&metric);
    }
    return rates;
}

} // namespace

ActivitySection::ActivitySection(Context &sectionContext, QWidget *parent)
    : FigureSection(sectionContext, parent)
    , m_trend(new TrendCard(sectionContext, this))
    , m_rate(new MetricChooser(sectionContext, Preferences::dashboardTrend, rateMetrics(), m_trend))
    , m_activities(new ActivitiesCard(sectionContext, this))
    , m_step(new SegmentedControl(m_activities))
    , m_callHours(new CallHoursCard(sectionContext, this))
{
    setObjectName(u"activitySection"_s);
    m_rate->setObjectName(u"trendMetric"_s);
    m_trend->addHeaderWidget(m_rate);
    m_step->setObjectName(u"barStep"_s);
    m_activities->addHeaderWidget(m_step);
    rows()->addWidget(m_activities);
    addRow({{m_trend, 1}, {m_callHours, 1}});
    connect(m_rate, &MetricChooser::metricChanged, this, &ActivitySection::refreshAgain);
    connect(m_step, &SegmentedControl::currentChanged, this, [this](int index) {
        context().preferences.set(Preferences::dashboardBucket,
                                  index == 0 ? QString() : keyOf(barSteps[static_cast<size_t>(index)]));
        refreshAgain();
    });
    retranslate();
    const auto remembered = fromKey<Calendar>(context().preferences.get(Preferences::dashboardBucket));
    const auto step = std::ranges::find(barSteps, remembered.value_or(Calendar::Day));
    m_step->setCurrentIndex(step == barSteps.end() ? 0 : static_cast<int>(step - barSteps.begin()));
}

std::vector<FigureSection::Step> ActivitySection::stepsToShow(const Selection &selection)
{
    return {[=, this] {
                m_activities->refresh(selection,
                                      bucketStep(selection.period,
                                                 barSteps[static_cast<size_t>(m_step->currentIndex())],
                                                 context().directory().settings.weekStart));
            },
            [=, this] { m_trend->refresh(m_rate->metric(), selection); },
            [=, this] { m_callHours->refresh(selection); }};
}

void ActivitySection::addExports(QMenu &menu)
{
    menu.addAction(tr("Copy trend"), m_trend->chart(), &ChartView::copyData);
    menu.addAction(tr("Copy activities"), m_activities->chart(), &ChartView::copyData);
    menu.addAction(tr("Copy calls by hour"), m_callHours->map(), &PaintedChart::copyData);
}

void ActivitySection::retranslate()
{
    m_callHours->retranslate();
    m_rate->retranslate();
    m_rate->setAccessibleName(tr("Rate"));
    m_step->setSegments({tr("Day"), tr("Week"), tr("Month")});
    m_step->setAccessibleName(tr("Length of a bar"));
}

} // namespace laju::ui
