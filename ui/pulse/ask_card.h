// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/common/context.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace laju::ui {

class FormField;
class SegmentedControl;

/// A new question to the team: its words, how it is answered and how often it is asked.
class AskCard final : public Card
{
    Q_OBJECT
public:
    AskCard(Context &context, QWidget *parent);

    /// An empty form for a question on @p scale.
    void begin(SurveyScale scale);

Q_SIGNALS:
    void asked(laju::SurveyId survey);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] SurveyScale scale() const;
    void submit();
    void retranslate();

    Context &m_context;
    QLineEdit *m_question;
    FormField *m_questionField;
    SegmentedControl *m_scale;
    FormField *m_scaleField;
    SegmentedControl *m_cadence;
    FormField *m_cadenceField;
    QLabel *m_note;
    QPushButton *m_ask;
    QPushButton *m_cancel;
};

} // namespace laju::ui
