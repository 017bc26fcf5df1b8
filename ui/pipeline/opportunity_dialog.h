// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace laju::ui {

class OpportunityForm;
class OpportunityHistory;

/// The form for one opportunity, new or there already, with its past beside it. Enter saves, Esc closes;
/// changes are not thrown away unasked.
class OpportunityDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens the form, window-modal; it deletes itself. None: for a new opportunity of the rep who logs here.
    static void open(Context &context, std::optional<OpportunityId> opportunity, QWidget *parent);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    OpportunityDialog(Context &context, std::optional<OpportunityId> opportunity, QWidget *parent);

    void layOut();
    void load();
    void startNew();
    void save();
    void saved(const Result<Change> &change);
    void showProblem(const QString &text, bool offerReload);
    void retranslate();

    Context &m_context;
    std::optional<OpportunityId> m_opportunity;
    OpportunityForm *m_form;
    OpportunityHistory *m_history;
    QWidget *m_problem;
    QLabel *m_problemText;
    QPushButton *m_reload;
    QPushButton *m_delete;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace laju::ui
