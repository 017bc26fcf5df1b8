// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace laju::ui {

/// The frame of a form for one record, new or there already: Enter (Ctrl+Enter in a note) saves, Esc closes,
/// changes are not thrown away unasked, a conflict offers to read the record anew. Window-modal; deletes
/// itself.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    void reject() override;

protected:
    /// @p name begins the names of its parts: of "activity" activityDialog, activitySave … @p isNew: there is
    /// nothing to delete or to read yet.
    RecordDialog(Context &context, const QString &name, bool isNew, QWidget *parent);

    /// Where the form goes, above the buttons.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// Whether the user saves again what was refused as a duplicate.
    [[nodiscard]] bool insists() const { return m_insists; }

    /// Reads the record and shows it, or the empty form of a new one.
    void begin();
    /// Asks the store by @p read(Session &) and hands the row to @p show; closes with the error when there is
    /// none.
    template<class Read, class Show> void loadRow(Read read, Show show)
    {
        m_context.store.ask(this, std::move(read), [this, show = std::move(show)](const auto &row) {
            if (!row) {
                giveUp(row.error());
                return;
            }
            show(*row);
            present();
        });
    }
    /// Shows the dialog, filled as it is, with the focus on the first field.
    void present();
    /// Closes a dialog that cannot show anything, and tells why.
    void giveUp(const Error &error);
    /// Runs @p job as an undo step called @p step; closes when it is saved, with an offer to undo.
    void run(const QString &step, std::function<Result<Change>(Session &)> job);
    void showProblem(const QString &text, bool offerReload = false);
    void changeEvent(QEvent *event) override;
    virtual void retranslate();

    virtual void load() = 0;
    virtual void startNew() = 0;
    virtual void save() = 0;
    virtual void remove() = 0;
    [[nodiscard]] virtual bool isTouched() = 0;
    virtual void focusFirst() = 0;
    /// What the bar at the foot says when it is saved.
    [[nodiscard]] virtual QString savedText() const = 0;
    [[nodiscard]] virtual QString conflictText() const = 0;

private:
    void saved(const Result<Change> &change);

    Context &m_context;
    bool m_isNew;
    bool m_insists = false;
    QVBoxLayout *m_body;
    QWidget *m_problem;
    QLabel *m_problemText;
    QPushButton *m_reload;
    QPushButton *m_delete;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace laju::ui
