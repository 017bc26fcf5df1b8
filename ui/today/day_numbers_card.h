// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/today/day_numbers.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace laju::ui {

/// The day summed up: a line for each target, as text for a message at a button. Who wants one number checks
/// a box. Esc closes it.
class DayNumbersCard final : public Card
{
    Q_OBJECT
public:
    explicit DayNumbersCard(Context &context, QWidget *parent = nullptr);

    void setNumbers(DayNumbers numbers);
    /// Puts the focus where the keys of the card work.
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void closed();

private:
    void showNumbers();
    void copy();
    [[nodiscard]] bool wantsScore() const;

    Context &m_context;
    std::optional<DayNumbers> m_numbers;
    QWidget *m_content = nullptr;
    QLabel *m_scoreText;
    QCheckBox *m_score;
    QToolButton *m_targets;
    QToolButton *m_copy;
    QToolButton *m_close;
};

} // namespace laju::ui
