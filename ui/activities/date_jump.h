// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"

#include <QWidget>

class QDateEdit;
class QLabel;

namespace laju::ui {

/// A date to go to in a table: typed and Enter, or chosen in the calendar. Ctrl+G anywhere on the page leads
/// here.
class DateJump final : public QWidget
{
    Q_OBJECT
public:
    DateJump(Context &context, QWidget *page);

Q_SIGNALS:
    void dayChosen(laju::Day day);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    Context &m_context;
    QLabel *m_label;
    QDateEdit *m_date;
};

} // namespace laju::ui
