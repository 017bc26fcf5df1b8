// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace laju::ui {

/// A form for one record at a time, new or there already: fields, what is wrong with them, Delete and Save.
/// Each step can be undone.
class RecordForm : public QWidget
{
    Q_OBJECT
protected:
    /// @p name begins the names of the buttons.
    RecordForm(Context &context, const QString &name, QWidget *parent);

    /// Writes every text in the language in force; call it at the end of the constructor.
    virtual void retranslate();
    /// Writes what the form holds.
    virtual void save() = 0;
    /// Deletes the record that the form holds.
    virtual void remove() = 0;
    /// Shows an empty form, after something was written.
    virtual void clear() = 0;

    [[nodiscard]] Context &context() const { return m_context; }
    /// Where the fields go.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    /// Whether there is a record that can be deleted.
    void setEditing(bool editing);
    /// What is wrong; empty: nothing.
    void showError(const QString &text);
    /// Runs @p job as a step that can be undone; an error is told in the form, else it is cleared and, with
    /// @p told, a bar says so and offers to undo.
    void submit(const QString &step, std::function<Result<Change>(Session &)> job, const QString &told = {});

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Context &m_context;
    QVBoxLayout *m_fields;
    QLabel *m_error;
    QPushButton *m_remove;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace laju::ui
