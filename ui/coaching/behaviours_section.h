// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/behaviours.h"
#include "ui/figures/figure_section.h"

class QLabel;
class QToolButton;

namespace laju::ui {

class BehaviourTable;
class Card;
class TraceReading;

/// What goes with winning, and what the best quarter of the reps does otherwise.
class BehavioursSection final : public FigureSection
{
    Q_OBJECT
public:
    BehavioursSection(Context &context, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;

private:
    void read(const Selection &selection);
    void showStudy();

    TraceReading *m_reading;
    Card *m_winning;
    QToolButton *m_caution;
    BehaviourTable *m_behaviours;
    Card *m_quarter;
    QLabel *m_quarterText;
    BehaviourTable *m_quarterTable;
    std::shared_ptr<const BehaviourStudy> m_study;
};

} // namespace laju::ui
