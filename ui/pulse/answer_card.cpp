// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse/answer_card.h"

#include "ui/common/styling.h"
#include "ui/common/wrapped_label.h"
#include "ui/pulse/score_scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr int commentHeight = 64;

} // namespace

AnswerCard::AnswerCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_question(wrappedLabel(TextStyle::Title, ui::Role::Text, this))
    , m_done(wrappedLabel(TextStyle::Body, ui::Role::Secondary, this))
    , m_again(new QPushButton(this))
    , m_form(new QWidget(this))
    , m_scale(new ScoreScale(m_form))
    , m_comment(new QPlainTextEdit(m_form))
    , m_kept(wrappedLabel(TextStyle::Small, ui::Role::Secondary, m_form))
    , m_error(wrappedLabel(TextStyle::Small, ui::Role::Bad, m_form))
    , m_send(new QPushButton(m_form))
    , m_later(new QPushButton(m_form))
{
    setObjectName(u"pulseAnswer"_s);
    m_question->setObjectName(u"pulseQuestion"_s);
    m_done->setObjectName(u"pulseDone"_s);
    m_again->setObjectName(u"pulseAgain"_s);
    m_comment->setObjectName(u"pulseComment"_s);
    m_kept->setObjectName(u"pulseKept"_s);
    m_error->setObjectName(u"pulseError"_s);
    m_send->setObjectName(u"pulseSend"_s);
    m_later->setObjectName(u"pulseLater"_s);
    setButtonKind(m_send, ButtonKind::Primary);
    setButtonKind(m_again, ButtonKind::Link);
    m_comment->setFixedHeight(commentHeight);
    m_comment->setTabChangesFocus(true);

    auto *rows = new QVBoxLayout(m_form);
    rows->setContentsMargins({});
    rows->setSpacing(metric::cardGap);
    rows->addWidget(m_scale);
    rows->addWidget(m_comment);
    rows->addWidget(m_kept);
    rows->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_later);
    buttons->addStretch();
    rows->addLayout(buttons);
    auto *done = new QHBoxLayout;
    done->addWidget(m_done, 1);
    done->addWidget(m_again);
    body()->setSpacing(metric::cardGap);
    body()->addWidget(m_question);
    body()->addLayout(done);
    body()->addWidget(m_form);
    m_error->hide();

    connect(m_scale, &ScoreScale::chosen, this, [this] { m_send->setEnabled(!m_isSending); });
    connect(m_scale, &ScoreScale::accepted, this, &AnswerCard::submit);
    connect(m_send, &QPushButton::clicked, this, &AnswerCard::submit);
    connect(m_later, &QPushButton::clicked, this, &AnswerCard::putOff);
    connect(m_again, &QPushButton::clicked, this, [this] {
        showForm(true);
        takeFocus();
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *send = new QShortcut(Qt::CTRL | key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(send, &QShortcut::activated, this, &AnswerCard::submit);
    }
}

std::optional<TeamId> AnswerCard::team() const
{
    const auto rep = m_context.actingRep();
    const auto own = rep ? m_context.directory().teamOf(*rep, m_context.today()) : std::optional<TeamId>();
    return answerTeam(own, m_context.today(), m_context.directory());
}

void AnswerCard::ask(const Survey &survey, bool isAnswered)
{
    const bool isOther = !m_survey || m_survey.value()->id != survey->id;
    m_survey = survey;
    if (isOther)
        m_scale->clear();
    writeTexts();
    if (isOther) {
        m_comment->clear();
        m_send->setEnabled(false);
    }
    // Whoever answers for somebody else is not disturbed.
    if (isOther || !isAnswered || m_form->isHidden())
        showForm(!isAnswered);
}

void AnswerCard::writeTexts()
{
    const PulseWords words(m_context.words());
    setTitle(tr("Your answer"));
    setNote(words.cadence(m_survey.value()->cadence));
    m_question->setText(words.question(m_survey->fields()));
    m_scale->setScale(m_survey.value()->scale, words);
    m_comment->setPlaceholderText(tr("Comment, if you like"));
    m_comment->setAccessibleName(tr("Comment"));
    const auto counted = team();
    m_kept->setText(
        (counted
             //: %1 is a team
             ? tr("Kept: today's date, the answer, and that it is from %1.")
                   .arg(scopeName(*counted, m_context.directory()))
             : tr("Kept: today's date and the answer; no team, because yours has fewer than %1 people.")
                   .arg(SurveyRound::fewestAnswers)) +
        u' ' +
        tr("A comment is kept apart, with no date but the round, and whether promoters, passives or "
           "detractors "
           "wrote it. Not kept: who you are, the time, the order of answers. Results are shown from %1 "
           "answers "
           "on. Once sent, it cannot be taken back.")
            .arg(SurveyRound::fewestAnswers));
    m_send->setText(tr("Send without a name"));
    m_later->setText(tr("Not now"));
    m_done->setText(tr("Answered at this machine in this round. Only its settings know, not the workspace."));
    m_again->setText(tr("Answer as somebody else"));
}

void AnswerCard::showForm(bool form)
{
    m_form->setVisible(form);
    m_done->setVisible(!form);
    m_again->setVisible(!form);
}

void AnswerCard::takeFocus()
{
    (m_form->isHidden() ? static_cast<QWidget *>(m_again) : m_scale)->setFocus();
}

void AnswerCard::submit()
{
    const auto score = m_scale->score();
    if (!score || m_isSending || m_form->isHidden())
        return;
    m_isSending = true;
    m_send->setEnabled(false);
    const auto rep = m_context.actingRep();
    const PulseAnswer answer{.score = *score,
                             .team =
                                 rep ? m_context.directory().teamOf(*rep, m_context.today()) : std::nullopt,
                             .comment = m_comment->toPlainText()};
    m_context.store.ask(
        this,
        [survey = *m_survey, answer, today = m_context.today(), directory = m_context.directory()](
            Session &session) { return answerSurvey(session, survey, answer, today, directory); },
        [this](const Result<Change> &done) {
            m_isSending = false;
            m_error->setVisible(!done.has_value());
            if (!done) {
                m_error->setText(done.error().text);
                m_send->setEnabled(true);
                return;
            }
            // The next one at this machine must not see what this one said.
            m_comment->clear();
            m_survey.reset();
            Q_EMIT answered();
        });
}

} // namespace laju::ui
