// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace laju::ui {

class ActivityForm;
struct ActivityDraft;

/// The form for one activity, new or there already. Enter saves, Esc closes; changes are not thrown away
/// unasked.
class ActivityDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens the form, window-modal; it deletes itself. None: for a new activity of the rep who logs here.
    static void open(Context &context, std::optional<ActivityId> activity, QWidget *parent);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    ActivityDialog(Context &context, std::optional<ActivityId> activity, QWidget *parent);

    void load();
    void startNew();
    void save();
    void saved(const Result<Change> &change, bool isNew);
    void showProblem(const QString &text, bool offerReload);
    void retranslate();

    Context &m_context;
    std::optional<ActivityId> m_activity;
    ActivityForm *m_form;
    QWidget *m_problem;
    QLabel *m_problemText;
    QPushButton *m_reload;
    QPushButton *m_delete;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace laju::ui
