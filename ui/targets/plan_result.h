// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/plan_words.h"
#include "ui/charts/chart_card.h"

class QLabel;
class QPushButton;

namespace laju::ui {

class FunnelChart;
struct FunnelRow;

/// What a revenue takes: a funnel of the numbers needed, how they were reckoned, what limits most, what there
/// is too little of. A click on a row lists what its rate was made from in the window.
class PlanResult final : public ChartCard
{
    Q_OBJECT
public:
    PlanResult(Context &context, QWidget *parent);

    void show(const RevenuePlan &plan);
    /// In place of a plan: what to do to get one.
    void showNothing(const QString &text);
    /// While they are being made they cannot be made once more.
    void setMaking(bool making);

Q_SIGNALS:
    /// Targets are to be made of the plan that is shown.
    void targetsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] FunnelRow rowOf(const RevenuePlan &plan, const PlanStep &step,
                                  const PlanWords &words) const;
    void say(QLabel *label, const QString &text);
    void updateButton();

    Context &m_context;
    FunnelChart *m_chart;
    QLabel *m_arithmetic;
    QLabel *m_perRep;
    QLabel *m_source;
    QLabel *m_limit;
    QLabel *m_cycle;
    QLabel *m_warning;
    QPushButton *m_make;
    std::optional<RevenuePlan> m_plan;
    std::vector<PlanStep> m_rows; ///< in the order of the chart
    bool m_making = false;
};

} // namespace laju::ui
