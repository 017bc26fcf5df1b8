// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/revenue_plan.h"
#include "ui/targets/targets_tab.h"

class QPushButton;

namespace laju::ui {

class Card;
class PlanInputs;
class PlanResult;
class PlanSlider;

/// From a revenue to deals, opportunities and activities at the team's own rates, and what would be if they
/// were others; the plan becomes targets.
class PlanView final : public TargetsTab
{
    Q_OBJECT
public:
    PlanView(Context &context, QWidget *parent);

    void refresh(const Scope &scope) override;
    [[nodiscard]] QString hint() const override;

protected:
    void retranslate() override;

private:
    void makeSliders();
    /// Plans for what was typed and chosen; reads rates of another window anew.
    void takeInputs();
    /// Where the sliders go, by the rates and what is to be won.
    void setScales();
    /// Plans with the rates as they were read: cheap enough for each step of a slider.
    void plan();
    void makeTargets();
    [[nodiscard]] WhatIf whatIf() const;

    Scope m_scope;
    PlanInputs *m_inputs;
    Card *m_whatIfCard;
    PlanSlider *m_winRate;
    PlanSlider *m_dealSize;
    PlanSlider *m_cycle;
    PlanSlider *m_reps;
    QPushButton *m_reset;
    PlanResult *m_result;
    std::optional<PlanRates> m_rates;
    std::optional<RevenuePlan> m_plan;
};

} // namespace laju::ui
