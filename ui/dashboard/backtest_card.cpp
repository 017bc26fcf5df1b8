// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/backtest_card.h"

#include "ui/charts/line_band_chart.h"
#include "ui/common/drill_down.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

BacktestCard::BacktestCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_chart(new LineBandChart(this))
{
    m_chart->setObjectName(u"backtestChart"_s);
    m_chart->setMinimumHeight(230);
    m_chart->setNumberFormat([this](double value) {
        const Currency currency = m_context.directory().settings.currency;
        return m_context.format().compactMoney(value * static_cast<double>(currency.minorPerMajor()),
                                               currency);
    });
    setChart(m_chart);
    connect(m_chart, &LineBandChart::pointClicked, this, [this](int point) {
        showRowsOf(m_context, *findMetric(u"won_value"),
                   {.scope = m_scope, .period = m_months[static_cast<size_t>(point)]});
    });
}

void BacktestCard::refresh(const Backtest &test, const Scope &scope)
{
    m_scope = scope;
    m_months.clear();
    const Format &format = m_context.format();
    const auto perMajor = static_cast<double>(m_context.directory().settings.currency.minorPerMajor());
    const auto major = [&](qint64 minor) { return static_cast<double>(minor) / perMajor; };
    LineBand line{.categoryTitle = tr("Month"),
                  .seriesName = tr("Came"),
                  //: heading of a column: the low end of the range that was told
                  .lowName = tr("Told: P10"),
                  .highName = tr("Told: P90"),
                  .emptyText =
                      tr("A test needs a month that is over and three months of history before it.")};
    for (const BacktestMonth &month : test.months) {
        m_months.push_back(month.month);
        line.categories.append(format.period(month.month));
        line.points.append({.value = major(month.came), .low = major(month.p10), .high = major(month.p90)});
    }
    //: a chart's title; %1 and %2 are numbers of months
    line.name = test.months.empty()
                    ? tr("Forecasts in hindsight")
                    : tr("%1 of %2 months came within the 80% range told when they began")
                          .arg(format.count(test.withinRange), format.count(std::ssize(test.months)));
    line.description = line.name + u'.';
    setTitle(line.name);
    setNote(tr("line: what came; band: P10 to P90"));
    m_chart->setData(line);
}

} // namespace laju::ui
