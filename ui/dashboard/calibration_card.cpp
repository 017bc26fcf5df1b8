// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/calibration_card.h"

#include "core/metrics/statistics.h"
#include "ui/charts/row_chart.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// From so many deals on a band says something.
constexpr qint64 fewestDeals = 5;

} // namespace

CalibrationCard::CalibrationCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_chart(new RowChart(this))
{
    m_chart->setObjectName(u"calibrationChart"_s);
    setChart(m_chart);
    body()->addStretch();
}

void CalibrationCard::refresh(const MethodScore &score)
{
    const Format &format = m_context.format();
    ChartRows data{.titles = {tr("Chance given"), tr("Deals"), tr("Won"), tr("Given on the mean"),
                              tr("Came true"), tr("Low (95%)"), tr("High (95%)")},
                   .emptyText = tr("No past month had an open deal to tell a chance of.")};
    int kept = 0;
    int judged = 0;
    for (const CalibrationBin &bin : score.calibration) {
        if (bin.deals == 0)
            continue;
        const double came = static_cast<double>(bin.won) / static_cast<double>(bin.deals);
        const Interval interval = wilson(bin.won, bin.deals);
        const bool isTold = bin.deals >= fewestDeals;
        judged += isTold ? 1 : 0;
        kept += isTold && interval.low <= bin.predicted && bin.predicted <= interval.high ? 1 : 0;
        ChartRow row{.label = format.percentRange(bin.from, bin.to),
                     .first = static_cast<double>(bin.won),
                     .second = static_cast<double>(bin.deals - bin.won),
                     //: %1 and %2 are numbers of deals
                     .amount = tr("%1 of %2 won").arg(format.count(bin.won), format.count(bin.deals)),
                     .whisker = Whisker{.value = came, .low = interval.low, .high = interval.high},
                     .value = format.percent(came, 0),
                     //: %1 is the chance that was given on the mean
                     .note = tr("given %1").arg(format.percent(bin.predicted, 0)),
                     .faint = !isTold};
        row.text = row.label + u": "_s + row.amount + u", "_s + row.note;
        row.values = {row.label,
                      {format.count(bin.deals), static_cast<double>(bin.deals)},
                      {format.count(bin.won), static_cast<double>(bin.won)},
                      {format.percent(bin.predicted), bin.predicted},
                      {format.percent(came), came},
                      {format.percent(interval.low), interval.low},
                      {format.percent(interval.high), interval.high}};
        data.rows.append(row);
    }
    if (!data.rows.isEmpty()) {
        for (const double tick : {0.0, 0.5, 1.0})
            data.axis.append(format.percent(tick, 0));
        data.axisTitle = tr("won within the month, with the 95% interval");
    }
    //: a chart's title; of %2 bands of chances %1 came true as often as chance allows
    data.name = judged == 0 ? tr("Do chances come true?")
                            : tr("Chances came true in %1 of %2 bands, as far as deals tell")
                                  .arg(format.count(kept), format.count(judged));
    data.description = data.name + u'.';
    setTitle(data.name);
    m_chart->setData(data);
}

} // namespace laju::ui
