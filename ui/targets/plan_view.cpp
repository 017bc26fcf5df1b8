// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/plan_view.h"

#include "core/insight/plan_targets.h"
#include "core/insight/plan_words.h"
#include "core/metrics/evaluate.h"
#include "ui/charts/axis_scale.h"
#include "ui/common/card.h"
#include "ui/common/card_grid.h"
#include "ui/common/glossary_key.h"
#include "ui/common/styling.h"
#include "ui/targets/plan_inputs.h"
#include "ui/targets/plan_result.h"
#include "ui/targets/plan_slider.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace laju::ui {

PlanView::PlanView(Context &tabContext, QWidget *parent)
    : TargetsTab(tabContext, parent)
{
    setObjectName(u"planView"_s);
    setGlossaryKey(this, u"revenue_plan"_s);
    auto *folding = new FoldingRow(this, 800);
    auto *asked = new QWidget(this);
    auto *column = new QVBoxLayout(asked);
    column->setContentsMargins({});
    column->setSpacing(metric::cardGap);
    m_inputs = new PlanInputs(context(), asked);
    column->addWidget(m_inputs);
    m_whatIfCard = new Card(asked);
    column->addWidget(m_whatIfCard);
    column->addStretch();
    makeSliders();
    m_result = new PlanResult(context(), this);
    folding->addStretched(asked, 1);
    folding->addStretched(m_result, 2);
    connect(m_inputs, &PlanInputs::changed, this, &PlanView::takeInputs);
    connect(m_result, &PlanResult::targetsWanted, this, &PlanView::makeTargets);
    retranslate();
}

void PlanView::makeSliders()
{
    m_reset = new QPushButton(m_whatIfCard);
    m_reset->setObjectName(u"planReset"_s);
    setButtonKind(m_reset, ButtonKind::Link);
    QSizePolicy room = m_reset->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(room);
    m_whatIfCard->addHeaderWidget(m_reset);
    const auto slider = [this](const QString &name, const QString &glossary) {
        auto *made = new PlanSlider(m_whatIfCard);
        made->setObjectName(name);
        setGlossaryKey(made, glossary);
        m_whatIfCard->body()->addWidget(made);
        connect(made, &PlanSlider::assumedChanged, this, &PlanView::plan);
        return made;
    };
    m_winRate = slider(u"planWinRate"_s, u"win_rate"_s);
    m_dealSize = slider(u"planDealSize"_s, u"average_deal_size"_s);
    m_cycle = slider(u"planCycleDays"_s, u"sales_cycle"_s);
    m_reps = slider(u"planReps"_s, u"revenue_plan"_s);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        for (PlanSlider *each : {m_winRate, m_dealSize, m_cycle, m_reps})
            each->reset();
        plan();
    });
}

void PlanView::refresh(const Scope &scope)
{
    // What is assumed of one team is not of another.
    if (scope != m_scope) {
        for (PlanSlider *slider : {m_winRate, m_dealSize, m_cycle, m_reps})
            slider->reset();
    }
    m_scope = scope;
    m_rates.reset();
    takeInputs();
}

void PlanView::takeInputs()
{
    if (!context().live.isLoaded())
        return;
    m_inputs->refresh(m_scope);
    const Period window = planWindow(context().facts(), context().today(), m_inputs->window());
    if (!m_rates || m_rates->window != window)
        m_rates = planRates(context().facts(), m_scope, window);
    setScales();
    plan();
}

void PlanView::setScales()
{
    const auto goal = m_inputs->goal().value_or(PlanGoal{1'000'000'000'00, m_inputs->period()});
    // Nothing is assumed here: who works and how fast deals are won so far.
    const RevenuePlan own = revenuePlan(goal, *m_rates, {}, context().facts(), context().today());
    const FigureWords &words = context().words();
    const auto written = [&words](const char *key) {
        return
            [&words, key](double value) { return words.value(*findMetric(QLatin1StringView(key)), value); };
    };
    const auto ownRate = [this](const PlanLink &link) {
        const OwnRate *rate = m_rates->to(*link.lower);
        return rate ? std::optional(rate->value) : std::nullopt;
    };
    m_winRate->setScale(
        {.own = ownRate(winRateLink()), .step = 0.01, .least = 0.01, .most = 1, .text = written("win_rate")});
    constexpr int steps = 50;
    constexpr double ofRevenue = 0.1;
    const std::optional<double> size = ownRate(dealSizeLink());
    const double whole = size.value_or(ofRevenue * static_cast<double>(goal.revenue));
    const double step = roundStep(whole, steps);
    m_dealSize->setScale(
        {.own = size, .step = step, .least = step, .most = 3 * whole, .text = written("average_deal_size")});
    m_cycle->setScale({.own = own.ownCycle,
                       .step = 1,
                       .least = 1,
                       .most = std::max(30.0, std::ceil(2 * own.ownCycle.value_or(0))),
                       .text = written("sales_cycle")});
    m_cycle->setEnabled(own.ownCycle.has_value());
    constexpr int fewReps = 10;
    m_reps->setScale({.own = own.work.ownReps,
                      .step = 1,
                      .least = 1,
                      .most = std::max<double>(fewReps, 2 * own.work.ownReps),
                      .text = [this](double reps) { return context().format().count(std::llround(reps)); }});
}

WhatIf PlanView::whatIf() const
{
    const std::optional<double> reps = m_reps->assumed();
    return {.dealSize = m_dealSize->assumed(),
            .winRate = m_winRate->assumed(),
            .cycle = m_cycle->assumed(),
            .reps = reps ? std::optional(static_cast<int>(std::lround(*reps))) : std::nullopt};
}

void PlanView::plan()
{
    const WhatIf assumed = whatIf();
    m_reset->setVisible(assumed != WhatIf());
    m_plan.reset();
    if (const auto goal = m_inputs->goal(); goal && m_rates)
        m_plan = revenuePlan(*goal, *m_rates, assumed, context().facts(), context().today());
    if (m_plan)
        m_result->show(*m_plan);
    else
        m_result->showNothing(tr("Say what is to be won: the plan tells what it takes."));
}

void PlanView::makeTargets()
{
    if (!m_plan)
        return;
    const std::vector<Target> targets = targetsOf(*m_plan, context().facts());
    const PlanWords words(context().words(), context().directory());
    const QString made = words.targetsMade(*m_plan, static_cast<int>(targets.size()),
                                           countNearerTargets(*m_plan, targets, context().directory()));
    m_result->setMaking(true);
    context().undo.run(
        tr("Make targets of a plan"),
        [targets](Session &session) {
            return session.transact([&](Session &within) -> Result<void> {
                for (const Target &target : targets) {
                    if (const auto saved = within.save(target); !saved)
                        return failure(saved.error());
                }
                return {};
            });
        },
        [this, made](const Result<Change> &saved) {
            m_result->setMaking(false);
            if (!saved) {
                context().showError(saved.error());
                return;
            }
            context().tellUndoable(made);
        });
}

QString PlanView::hint() const
{
    return tr("Enter on a row lists what its rate was made from · Ctrl+Shift+T shows the table");
}

void PlanView::retranslate()
{
    m_whatIfCard->setTitle(tr("What if"));
    //: takes back what is assumed
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Take back what is assumed"));
    const FigureWords &words = context().words();
    m_winRate->setName(words.name(*findMetric(u"win_rate")));
    m_dealSize->setName(words.shortName(*findMetric(u"average_deal_size")));
    m_cycle->setName(words.name(*findMetric(u"sales_cycle")));
    m_reps->setName(tr("Reps"));
}

} // namespace laju::ui
