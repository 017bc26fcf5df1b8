// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/actions_card.h"

#include "core/insight/one_to_one_words.h"
#include "ui/coaching/record_row.h"
#include "ui/common/chip.h"
#include "ui/common/glossary_key.h"
#include "ui/common/wrapped_label.h"
#include "ui/logging/form_field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

/// Dates are longer in some languages than when the field is made.
constexpr int dueWidth = 124;

} // namespace

ActionsCard::ActionsCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_private(wrappedLabel(TextStyle::Body, ui::Role::Secondary, this))
    , m_nothing(wrappedLabel(TextStyle::Body, ui::Role::Secondary, this))
    , m_list(new QVBoxLayout)
    , m_showDone(new QPushButton(this))
{
    setObjectName(u"actionsCard"_s);
    setGlossaryKey(this, u"one_to_one"_s);
    m_private->setObjectName(u"actionsPrivate"_s);
    m_nothing->setObjectName(u"actionsNothing"_s);
    m_showDone->setObjectName(u"actionsShowDone"_s);
    setButtonKind(m_showDone, ButtonKind::Link);
    m_list->setSpacing(0);
    body()->addWidget(m_private);
    body()->addWidget(m_nothing);
    body()->addLayout(m_list);
    body()->addWidget(m_showDone, 0, Qt::AlignLeft);
    makeForm();
    body()->addWidget(m_form);
    body()->addStretch();
    connect(m_showDone, &QPushButton::clicked, this, [this] {
        m_showsDone = !m_showsDone;
        showActions();
    });
    retranslate();
}

void ActionsCard::makeForm()
{
    m_form = new QWidget(this);
    m_text = new QLineEdit;
    m_text->setObjectName(u"actionText"_s);
    m_text->setMaxLength(longestAgreedAction);
    m_due = new QDateEdit;
    m_due->setObjectName(u"actionDue"_s);
    m_due->setCalendarPopup(true);
    m_due->setMinimumWidth(dueWidth);
    m_textField = new FormField(m_text, m_form);
    m_dueField = new FormField(m_due, m_form);
    m_save = new QPushButton(m_form);
    m_save->setObjectName(u"actionSave"_s);
    m_cancel = new QPushButton(m_form);
    m_cancel->setObjectName(u"actionCancel"_s);
    setButtonKind(m_cancel, ButtonKind::Link);
    m_cancel->hide();
    auto *fields = new QHBoxLayout(m_form);
    fields->setContentsMargins({});
    fields->addWidget(m_textField, 1);
    fields->addWidget(m_dueField);
    fields->addWidget(m_save, 0, Qt::AlignBottom);
    fields->addWidget(m_cancel, 0, Qt::AlignBottom);
    connect(m_save, &QPushButton::clicked, this, &ActionsCard::submit);
    connect(m_text, &QLineEdit::returnPressed, this, &ActionsCard::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] { edit({}); });
}

Day ActionsCard::usualDue() const
{
    const Day week = m_talk->today + std::chrono::days(7);
    const WorkingCalendar calendar = m_context.directory().calendarOf(m_talk->rep);
    for (Day day = week; day < week + std::chrono::days(14); day += std::chrono::days(1)) {
        if (calendar.isWorkday(day))
            return day;
    }
    return week;
}

void ActionsCard::show(const Talk &talk)
{
    const bool isAnother = !m_talk || m_talk->rep != talk.rep;
    m_talk = talk;
    m_private->setText(OneToOneWords(m_context.directory(), m_context.words()).isPrivate(talk.rep));
    m_private->setVisible(!talk.lead);
    m_form->setVisible(talk.lead.has_value());
    if (isAnother) {
        m_showsDone = false;
        edit({});
    }
    showActions();
}

void ActionsCard::showActions()
{
    if (!m_talk)
        return;
    std::vector<AgreedAction> shown = m_talk->records.actions;
    const auto isDone = [](const AgreedAction &action) { return action->done.has_value(); };
    const auto done = std::ranges::count_if(shown, isDone);
    if (!m_showsDone)
        std::erase_if(shown, isDone);
    while (m_lines.size() < shown.size())
        m_lines.push_back(makeLine(m_lines.size()));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (i < shown.size())
            showLine(m_lines[i], shown[i]);
        m_lines[i].row->setVisible(i < shown.size());
    }
    const auto open = std::ssize(m_talk->records.actions) - done;
    const auto late = std::ranges::count_if(m_talk->records.actions, [&](const AgreedAction &action) {
        return isOverdue(action, m_talk->today);
    });
    //: a number of actions
    setNote(late > 0 ? tr("%n overdue", nullptr, static_cast<int>(late)) : QString());
    m_nothing->setVisible(open == 0 && m_talk->lead);
    m_showDone->setVisible(done > 0);
    m_showDone->setText(m_showsDone ? tr("Hide what is done")
                                    //: a number of actions
                                    : tr("Show %n done", nullptr, static_cast<int>(done)) + u" ›"_s);
}

ActionsCard::Line ActionsCard::makeLine(size_t place)
{
    Line line{.row = new RecordRow(this), .done = new QCheckBox(this), .chip = new Chip(this)};
    line.row->setObjectName(u"action%1"_s.arg(place));
    line.done->setObjectName(u"actionDone"_s);
    line.done->setFixedHeight(metric::controlHeight); // in line with the buttons
    line.row->head()->insertWidget(0, line.done, 0, Qt::AlignTop);
    line.row->foot()->insertSpacing(0, line.done->sizeHint().width() + line.row->head()->spacing());
    line.row->foot()->addWidget(line.chip);
    m_list->addWidget(line.row);
    connect(line.done, &QCheckBox::clicked, this,
            [this, place](bool checked) { setDone(*m_lines[place].action, checked); });
    connect(line.row, &RecordRow::editClicked, this, [this, place] { edit(m_lines[place].action); });
    connect(line.row, &RecordRow::removeClicked, this, [this, place] { remove(*m_lines[place].action); });
    return line;
}

void ActionsCard::showLine(Line &line, const AgreedAction &action)
{
    const OneToOneWords say(m_context.directory(), m_context.words());
    line.action = action;
    line.row->setTexts(action->text, say.state(action, m_talk->today));
    line.row->setButtons(m_talk->lead.has_value(), tr("Change: %1").arg(action->text),
                         tr("Delete: %1").arg(action->text));
    line.done->setChecked(action->done.has_value());
    line.done->setEnabled(m_talk->lead.has_value());
    //: %1 is what was agreed on
    line.done->setAccessibleName(tr("Done: %1").arg(action->text));
    line.done->setToolTip(tr("Done"));
    const bool isLate = isOverdue(action, m_talk->today);
    line.chip->setVisible(isLate || isCarriedOver(action, m_talk->today));
    line.chip->setContent(isLate ? tr("overdue")
                                 //: of an action that is still to do
                                 : tr("carried over"),
                          isLate ? Tone::Bad : Tone::Warning);
}

void ActionsCard::edit(std::optional<AgreedAction> action)
{
    m_edited = std::move(action);
    m_textField->setError({});
    m_dueField->setError({});
    m_text->setText(m_edited ? (*m_edited)->text : QString());
    m_due->setDate(toQDate(m_edited ? (*m_edited)->due : usualDue()));
    m_cancel->setVisible(m_edited.has_value());
    if (m_edited)
        m_text->setFocus();
    retranslate();
}

void ActionsCard::submit()
{
    if (!m_talk || !m_talk->lead)
        return;
    AgreedActionFields fields = m_edited ? m_edited->fields()
                                         : AgreedActionFields{.rep = m_talk->rep,
                                                              .lead = *m_talk->lead,
                                                              .author = *m_talk->reader,
                                                              .text = {},
                                                              .agreed = m_talk->today,
                                                              .due = m_talk->today};
    fields.text = m_text->text().simplified();
    fields.due = toDay(m_due->date());
    const auto action = AgreedAction::make(fields);
    const bool isDateWrong = fields.due < fields.agreed && !fields.text.isEmpty();
    m_textField->setError(action || isDateWrong ? QString() : action.error().text);
    m_dueField->setError(!action && isDateWrong ? action.error().text : QString());
    if (!action)
        return;
    m_save->setEnabled(false);
    m_context.undo.run(
        m_edited ? tr("Change action") : tr("Agree on action"),
        [action = *action](Session &session) { return session.save(action); },
        [this](const Result<Change> &saved) {
            m_save->setEnabled(true);
            if (!saved) {
                m_textField->setError(saved.error().text);
                return;
            }
            edit({});
            m_text->setFocus();
        });
}

void ActionsCard::setDone(const AgreedAction &action, bool done)
{
    AgreedActionFields fields = action.fields();
    fields.done = done ? std::optional(std::max(m_talk->today, fields.agreed)) : std::nullopt;
    m_context.undo.run(
        done ? tr("Complete action") : tr("Reopen action"),
        [changed = AgreedAction::make(fields).value()](Session &session) { return session.save(changed); },
        [this, done](const Result<Change> &saved) {
            if (!saved) {
                m_context.showError(saved.error());
                showActions();
            } else if (done) {
                m_context.tellUndoable(tr("Done."), Tone::Good);
            }
        });
}

void ActionsCard::remove(const AgreedAction &action)
{
    m_context.undo.run(
        tr("Delete action"), [id = action->id](Session &session) { return session.remove(id); },
        [this](const Result<Change> &removed) {
            if (!removed) {
                m_context.showError(removed.error());
                return;
            }
            edit({});
            m_context.tellUndoable(tr("Action deleted."));
        });
}

void ActionsCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_edited)
        edit({});
    else
        Card::keyPressEvent(event);
}

void ActionsCard::retranslate()
{
    setTitle(tr("Agreed actions"));
    m_nothing->setText(tr("Nothing is left to do. Write down what you two agree on and until when."));
    m_textField->setLabel(m_edited ? tr("Change action") : tr("New action"));
    m_dueField->setLabel(tr("Due"));
    m_due->setLocale(m_context.format().locale());
    m_due->setDisplayFormat(m_context.format().locale().dateFormat(QLocale::ShortFormat));
    m_save->setText(m_edited ? tr("Save") : tr("Add"));
    m_cancel->setText(tr("Cancel"));
    showActions();
}

} // namespace laju::ui
