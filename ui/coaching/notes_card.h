// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coaching/talk.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

#include <unordered_map>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace laju::ui {

class FormField;
class RecordRow;

/// What was said in the talks with a rep, the latest first, and a place to write it down. What is being
/// written of one rep stays while another is looked at.
class NotesCard final : public Card
{
    Q_OBJECT
public:
    NotesCard(Context &context, QWidget *parent);

    void show(const Talk &talk);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNotes();
    RecordRow *makeRow(size_t place);
    /// Puts @p note into the form; none: a new one.
    void edit(std::optional<CoachingNote> note);
    void submit();
    void remove(const CoachingNote &note);
    [[nodiscard]] bool mayChange(const CoachingNote &note) const;

    Context &m_context;
    QLabel *m_private;
    QWidget *m_form;
    QPlainTextEdit *m_text;
    FormField *m_field;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QVBoxLayout *m_list;
    std::vector<RecordRow *> m_rows; ///< made as they are needed, and kept
    QPushButton *m_more;
    std::optional<Talk> m_talk;
    std::optional<CoachingNote> m_edited;
    std::unordered_map<RepId, QString> m_drafts; ///< new notes that were not saved yet
    bool m_showsAll = false;
};

} // namespace laju::ui
