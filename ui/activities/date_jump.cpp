// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/date_jump.h"

#include "ui/common/styling.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace laju::ui {

DateJump::DateJump(Context &context, QWidget *page)
    : QWidget(page)
    , m_context(context)
    , m_label(new QLabel(this))
    , m_date(new QDateEdit(toQDate(context.today()), this))
{
    m_date->setObjectName(u"dateJump"_s);
    m_date->setCalendarPopup(true);
    m_date->installEventFilter(this);
    m_label->setBuddy(m_date);
    setTextStyle(m_label, TextStyle::Small, Role::Secondary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2 * metric::space);
    row->addWidget(m_label);
    row->addWidget(m_date);
    connect(m_date->calendarWidget(), &QCalendarWidget::clicked, this,
            [this](QDate date) { Q_EMIT dayChosen(toDay(date)); });
    connect(m_date->calendarWidget(), &QCalendarWidget::activated, this,
            [this](QDate date) { Q_EMIT dayChosen(toDay(date)); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), page);
    connect(shortcut, &QShortcut::activated, this, [this] {
        m_date->setFocus(Qt::ShortcutFocusReason);
        m_date->selectAll();
    });
    retranslate();
}

bool DateJump::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_date->interpretText();
            Q_EMIT dayChosen(toDay(m_date->date()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateJump::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DateJump::retranslate()
{
    //: Before a date field: the table shows the rows from that date on
    m_label->setText(tr("Go to date"));
    m_label->setToolTip(tr("Ctrl+G; Enter goes there"));
    m_date->setToolTip(m_label->toolTip());
    m_date->setAccessibleName(m_label->text());
    m_date->setLocale(m_context.format().locale());
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    // The hint of the field's size is that of the earliest and latest date, and other months are wider.
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString text = m_date->locale().toString(QDate(2026, month, 28), m_date->displayFormat());
        widest = std::max(widest, m_date->fontMetrics().horizontalAdvance(text));
    }
    constexpr int besideText = 56; // the frame, and the arrow that opens the calendar
    m_date->setMinimumWidth(widest + besideText);
}

} // namespace laju::ui
