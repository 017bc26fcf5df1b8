// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_section.h"

namespace laju::ui {

class EffortCard;
class LeaderboardCard;
class RepsCard;

/// Rep by rep: who stands where, as far as that is clear; effort against result; all figures.
class RepsSection final : public FigureSection
{
    Q_OBJECT
public:
    RepsSection(Context &context, QWidget *parent);

    void addExports(QMenu &menu) override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    LeaderboardCard *m_leaderboard;
    EffortCard *m_effort;
    RepsCard *m_reps;
};

} // namespace laju::ui
