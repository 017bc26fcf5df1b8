// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/pulse_answer.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace laju::ui {

class ScoreScale;

/// One question, answered on the spot: the scale, a comment, and plainly what of it is kept.
class AnswerCard final : public Card
{
    Q_OBJECT
public:
    AnswerCard(Context &context, QWidget *parent);

    /// Asks @p survey; @p isAnswered: it was answered at this machine in this round, and the form is offered
    /// only for somebody else.
    void ask(const Survey &survey, bool isAnswered);
    void takeFocus();

Q_SIGNALS:
    void answered();
    void putOff();

private:
    void showForm(bool form);
    void submit();
    /// The team that whoever is at this machine counts for.
    [[nodiscard]] std::optional<TeamId> team() const;
    void writeTexts();

    Context &m_context;
    std::optional<Survey> m_survey;
    QLabel *m_question;
    QLabel *m_done;
    QPushButton *m_again;
    QWidget *m_form;
    ScoreScale *m_scale;
    QPlainTextEdit *m_comment;
    QLabel *m_kept;
    QLabel *m_error;
    QPushButton *m_send;
    QPushButton *m_later;
    bool m_isSending = false;
};

} // namespace laju::ui
