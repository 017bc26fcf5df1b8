// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_section.h"

namespace laju::ui {

class ActivitiesCard;
class CallHoursCard;
class MetricChooser;
class SegmentedControl;
class TrendCard;

/// What is done, and what comes back: activities by type, rates over time, when calls connect.
class ActivitySection final : public FigureSection
{
    Q_OBJECT
public:
    ActivitySection(Context &context, QWidget *parent);

    void addExports(QMenu &menu) override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    TrendCard *m_trend;
    MetricChooser *m_rate;
    ActivitiesCard *m_activities;
    SegmentedControl *m_step;
    CallHoursCard *m_callHours;
};

} // namespace laju::ui
