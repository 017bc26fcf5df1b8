// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coaching/notes_card.h"

#include "core/insight/one_to_one_words.h"
#include "ui/coaching/record_row.h"
#include "ui/common/glossary_key.h"
#include "ui/common/wrapped_label.h"
#include "ui/logging/form_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

namespace {

constexpr size_t mostNotes = 5;
constexpr int noteHeight = 76;

} // namespace

NotesCard::NotesCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_private(wrappedLabel(TextStyle::Body, ui::Role::Secondary, this))
    , m_form(new QWidget(this))
    , m_text(new QPlainTextEdit)
    , m_field(new FormField(m_text, m_form))
    , m_save(new QPushButton(m_form))
    , m_cancel(new QPushButton(m_form))
    , m_list(new QVBoxLayout)
    , m_more(new QPushButton(this))
{
    setObjectName(u"notesCard"_s);
    setGlossaryKey(this, u"one_to_one"_s);
    m_private->setObjectName(u"notesPrivate"_s);
    m_text->setObjectName(u"noteText"_s);
    m_text->setFixedHeight(noteHeight);
    m_text->setTabChangesFocus(true);
    m_save->setObjectName(u"noteSave"_s);
    m_cancel->setObjectName(u"noteCancel"_s);
    m_more->setObjectName(u"notesMore"_s);
    setButtonKind(m_cancel, ButtonKind::Link);
    setButtonKind(m_more, ButtonKind::Link);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->addWidget(m_field);
    form->addLayout(buttons);
    m_list->setSpacing(0);
    body()->addWidget(m_private);
    body()->addWidget(m_form);
    body()->addLayout(m_list);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch();
    connect(m_save, &QPushButton::clicked, this, &NotesCard::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] { edit({}); });
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_text, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &NotesCard::submit);
    }
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showNotes();
    });
    retranslate();
}

bool NotesCard::mayChange(const CoachingNote &note) const
{
    const Rep *reader = m_talk->reader ? m_context.directory().rep(*m_talk->reader) : nullptr;
    return reader && (note->author == (*reader)->id || (*reader)->role == laju::Role::Administrator);
}

void NotesCard::show(const Talk &talk)
{
    const bool isAnother = !m_talk || m_talk->rep != talk.rep;
    if (isAnother && m_talk && !m_edited)
        m_drafts[m_talk->rep] = m_text->toPlainText();
    m_talk = talk;
    m_private->setText(OneToOneWords(m_context.directory(), m_context.words()).isPrivate(talk.rep));
    m_private->setVisible(!talk.lead);
    m_form->setVisible(talk.lead.has_value());
    if (isAnother) {
        m_showsAll = false;
        edit({});
    }
    retranslate();
}

void NotesCard::showNotes()
{
    if (!m_talk)
        return;
    const std::vector<CoachingNote> &notes = m_talk->records.notes;
    const size_t shown = m_showsAll ? notes.size() : std::min(notes.size(), mostNotes);
    while (m_rows.size() < shown)
        m_rows.push_back(makeRow(m_rows.size()));
    const OneToOneWords say(m_context.directory(), m_context.words());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i < shown) {
            const QString head = say.head(notes[i]);
            m_rows[i]->setTexts(notes[i]->text, head);
            //: %1 is a date and a name
            m_rows[i]->setButtons(mayChange(notes[i]), tr("Change the note of %1").arg(head),
                                  //: %1 is a date and a name
                                  tr("Delete the note of %1").arg(head));
        }
        m_rows[i]->setVisible(i < shown);
    }
    m_more->setVisible(notes.size() > mostNotes);
    m_more->setText(m_showsAll
                        ? tr("Show the latest")
                        //: a number of notes
                        : tr("Show all %n note(s)", nullptr, static_cast<int>(notes.size())) + u" ›"_s);
}

RecordRow *NotesCard::makeRow(size_t place)
{
    auto *row = new RecordRow(this);
    row->setObjectName(u"note%1"_s.arg(place));
    m_list->addWidget(row);
    const auto isThere = [this, place] { return place < m_talk->records.notes.size(); };
    connect(row, &RecordRow::editClicked, this, [this, place, isThere] {
        if (isThere())
            edit(m_talk->records.notes[place]);
    });
    connect(row, &RecordRow::removeClicked, this, [this, place, isThere] {
        if (isThere())
            remove(m_talk->records.notes[place]);
    });
    return row;
}

void NotesCard::edit(std::optional<CoachingNote> note)
{
    // What was begun waits until the other note is done with.
    if (note && !m_edited)
        m_drafts[m_talk->rep] = m_text->toPlainText();
    m_edited = std::move(note);
    m_field->setError({});
    m_text->setPlainText(m_edited ? (*m_edited)->text : m_drafts[m_talk->rep]);
    m_cancel->setVisible(m_edited.has_value());
    if (m_edited) {
        m_text->setFocus();
        m_text->moveCursor(QTextCursor::End);
    }
    retranslate();
}

void NotesCard::submit()
{
    if (!m_talk || !m_talk->lead)
        return;
    CoachingNoteFields fields = m_edited ? m_edited->fields()
                                         : CoachingNoteFields{.rep = m_talk->rep,
                                                              .lead = *m_talk->lead,
                                                              .author = *m_talk->reader,
                                                              .day = m_talk->today,
                                                              .text = {}};
    fields.text = m_text->toPlainText().trimmed();
    const auto note = CoachingNote::make(fields);
    m_field->setError(note ? QString() : note.error().text);
    if (!note)
        return;
    m_save->setEnabled(false);
    m_context.undo.run(
        m_edited ? tr("Change note") : tr("Write note"),
        [note = *note](Session &session) { return session.save(note); },
        [this, isNew = !m_edited, rep = fields.rep](const Result<Change> &saved) {
            m_save->setEnabled(true);
            if (!saved) {
                m_field->setError(saved.error().text);
                return;
            }
            if (isNew)
                m_drafts.erase(rep);
            if (m_talk->rep == rep)
                edit({});
        });
}

void NotesCard::remove(const CoachingNote &note)
{
    m_context.undo.run(
        tr("Delete note"), [id = note->id](Session &session) { return session.remove(id); },
        [this, id = note->id](const Result<Change> &removed) {
            if (!removed) {
                m_context.showError(removed.error());
                return;
            }
            if (m_edited && (*m_edited)->id == id)
                edit({});
            m_context.tellUndoable(tr("Note deleted."));
        });
}

void NotesCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_edited)
        edit({});
    else
        Card::keyPressEvent(event);
}

void NotesCard::retranslate()
{
    setTitle(tr("Notes"));
    const Rep *with =
        m_talk && m_talk->lead
            ? m_context.directory().rep(*m_talk->lead == m_talk->reader ? m_talk->rep : *m_talk->lead)
            : nullptr;
    //: of notes; %1 is a name
    setNote(with ? tr("between you and %1").arg((*with)->name) : QString());
    m_field->setLabel(m_edited ? tr("Change note") : tr("New note"));
    m_text->setPlaceholderText(tr("What was said? Ctrl+Enter keeps it."));
    m_save->setText(m_edited ? tr("Save") : tr("Add"));
    m_cancel->setText(tr("Cancel"));
    showNotes();
}

} // namespace laju::ui
