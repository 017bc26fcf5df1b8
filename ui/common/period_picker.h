// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QToolButton;

namespace laju::ui {

/// ‹ November 2026 ›: steps to the previous or next period; the label opens a calendar. It knows no periods:
/// the owner answers stepped() and datePicked() with setLabel() and setDate().
class PeriodPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QString label() const;
    /// Day that the calendar opens at.
    void setDate(QDate date) { m_date = date; }
    /// Last day that the calendar offers; an invalid date (default): no limit.
    void setMaximumDate(QDate date) { m_maximum = date; }
    void setFirstDayOfWeek(Qt::DayOfWeek day) { m_firstDay = day; }
    /// Whether there is anything before and after.
    void setStepEnabled(bool previous, bool next);

Q_SIGNALS:
    /// -1: the period before, +1: the period after.
    void stepped(int step);
    /// The period holding this day is wanted.
    void datePicked(QDate date);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openCalendar();
    void retranslate();

    QToolButton *m_previous;
    QToolButton *m_label;
    QToolButton *m_next;
    QDate m_date = QDate::currentDate();
    QDate m_maximum;
    Qt::DayOfWeek m_firstDay = Qt::Monday;
};

} // namespace laju::ui
