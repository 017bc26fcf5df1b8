// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QTableWidget;

namespace laju::ui {

/// A day's calls, entered row by row with the keyboard: time, account, outcome, minutes, note. Enter goes on
/// to the next cell, Ctrl+Enter saves all rows as one step.
class CallGridDialog final : public QDialog
{
    Q_OBJECT
public:
    /// In the order of the columns.
    enum Column {
        Time,
        AccountName,
        Ending,
        Minutes,
        Note,
    };

    /// Opens the grid for the rep who logs, window-modal; it deletes itself.
    static void open(Context &context, QWidget *parent);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A row as it was read; the account is still a name.
    struct Line
    {
        ActivityFields fields;
        QString account;
        int row;
    };

    CallGridDialog(Context &context, RepId rep, ActivityTypeId type, QWidget *parent);

    void addRow();
    [[nodiscard]] QString cell(int row, Column column) const;
    [[nodiscard]] bool isBlank(int row) const;
    /// The rows filled in; none, with the words below the grid, when one is wrong.
    [[nodiscard]] std::optional<std::vector<Line>> read();
    [[nodiscard]] bool readRow(int row, Line &line);
    void refuse(int row, Column column, const QString &text);
    void save();
    void answered(const Result<Change> &change, int count);
    /// Says which of the names typed will become new accounts.
    void showNewAccounts();
    void retranslate();

    Context &m_context;
    RepId m_rep;
    ActivityTypeId m_type;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QTableWidget *m_grid;
    QLabel *m_help;
    QLabel *m_problem;
    bool m_insists = false; ///< saves again what was refused as a duplicate
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace laju::ui
