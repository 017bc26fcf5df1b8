// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/deals_to_help.h"
#include "core/insight/one_to_one.h"
#include "ui/coaching/talk.h"
#include "ui/common/latest_work.h"
#include "ui/figures/figure_section.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace laju::ui {

class ActionsCard;
class CallHoursCard;
class FlagsCard;
class HelpCard;
class NotesCard;
class ScorecardCard;
class StepsCard;

/// One rep, for a talk: figures beside past, team and target, what to talk about, what was said and agreed.
class OneToOneSection final : public FigureSection
{
    Q_OBJECT
public:
    OneToOneSection(Context &context, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;
    /// Whom it is about; none: there is no rep in the scope.
    [[nodiscard]] std::optional<RepId> rep() const;

protected:
    [[nodiscard]] std::vector<Step> stepsToShow(const Selection &selection) override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    /// What facts and records say together.
    struct Study
    {
        OneToOne figures;
        std::vector<DealToHelp> deals;
    };
    void makeStrip();
    /// Offers the reps of the scope, and keeps to the one that was chosen.
    void offerReps(const Selection &selection);
    void step(int by);
    void read(const Selection &selection);
    void study(const Selection &selection, RepId about, const std::vector<OpportunityRow> &open, int asked);
    void show(const Study &study);
    void showTalk(RepId about, const CoachingRecords &records);

    QWidget *m_strip;
    QToolButton *m_previous;
    QComboBox *m_reps;
    QToolButton *m_next;
    QPushButton *m_print;
    QLabel *m_nobody;
    ScorecardCard *m_scorecard;
    StepsCard *m_steps;
    CallHoursCard *m_hours;
    QLabel *m_outside;
    HelpCard *m_help;
    ActionsCard *m_actions;
    FlagsCard *m_flags;
    NotesCard *m_notes;
    LatestWork m_work;
    std::optional<RepId> m_reader; ///< for whom private records were read
    int m_asked = 0;
    int m_shown = 0; ///< the latest that is in sight
};

} // namespace laju::ui
