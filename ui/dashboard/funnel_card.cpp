// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/funnel_card.h"

#include "core/insight/funnel.h"
#include "core/metrics/catalogue.h"
#include "ui/common/funnel_chart.h"
#include "ui/dashboard/dashboard_section.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

FunnelCard::FunnelCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_chart(new FunnelChart(this))
{
    m_chart->setObjectName(u"stageFunnel"_s);
    body()->addWidget(m_chart);
    body()->addStretch();
    connect(m_chart, &FunnelChart::rowActivated, this, [this](int row) {
        Selection rows = *m_selection;
        rows.stage = m_stages[static_cast<size_t>(row)];
        showRowsOf(m_context, *findMetric(u"open_deals"), rows);
    });
    retranslate();
}

void FunnelCard::refresh(const Selection &selection)
{
    m_selection = selection;
    m_stages.clear();
    const Format &format = m_context.format();
    const auto slow = slowestStage(m_context.facts(), selection);
    QList<FunnelRow> rows;
    for (const FunnelStep &step : stageFunnel(m_context.facts(), selection)) {
        FunnelRow row{.label = step.name,
                      .value = static_cast<double>(step.reached),
                      .valueText = format.count(step.reached)};
        QStringList notes;
        if (step.shareOfPrevious)
            notes.append(format.percent(*step.shareOfPrevious, 0));
        if (slow && slow->stage == step.stage) {
            //: after a number of days, in the funnel
            notes.append(tr("%1 ▲ slower than usual").arg(format.days(slow->days)));
            row.noteTone = Tone::Bad;
        }
        row.note = notes.join(u" · "_s);
        rows.append(row);
        m_stages.push_back(step.stage);
    }
    m_chart->setRows(rows);
}

void FunnelCard::retranslate()
{
    setTitle(tr("Stage funnel"));
    setNote(tr("reached in the period"));
    m_chart->setAccessibleName(tr("Stage funnel"));
}

} // namespace laju::ui
