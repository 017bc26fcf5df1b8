// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

class QVBoxLayout;

namespace laju::ui {

/// What is planned next, each with a button that marks it done; where there are several outcomes, the button
/// asks which. Enter or double click on a row edits it.
class NextUpList final : public QWidget
{
    Q_OBJECT
public:
    explicit NextUpList(const Context &context, QWidget *parent = nullptr);

    /// @p rows by start; shows the first ones, and how many more there are.
    void setRows(std::vector<ActivityRow> rows);
    [[nodiscard]] int overdue() const;
    /// How many are due today or before.
    [[nodiscard]] int due() const;

Q_SIGNALS:
    void done(const laju::ActivityRow &row, laju::Outcome outcome);
    void editRequested(laju::ActivityId activity);

private:
    [[nodiscard]] QWidget *makeRow(const ActivityRow &row, int index);
    [[nodiscard]] QWidget *makeDoneButton(const ActivityRow &row, int index, QWidget *parent);
    [[nodiscard]] QString when(const ActivityRow &row) const;

    const Context &m_context;
    std::vector<ActivityRow> m_rows;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace laju::ui
