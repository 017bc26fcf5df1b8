// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/steps_card.h"

#include "core/insight/coaching_words.h"
#include "core/insight/one_to_one_words.h"
#include "core/metrics/statistics.h"
#include "ui/charts/row_chart.h"
#include "ui/common/drill_down.h"
#include "ui/common/glossary_key.h"
#include "ui/figures/figure_cell.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// A share of so few says nothing.
constexpr qint64 fewestToSay = 5;

std::optional<double> valueOf(const Share &share)
{
    if (share.trials == 0)
        return {};
    return static_cast<double>(share.successes) / static_cast<double>(share.trials);
}

} // namespace

StepsCard::StepsCard(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_chart(new RowChart(this))
{
    setObjectName(u"stepsCard"_s);
    setGlossaryKey(this, u"stage_conversion"_s);
    m_chart->setObjectName(u"stepsChart"_s);
    setChart(m_chart);
    body()->addStretch();
    connect(m_chart, &RowChart::markActivated, this, [this](int mark) {
        const StepBeside &step = m_steps[static_cast<size_t>(mark)];
        showRowsOf(m_context, *step.rate.metric, selectionOf(step.rate, *m_selection));
    });
    retranslate();
}

void StepsCard::show(const OneToOne &study)
{
    m_selection = study.selection;
    m_steps = study.funnel;
    const OneToOneWords say(m_context.directory(), m_context.words());
    const CoachingWords coaching(m_context.directory(), m_context.words());
    const Format &format = m_context.format();
    ChartRows data{.name = title(),
                   .titles = {tr("Step"), tr("Share"), tr("Records"), tr("The others"), tr("Records")},
                   .axis = {format.percent(0, 0), format.percent(0.5, 0), format.percent(1, 0)},
                   .axisTitle = tr("share of the records"),
                   .emptyText = tr("There are no records of any step in these days.")};
    for (const StepBeside &step : m_steps) {
        const Interval interval = wilson(step.own.successes, step.own.trials);
        const QString name = nameOf(step.rate, m_context.directory(), m_context.words());
        const QString others = say.share(step, step.others);
        QString note = say.spread(step) + u" · "_s;
        //: %1 is the share of the other reps
        note += tr("others %1").arg(others);
        const QString flag = step.flag ? coaching.kindName(*step.flag) : QString();
        data.rows.append({.label = name,
                          .whisker = Whisker{.value = *valueOf(step.own),
                                             .low = interval.low,
                                             .high = interval.high,
                                             .reference = valueOf(step.others)},
                          .value = say.share(step, step.own),
                          .note = note,
                          .faint = step.own.trials < fewestToSay,
                          .text = name + u": "_s + say.share(step, step.own) + u" · "_s + note +
                                  (flag.isEmpty() ? QString() : QString(u" · "_s + flag)),
                          .values = {name,
                                     figureCell(m_context, *step.rate.metric, valueOf(step.own)),
                                     {format.count(step.own.trials), step.own.trials},
                                     figureCell(m_context, *step.rate.metric, valueOf(step.others)),
                                     {format.count(step.others.trials), step.others.trials}}});
        if (!flag.isEmpty())
            data.rows.back().label += u" · "_s + flag;
    }
    data.description = m_steps.empty() ? data.emptyText : data.rows.front().text;
    m_chart->setData(data);
}

void StepsCard::retranslate()
{
    setTitle(tr("The way of a deal, beside the others"));
    setNote(tr("dot and 95% interval; line: all others"));
}

} // namespace laju::ui
