// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/coaching_study.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace laju::ui {

class FlagRow;

/// Whom to talk to about what, and of whom one cannot tell.
class FlagsCard final : public Card
{
    Q_OBJECT
public:
    FlagsCard(Context &context, QWidget *parent);

    /// Says that the flags are being looked for.
    void wait();
    void show(const CoachingStudy &study);
    void retranslate();

private:
    /// Lists what was dismissed, each with a button that brings it back.
    void showDismissed(const std::vector<DismissedFlag> &dismissed);

    Context &m_context;
    QVBoxLayout *m_list;
    std::vector<FlagRow *> m_rows; ///< made as they are needed, and kept
    QLabel *m_nothing;
    QPushButton *m_dismissed; ///< folds out those that were dismissed
    QWidget *m_dismissedList;
    QLabel *m_tooFew;
    QLabel *m_tests;
};

} // namespace laju::ui
