// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/plan_result.h"

#include "core/metrics/selection_words.h"
#include "ui/charts/funnel_chart.h"
#include "ui/common/drill_down.h"
#include "ui/common/styling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// From what is done most, calls and e-mails, up to the deals.
std::vector<PlanStep> fromTheEffort(const std::vector<PlanStep> &steps)
{
    std::vector<PlanStep> rows(steps.rbegin(), steps.rend());
    const auto isEnd = [&](const PlanStep &step) {
        return std::ranges::none_of(steps,
                                    [&](const PlanStep &each) { return each.link.upper == step.link.lower; });
    };
    std::reverse(rows.begin(), std::ranges::find_if_not(rows, isEnd));
    return rows;
}

} // namespace

PlanResult::PlanResult(Context &context, QWidget *parent)
    : ChartCard(context, parent)
    , m_context(context)
    , m_chart(new FunnelChart(this))
    , m_arithmetic(new QLabel(this))
    , m_perRep(new QLabel(this))
    , m_source(new QLabel(this))
    , m_limit(new QLabel(this))
    , m_cycle(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_make(new QPushButton(this))
{
    m_chart->setObjectName(u"planChart"_s);
    m_arithmetic->setObjectName(u"planArithmetic"_s);
    m_perRep->setObjectName(u"planPerRep"_s);
    m_source->setObjectName(u"planSource"_s);
    m_limit->setObjectName(u"planLimit"_s);
    m_cycle->setObjectName(u"planCycle"_s);
    m_warning->setObjectName(u"planWarning"_s);
    m_make->setObjectName(u"planMakeTargets"_s);
    setChart(m_chart);
    setTextStyle(m_arithmetic, TextStyle::Small, Role::Secondary);
    setTextStyle(m_perRep, TextStyle::Strong);
    setTextStyle(m_source, TextStyle::Small, Role::Faint);
    setTextStyle(m_limit, TextStyle::Small);
    setTextStyle(m_cycle, TextStyle::Small, Role::Secondary);
    setTextStyle(m_warning, TextStyle::Small, Role::Warning);
    for (QLabel *label : {m_arithmetic, m_perRep, m_limit, m_cycle, m_warning, m_source}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    }
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_make);
    body()->addLayout(foot);
    body()->addStretch();
    connect(m_make, &QPushButton::clicked, this, &PlanResult::targetsWanted);
    connect(m_chart, &PaintedChart::markActivated, this, [this](int row) {
        const PlanStep &step = m_rows[static_cast<size_t>(row)];
        showRowsOf(m_context, step.link.rate ? *step.link.rate : *step.link.lower,
                   {.scope = m_plan->scope, .period = m_plan->window});
    });
    retranslate();
    showNothing({});
}

void PlanResult::say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

FunnelRow PlanResult::rowOf(const RevenuePlan &plan, const PlanStep &step, const PlanWords &words) const
{
    const Format &format = m_context.format();
    const FigureWords &figures = m_context.words();
    const QString name = figures.name(*step.link.lower);
    const QString rate = words.rate(step.link, step.rate);
    const QString range = words.range(step);
    const auto perRep = plan.perRepDay(step);
    const auto perDay = plan.perWorkday(step);
    const auto daily = [&](const std::optional<double> &value) {
        return ChartCell(value ? words.aDay(*value) : QString(), value);
    };
    const double scale = step.link.upper == dealSizeLink().upper
                             ? static_cast<double>(m_context.directory().settings.currency.minorPerMajor())
                             : 1;
    //: %1 a metric, %2 how many it takes, %3 a range of them
    QStringList lines{tr("%1: %2 (80%: %3)").arg(name, format.count(step.needed), range)};
    //: %1 the name of a rate, %2 its value
    lines.append(tr("%1: %2").arg(words.rateName(step.link), rate));
    if (step.own)
        //: %1 a rate, %2 a range of it, %3 how many records it was made from
        lines.append(tr("Own rate: %1 (80%: %2; n = %3)")
                         .arg(words.rate(step.link, step.own->value),
                              words.rateRange(step.link, step.own->range), format.count(step.own->n)));
    if (perDay)
        //: %1 a number
        lines.append(tr("A workday: %1").arg(words.aDay(*perDay)));
    if (perRep)
        //: %1 a number
        lines.append(tr("A workday of each rep: %1").arg(words.aDay(*perRep)));
    return {.label = name,
            .value = static_cast<double>(step.needed),
            .valueText = format.count(step.needed),
            .note = range + u" \u00B7 "_s + rate + u" \u2192 "_s + figures.shortName(*step.link.upper),
            .text = lines.join(u'\n'),
            .values = {name,
                       {format.count(step.needed), static_cast<double>(step.needed)},
                       range,
                       daily(perDay),
                       daily(perRep),
                       {rate, step.rate / scale},
                       step.own ? words.rateRange(step.link, step.own->range) : QString(),
                       {step.own ? format.count(step.own->n) : QString(),
                        step.own ? std::optional(static_cast<double>(step.own->n)) : std::nullopt}}};
}

void PlanResult::show(const RevenuePlan &plan)
{
    m_plan = plan;
    const Format &format = m_context.format();
    const Directory &directory = m_context.directory();
    const PlanWords words(m_context.words(), directory);
    setNote(QStringList{ui::scopeName(plan.scope, directory), format.period(plan.goal.period),
                        tr("%n workdays left", nullptr, plan.work.workdays),
                        tr("%n reps", nullptr, plan.work.reps)}
                .join(u" \u00B7 "_s));
    QStringList warnings;
    for (const PlanShortage &shortage : plan.shortages)
        warnings.append(words.shortage(shortage, plan));
    const QString obstacle = words.obstacle(plan);
    FunnelData data{.name = title(),
                    .titles = {tr("Step"), tr("Needed"), tr("80% range"), tr("A workday"),
                               tr("A workday of each rep"), tr("Rate"), tr("Rate, 80% range"), u"n"_s},
                    .emptyText = plan.isReached() || plan.isOver()
                                     ? obstacle
                                     : tr("There is too little on record for a plan.")};
    m_rows = plan.isReached() ? std::vector<PlanStep>() : fromTheEffort(plan.steps);
    for (const PlanStep &step : m_rows)
        data.rows.append(rowOf(plan, step, words));
    m_chart->setData(data);
    if (!data.rows.isEmpty() && !obstacle.isEmpty())
        warnings.prepend(obstacle);
    const bool isDone = plan.isReached() || plan.isOver();
    say(m_arithmetic, words.arithmetic(plan));
    say(m_perRep, words.perRepDay(plan));
    say(m_limit, words.limit(plan));
    say(m_cycle, words.cycle(plan));
    say(m_source, isDone ? QString() : words.source(plan));
    say(m_warning, isDone ? QString() : warnings.join(u'\n'));
    updateButton();
}

void PlanResult::showNothing(const QString &text)
{
    m_plan.reset();
    setNote({});
    m_chart->setData({.name = title(), .emptyText = text});
    for (QLabel *label : {m_arithmetic, m_perRep, m_limit, m_cycle, m_warning, m_source})
        say(label, {});
    updateButton();
}

void PlanResult::setMaking(bool making)
{
    m_making = making;
    updateButton();
}

void PlanResult::updateButton()
{
    m_make->setEnabled(!m_making && m_plan && !m_plan->steps.empty() && !m_plan->isReached() &&
                       !m_plan->isOver());
}

void PlanResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ChartCard::changeEvent(event);
}

void PlanResult::retranslate()
{
    setTitle(tr("What it takes"));
    m_make->setText(tr("Make targets"));
    m_make->setToolTip(tr("Revenue, deals and opportunities are owed together over the period, activities "
                          "by each rep a workday or a week."));
}

} // namespace laju::ui
