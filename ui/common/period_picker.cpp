// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/period_picker.h"

#include "ui/common/icons.h"
#include "ui/common/styling.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace laju::ui {

using namespace Qt::StringLiterals;

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_previous(new QToolButton(this))
    , m_label(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    for (QToolButton *button : {m_previous, m_label, m_next}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setFixedHeight(metric::controlHeight - 4);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    m_previous->setObjectName(u"previousPeriod"_s);
    m_label->setObjectName(u"choosePeriod"_s);
    m_next->setObjectName(u"nextPeriod"_s);
    m_previous->setIcon(icon(Icon::Previous));
    m_next->setIcon(icon(Icon::Next));
    m_previous->setIconSize({12, 12});
    m_next->setIconSize({12, 12});
    setFixedHeight(metric::controlHeight);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusProxy(m_label);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_label, &QToolButton::clicked, this, &PeriodPicker::openCalendar);
    retranslate();
}

void PeriodPicker::setLabel(const QString &label)
{
    m_label->setText(label);
    retranslate();
}

QString PeriodPicker::label() const
{
    return m_label->text();
}

void PeriodPicker::setStepEnabled(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void PeriodPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PeriodPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left && m_previous->isEnabled())
        Q_EMIT stepped(-1);
    else if (event->key() == Qt::Key_Right && m_next->isEnabled())
        Q_EMIT stepped(1);
    else
        QWidget::keyPressEvent(event);
}

void PeriodPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    painter.setPen(colors.color(Role::Line));
    painter.setBrush(colors.color(Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::controlRadius,
                            metric::controlRadius);
}

void PeriodPicker::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"periodCalendar"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    setSurface(popup);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Day within the period"));
    calendar->setFirstDayOfWeek(m_firstDay);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(locale());
    if (m_maximum.isValid())
        calendar->setMaximumDate(m_maximum);
    calendar->setSelectedDate(m_date);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    const auto pick = [this, popup](QDate date) {
        popup->close();
        Q_EMIT datePicked(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

void PeriodPicker::retranslate()
{
    m_previous->setAccessibleName(tr("Previous period"));
    m_previous->setToolTip(tr("Previous period"));
    m_next->setAccessibleName(tr("Next period"));
    m_next->setToolTip(tr("Next period"));
    m_label->setToolTip(tr("Choose a period"));
    m_label->setAccessibleName(m_label->text());
    m_label->setAccessibleDescription(tr("Choose a period"));
}

} // namespace laju::ui
