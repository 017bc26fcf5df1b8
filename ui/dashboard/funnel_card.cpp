// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/funnel_card.h"

#include "core/metrics/catalogue.h"
#include "core/metrics/evaluate.h"
#include "ui/common/drill_down.h"
#include "ui/figures/figure_cell.h"
#include "ui/figures/figure_section.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

FunnelCard::FunnelCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_chart(new FunnelChart(this))
    , m_touched(new QCheckBox(this))
{
    m_chart->setObjectName(u"stageFunnel"_s);
    m_touched->setObjectName(u"stageFunnelTouched"_s);
    addHeaderWidget(m_touched);
    setChart(m_chart);
    body()->addStretch();
    connect(m_chart, &PaintedChart::markActivated, this, [this](int row) {
        const FunnelStep &step = m_steps[static_cast<size_t>(row)];
        if (step.conversion.denominator) {
            Selection ofStage = *m_selection;
            ofStage.stage = step.stage;
            showRowsOf(m_context, *findMetric(u"stage_conversion"), ofStage);
            return;
        }
        m_context.navigator->drillDown(drillDown(
            //: %1 is a stage
            rowsTitle(m_context, tr("Reached %1").arg(step.name), *m_selection),
            dealsThatReached(step.stage, m_context.facts(), *m_selection)));
    });
    connect(m_touched, &QCheckBox::toggled, this, [this] {
        if (m_selection)
            refresh(Selection(*m_selection));
    });
    retranslate();
}

void FunnelCard::refresh(const Selection &selection)
{
    refresh(selection, studyStages(m_context.facts(), selection));
}

void FunnelCard::refresh(const Selection &selection, const StageStudy &study)
{
    m_selection = selection;
    m_selection->touchedOnly = m_touched->isChecked();
    m_steps = stageFunnel(m_context.facts(), *m_selection, study.times);
    const FigureWords &words = m_context.words();
    FunnelData data{.name = title(),
                    .titles = {tr("Stage"), tr("Deals"), words.name(*findMetric(u"stage_conversion")),
                               words.name(*findMetric(u"stage_time"))},
                    .emptyText = tr("No opportunity came to a stage in this period.")};
    for (const FunnelStep &step : m_steps)
        data.rows.append(rowOf(step, study.bottleneck));
    m_chart->setData(data);
}

FunnelRow FunnelCard::rowOf(const FunnelStep &step, const std::optional<StageFinding> &bottleneck) const
{
    const Format &format = m_context.format();
    const Directory &directory = m_context.directory();
    const Stage *stage = directory.stage(step.stage);
    FunnelRow row{.label = stage ? directory.labelOf(*stage) : step.name,
                  .value = static_cast<double>(step.reached),
                  .valueText = format.count(step.reached),
                  .text = textOf(step, bottleneck),
                  .values = {step.name,
                             {format.count(step.reached), step.reached},
                             figureCell(m_context, *findMetric(u"stage_conversion"), step.shareOfPrevious),
                             figureCell(m_context, *findMetric(u"stage_time"), step.time.value)}};
    QStringList notes;
    if (step.shareOfPrevious)
        notes.append(format.percent(*step.shareOfPrevious, 0));
    if (bottleneck && bottleneck->stage == step.stage) {
        //: marks a stage of the funnel
        notes.append(tr("▲ bottleneck"));
        row.noteTone = Tone::Bad;
    }
    if (step.time.value)
        notes.append(format.days(*step.time.value));
    for (const AsideCount &aside : step.conversion.asides) {
        if (aside.count > 0 && aside.aside != Aside::MovedBack)
            notes.append(m_context.words().aside(aside));
    }
    row.note = notes.join(u" · "_s);
    return row;
}

QString FunnelCard::textOf(const FunnelStep &step, const std::optional<StageFinding> &bottleneck) const
{
    const FigureWords &words = m_context.words();
    const Metric &conversion = *findMetric(u"stage_conversion");
    //: %1 is a stage, %2 a number of deals
    QStringList lines{tr("%1: %2 deals").arg(step.name, m_context.format().count(step.reached))};
    if (step.conversion.value)
        //: %1 is a share, %2 what it was made from
        lines.append(
            tr("Went on: %1 (%2)")
                .arg(words.value(conversion, step.conversion), words.detail(conversion, step.conversion)));
    if (step.time.value)
        //: %1 is a number of days, %2 what it was made from
        lines.append(tr("Days in the stage: %1 (%2)")
                         .arg(words.value(*findMetric(u"stage_time"), step.time),
                              words.detail(*findMetric(u"stage_time"), step.time)));
    for (const CaveatCount &caveat : step.conversion.caveats)
        lines.append(words.caveat(caveat));
    if (bottleneck && bottleneck->stage == step.stage)
        //: %1 says why
        lines.append(tr("Bottleneck – %1").arg(words.finding(*bottleneck)));
    return lines.join(u'\n');
}

void FunnelCard::retranslate()
{
    setTitle(tr("Stage funnel"));
    setNote(tr("first reached in the period"));
    //: a switch: leave out deals that skipped the stage
    m_touched->setText(tr("Touched stages only"));
    m_touched->setToolTip(tr("Counts at each stage only the deals that were in it themselves."));
}

} // namespace laju::ui
