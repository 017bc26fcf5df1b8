// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/outlook_card.h"

#include "core/forecast/forecast_words.h"
#include "ui/charts/stacked_bar_chart.h"
#include "ui/common/legend.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

OutlookCard::OutlookCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_chart(new StackedBarChart(this))
    , m_legend(new Legend(this))
{
    m_chart->setObjectName(u"outlookChart"_s);
    m_chart->setMinimumHeight(230);
    m_chart->setNumberFormat([this](double value) {
        const Currency currency = m_context.directory().settings.currency;
        return m_context.format().compactMoney(value * static_cast<double>(currency.minorPerMajor()),
                                               currency);
    });
    body()->addWidget(m_legend);
    setChart(m_chart);
}

void OutlookCard::refresh(const Forecast &forecast)
{
    const Currency currency = m_context.directory().settings.currency;
    const Format &format = m_context.format();
    const auto major = [&](qint64 minor) {
        return static_cast<double>(std::max<qint64>(minor, 0)) /
               static_cast<double>(currency.minorPerMajor());
    };
    StackedBars bars{.categoryTitle = tr("Period"),
                     .emptyText = tr("Nothing is won, and no deal was ever: there is nothing to tell from.")};
    BarSeries won{.name = tr("Won")};
    BarSeries open{.name = tr("Open deals")};
    BarSeries fresh{.name = tr("New deals")};
    for (const Horizon horizon : allOf<Horizon>()) {
        const PeriodForecast &told = forecast.of(horizon);
        bars.categories.append(nameOf(horizon));
        won.values.append(major(told.won));
        open.values.append(major(told.expectedOpen));
        fresh.values.append(major(told.expectedNew));
    }
    m_legend->setNames({won.name, open.name, fresh.name});
    bars.series = {won, open, fresh};
    const PeriodForecast &quarter = forecast.of(Horizon::Quarter);
    const auto money = [&](qint64 minor) { return format.compactMoney(Money(minor, currency)); };
    //: a chart's title; %1 and %2 are amounts
    bars.name = !quarter.target ? tr("This quarter is likely to bring %1").arg(money(quarter.p50))
                : quarter.gap ? tr("This quarter is likely to miss its target by %1").arg(money(*quarter.gap))
                              : tr("This quarter is likely to reach its target");
    bars.description = bars.name + u'.';
    setTitle(bars.name);
    m_chart->setData(bars);
}

} // namespace laju::ui
