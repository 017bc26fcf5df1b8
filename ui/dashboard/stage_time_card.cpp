// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/stage_time_card.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/evaluate.h"
#include "core/metrics/statistics.h"
#include "ui/common/drill_down.h"
#include "ui/dashboard/dashboard_section.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

Spread spreadOf(const std::vector<DealTime> &times)
{
    std::vector<double> days;
    std::ranges::transform(times, std::back_inserter(days), &DealTime::days);
    const std::vector<double> parts = quantiles(std::move(days), std::array{0.1, 0.25, 0.5, 0.75, 0.9});
    return Spread{.p10 = parts[0], .p25 = parts[1], .median = parts[2], .p75 = parts[3], .p90 = parts[4]};
}

std::vector<OpportunityId> dealsOf(const std::vector<DealTime> &times)
{
    std::vector<OpportunityId> deals;
    std::ranges::transform(times, std::back_inserter(deals), [](const DealTime &time) { return time.deal; });
    return deals;
}

} // namespace

StageTimeCard::StageTimeCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_chart(new BoxChart(this))
{
    m_chart->setObjectName(u"stageTimeChart"_s);
    setChart(m_chart);
    body()->addStretch();
    connect(m_chart, &BoxChart::markActivated, this, [this](int mark) {
        const Line &line = m_lines[static_cast<size_t>(m_chart->rowOf(mark))];
        const bool inside = m_chart->isOngoing(mark);
        //: %1 is a stage
        const QString what = (inside ? tr("Still in %1") : tr("Left %1")).arg(line.name);
        m_context.navigator->drillDown(
            drillDown(rowsTitle(m_context, what, *m_selection), inside ? line.insideDeals : line.leftDeals));
    });
    retranslate();
}

void StageTimeCard::refresh(const Selection &selection, const StageStudy &study)
{
    m_selection = selection;
    m_lines.clear();
    std::vector<Times> times;
    const Directory &directory = m_context.directory();
    for (const Pipeline &pipeline : directory.pipelines) {
        for (const Stage *stage : directory.everyStageOf(pipeline->id)) {
            const auto found = study.times.find((*stage)->id);
            if (found == study.times.end())
                continue;
            Times all{(*stage)->id, directory.labelOf(*stage), {}, {}, found->second.figure};
            for (const DealTime &time : found->second.deals)
                (time.isInside ? all.inside : all.left).push_back(time);
            m_lines.push_back({all.name, dealsOf(all.left), dealsOf(all.inside)});
            times.push_back(std::move(all));
        }
    }
    const std::optional<StageFinding> &bottleneck = study.bottleneck;
    BoxRows data{.name = tr("Days per stage"),
                 .titles = {tr("Stage"), tr("Deals"), tr("Which"), tr("P10"), tr("P25"), tr("Median"),
                            tr("P75"), tr("P90")},
                 .axisTitle = tr("days"),
                 .doneName = tr("left the stage in the period"),
                 .ongoingName = tr("still inside: age"),
                 .emptyText = tr("No deal was in a stage in this period.")};
    QStringList sentences;
    for (const Times &line : times) {
        data.rows.append(rowOf(line, bottleneck));
        sentences.append(line.name + u' ' + data.rows.back().value);
    }
    if (bottleneck)
        sentences.append(m_context.words().finding(*bottleneck));
    data.description = sentences.isEmpty() ? data.emptyText : sentences.join(u"; "_s);
    m_chart->setData(data);
}

BoxRow StageTimeCard::rowOf(const Times &line, const std::optional<StageFinding> &bottleneck) const
{
    const Format &format = m_context.format();
    const Figure &figure = line.figure;
    BoxRow row{.label = line.name,
               .value = m_context.words().value(*findMetric(u"stage_time"), figure),
               //: %1 is a number of deals
               .note = tr("n = %1").arg(format.count(figure.n)),
               .marked = bottleneck && bottleneck->stage == line.stage,
               .faint = figure.n < fewestDealsOfStage};
    const auto boxOf = [&](const QString &which,
                           const std::vector<DealTime> &times) -> std::optional<BoxMark> {
        if (times.empty())
            return {};
        const Spread spread = spreadOf(times);
        ChartLine cells{line.name, {format.count(std::ssize(times)), std::ssize(times)}, which};
        for (const double days : {spread.p10, spread.p25, spread.median, spread.p75, spread.p90})
            cells.append({format.number(days, 1), days});
        //: %1 a stage, %2 which deals, %3 their number, %4 to %6 numbers of days
        QString text = tr("%1, %2: %3 deals, median %4, half of them between %5 and %6")
                           .arg(line.name, which, format.count(std::ssize(times)), format.days(spread.median),
                                format.days(spread.p25), format.days(spread.p75));
        if (row.marked)
            text += u'\n' + m_context.words().finding(*bottleneck);
        return BoxMark{.spread = spread, .text = text, .values = cells};
    };
    row.done = boxOf(tr("left"), line.left);
    row.ongoing = boxOf(tr("still inside"), line.inside);
    return row;
}

void StageTimeCard::retranslate()
{
    setTitle(tr("Days per stage"));
    setNote(tr("box: middle half, line: middle eight tenths"));
}

} // namespace laju::ui
