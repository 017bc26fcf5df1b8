// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/stage_time_card.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/evaluate.h"
#include "core/metrics/statistics.h"
#include "ui/common/drill_down.h"
#include "ui/figures/figure_section.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// @p times has at least one.
Spread spreadOf(const std::vector<DealTime> &times)
{
    std::vector<double> days;
    std::ranges::transform(times, std::back_inserter(days), &DealTime::days);
    std::ranges::sort(days);
    const qint64 count = std::ssize(days);
    const auto dayAt = [&](qint64 place) { return days[static_cast<size_t>(place)]; };
    return *laju::spreadOf(count, [&](double share) { return quantileAt(count, share, dayAt); });
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
        list(m_lines[static_cast<size_t>(m_chart->rowOf(mark))], m_chart->isOngoing(mark));
    });
    retranslate();
}

void StageTimeCard::list(const Line &line, bool inside) const
{
    Selection ofStage = *m_selection;
    ofStage.stage = line.stage;
    std::vector<OpportunityId> deals;
    for (const DealTime &time : stageTimesOf(m_context.facts(), ofStage)) {
        if (time.isInside == inside)
            deals.push_back(time.deal);
    }
    //: %1 is a stage
    const QString what = (inside ? tr("Still in %1") : tr("Left %1")).arg(line.name);
    m_context.navigator->drillDown(drillDown(rowsTitle(m_context, what, *m_selection), deals));
}

void StageTimeCard::refresh(const Selection &selection, const StageStudy &study)
{
    m_selection = selection;
    m_lines.clear();
    const Directory &directory = m_context.directory();
    for (const Pipeline &pipeline : directory.pipelines) {
        for (const Stage *stage : directory.everyStageOf(pipeline->id)) {
            const auto found = study.times.find((*stage)->id);
            if (found == study.times.end())
                continue;
            m_lines.push_back({(*stage)->id, directory.labelOf(*stage), found->second});
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
    for (const Line &line : m_lines) {
        data.rows.append(rowOf(line, bottleneck));
        sentences.append(line.name + u' ' + data.rows.back().value);
    }
    if (bottleneck)
        sentences.append(m_context.words().finding(*bottleneck));
    data.description = sentences.isEmpty() ? data.emptyText : sentences.join(u"; "_s);
    m_chart->setData(data);
}

BoxRow StageTimeCard::rowOf(const Line &line, const std::optional<StageFinding> &bottleneck) const
{
    const Format &format = m_context.format();
    const Figure &figure = line.time.figure;
    BoxRow row{.label = line.name,
               .value = m_context.words().value(*findMetric(u"stage_time"), figure),
               //: %1 is a number of deals
               .note = tr("n = %1").arg(format.count(figure.n)),
               .marked = bottleneck && bottleneck->stage == line.stage,
               .faint = figure.n < fewestDealsOfStage};
    const auto boxOf = [&](const QString &which, const Spread &spread) {
        ChartLine cells{line.name, {format.count(spread.count), spread.count}, which};
        for (const double days : {spread.p10, spread.p25, spread.median, spread.p75, spread.p90})
            cells.append({format.number(days, 1), days});
        //: %1 a stage, %2 which deals, %3 their number, %4 to %6 numbers of days
        QString text = tr("%1, %2: %3 deals, median %4, half of them between %5 and %6")
                           .arg(line.name, which, format.count(spread.count), format.days(spread.median),
                                format.days(spread.p25), format.days(spread.p75));
        if (row.marked)
            text += u'\n' + m_context.words().finding(*bottleneck);
        return BoxMark{.spread = spread, .text = text, .values = cells};
    };
    if (line.time.left)
        row.done = boxOf(tr("left"), *line.time.left);
    if (!line.time.inside.empty())
        row.ongoing = boxOf(tr("still inside"), spreadOf(line.time.inside));
    return row;
}

void StageTimeCard::retranslate()
{
    setTitle(tr("Days per stage"));
    setNote(tr("box: middle half, line: middle eight tenths"));
}

} // namespace laju::ui
