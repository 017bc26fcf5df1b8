// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

namespace laju::ui {

class Card;
template<typename Row> class RowTable;
class TableView;

/// What has happened to an opportunity: the stages it went through, and its activities, both newest first.
class OpportunityHistory final : public QWidget
{
    Q_OBJECT
public:
    explicit OpportunityHistory(Context &context, QWidget *parent = nullptr);

    /// Reads anew, and again whenever something is written.
    void show(OpportunityId opportunity);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A stay in a stage.
    struct Stay
    {
        StageChange change;
        std::optional<Instant> left = {};
    };
    void makeTables();
    void load();
    void retranslate();
    [[nodiscard]] QString stageName(StageId id) const;
    /// "Lead → Proposal"; the one stage of the beginning.
    [[nodiscard]] QString moveText(const StageChange &change) const;
    /// Whether it skipped stages, went back or was a reopening; empty for a plain step.
    [[nodiscard]] QString remarkOf(const StageChange &change) const;
    [[nodiscard]] QString repName(const std::optional<RepId> &id) const;
    [[nodiscard]] double daysOf(const Stay &stay) const;

    Context &m_context;
    std::optional<OpportunityId> m_opportunity;
    int m_asked = 0;
    Card *m_staysCard;
    TableView *m_stays;
    RowTable<Stay> *m_stayModel;
    Card *m_activitiesCard;
    TableView *m_activities;
    RowTable<ActivityRow> *m_activityModel;
};

} // namespace laju::ui
