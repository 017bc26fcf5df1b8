// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse/ask_card.h"

#include "core/insight/pulse_words.h"
#include "ui/common/segmented_control.h"
#include "ui/common/styling.h"
#include "ui/logging/form_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace laju::ui {

AskCard::AskCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_question(new QLineEdit)
    , m_questionField(new FormField(m_question, this))
    , m_scale(new SegmentedControl)
    , m_scaleField(new FormField(m_scale, this))
    , m_cadence(new SegmentedControl)
    , m_cadenceField(new FormField(m_cadence, this))
    , m_note(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"pulseAsk"_s);
    m_question->setObjectName(u"askQuestion"_s);
    m_scale->setObjectName(u"askScale"_s);
    m_cadence->setObjectName(u"askCadence"_s);
    m_ask->setObjectName(u"askSave"_s);
    m_cancel->setObjectName(u"askCancel"_s);
    setButtonKind(m_ask, ButtonKind::Primary);
    setTextStyle(m_note, TextStyle::Small, ui::Role::Secondary);
    m_note->setWordWrap(true);
    for (SegmentedControl *control : {m_scale, m_cadence})
        control->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metric::pageMargin);
    choices->addWidget(m_scaleField);
    choices->addWidget(m_cadenceField);
    choices->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_ask);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    body()->setSpacing(metric::cardGap);
    body()->addWidget(m_questionField);
    body()->addLayout(choices);
    body()->addWidget(m_note);
    body()->addLayout(buttons);

    connect(m_scale, &SegmentedControl::currentChanged, this, &AskCard::retranslate);
    connect(m_ask, &QPushButton::clicked, this, &AskCard::submit);
    connect(m_question, &QLineEdit::returnPressed, this, &AskCard::submit);
    connect(m_cancel, &QPushButton::clicked, this, &AskCard::closed);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &AskCard::closed);
    retranslate();
}

SurveyScale AskCard::scale() const
{
    return allOf<SurveyScale>()[static_cast<size_t>(std::max(m_scale->currentIndex(), 0))];
}

void AskCard::begin(SurveyScale wanted)
{
    m_question->clear();
    m_questionField->setError({});
    m_scale->setCurrentIndex(wanted == SurveyScale::Agreement ? 0 : 1);
    m_cadence->setCurrentIndex(1);
    retranslate();
    m_question->setFocus();
}

void AskCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void AskCard::retranslate()
{
    const PulseWords words(m_context.words());
    setTitle(tr("Ask the team"));
    m_questionField->setLabel(tr("Question"));
    m_question->setPlaceholderText(words.question({.scale = scale()}));
    m_scaleField->setLabel(tr("Answered by"));
    m_scale->setSegments({words.scale(SurveyScale::Agreement), words.scale(SurveyScale::Recommendation)});
    m_cadenceField->setLabel(tr("Asked"));
    QStringList cadences;
    for (const SurveyCadence cadence : allOf<SurveyCadence>())
        cadences.append(words.cadence(cadence));
    m_cadence->setSegments(cadences);
    m_note->setText(
        tr("Left empty, the question in grey is asked. How it is answered and how often it is asked stay "
           "as they are; it can be closed at any time."));
    m_ask->setText(tr("Ask"));
    m_cancel->setText(tr("Cancel"));
}

void AskCard::submit()
{
    const SurveyFields fields{
        .question = m_question->text().simplified(),
        .scale = scale(),
        .cadence = allOf<SurveyCadence>()[static_cast<size_t>(std::max(m_cadence->currentIndex(), 0))],
        .from = m_context.today()};
    const auto survey = Survey::make(fields);
    m_questionField->setError(survey ? QString() : survey.error().text);
    if (!survey)
        return;
    m_context.undo.run(
        tr("Ask the team"), [survey = *survey](Session &session) { return session.save(survey); },
        [this, id = fields.id](const Result<Change> &change) {
            if (!change) {
                m_questionField->setError(change.error().text);
                return;
            }
            Q_EMIT asked(id);
        });
}

} // namespace laju::ui
