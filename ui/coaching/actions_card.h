// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coaching/talk.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace laju::ui {

class Chip;
class FormField;
class RecordRow;

/// What a rep and who leads the rep agreed on: to be ticked off, carried over until then.
class ActionsCard final : public Card
{
    Q_OBJECT
public:
    ActionsCard(Context &context, QWidget *parent);

    void show(const Talk &talk);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The widgets of one action, made as they are needed, and kept.
    struct Line
    {
        RecordRow *row;
        QCheckBox *done;
        Chip *chip;
        std::optional<AgreedAction> action = {}; ///< the one in sight
    };
    void makeForm();
    Line makeLine(size_t place);
    void showLine(Line &line, const AgreedAction &action);
    void showActions();
    /// Puts @p action into the form; none: a new one.
    void edit(std::optional<AgreedAction> action);
    void submit();
    void setDone(const AgreedAction &action, bool done);
    void remove(const AgreedAction &action);
    /// A week from today, or the first workday of the rep after it.
    [[nodiscard]] Day usualDue() const;

    Context &m_context;
    QLabel *m_private;
    QLabel *m_nothing;
    QVBoxLayout *m_list;
    std::vector<Line> m_lines;
    QPushButton *m_showDone;
    QWidget *m_form;
    QLineEdit *m_text;
    FormField *m_textField;
    QDateEdit *m_due;
    FormField *m_dueField;
    QPushButton *m_save;
    QPushButton *m_cancel;
    std::optional<Talk> m_talk;
    std::optional<AgreedAction> m_edited;
    bool m_showsDone = false;
};

} // namespace laju::ui
