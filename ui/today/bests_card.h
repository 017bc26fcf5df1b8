// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/gamification.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace laju::ui {

/// The streak and the personal bests of the rep who logs here, and the goals of the team: there only where
/// the settings ask for it.
class BestsCard final : public Card
{
    Q_OBJECT
public:
    explicit BestsCard(Context &context, QWidget *parent = nullptr);

    /// Brings the card up to date for @p rep, or hides it where it is not asked for.
    void refresh(RepId rep);
    void retranslate();

private:
    QWidget *makeStreak(QWidget *parent);
    void show(const Gamification &game);
    [[nodiscard]] QWidget *makeBests(const Gamification &game);
    [[nodiscard]] QWidget *makeGoals(const Gamification &game);

    Context &m_context;
    QLabel *m_news;
    QLabel *m_present;
    QLabel *m_longest;
    QLabel *m_today;
    QToolButton *m_targets;
    QLabel *m_goalsTitle;
    QVBoxLayout *m_goals;
    QVBoxLayout *m_bests;
    QWidget *m_goalRows = nullptr;
    QWidget *m_bestRows = nullptr;
};

} // namespace laju::ui
