// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pulse_words.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace laju::ui {

/// The answers to a question side by side, of which one is chosen. By keyboard: 0 to 9, and 0 after 1 for 10;
/// or the first letter of a word of agreement. Left/Right goes to the next, Enter answers.
class ScoreScale final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreScale(QWidget *parent = nullptr);

    /// Offers the answers of @p scale; what was chosen on the same scale stays.
    void setScale(SurveyScale scale, const PulseWords &words);
    /// None is chosen any more.
    void clear();
    [[nodiscard]] std::optional<int> score() const;

Q_SIGNALS:
    void chosen();
    /// Enter was pressed with an answer chosen.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(int score);

    SurveyScale m_scale = SurveyScale::Recommendation;
    QWidget *m_row = nullptr;
    QLabel *m_least;
    QLabel *m_most;
    QButtonGroup *m_buttons = nullptr;
};

} // namespace laju::ui
