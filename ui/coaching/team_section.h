// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_section.h"

namespace laju::ui {

class EffortCard;
class StageTimeCard;

/// Everybody beside one another, by what chance alone does not explain.
class TeamSection final : public FigureSection
{
    Q_OBJECT
public:
    TeamSection(Context &context, QWidget *parent);

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    StageTimeCard *m_stageTime;
    EffortCard *m_effort;
};

} // namespace laju::ui
