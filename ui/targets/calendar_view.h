// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targets/targets_tab.h"

class QAction;
class QMenu;
class QToolButton;

namespace laju::ui {

class Card;
class DayOffForm;
class EmploymentForm;
class RampUpForm;
class TableView;
class WorkWeekForm;
class YearCalendar;
template<typename Row> class RowTable;

/// When the scope works: the year day by day, the days off in it, and the forms to change days off, hours and
/// ramp-up. A click on a day begins days off there, or changes those that are.
class CalendarView final : public TargetsTab
{
    Q_OBJECT
public:
    CalendarView(Context &context, QWidget *parent);

    void refresh(const Scope &scope) override;
    [[nodiscard]] QString hint() const override;

protected:
    void retranslate() override;

private:
    void makeYear(QWidget *parent);
    void makeTable(QWidget *parent);
    void showYear(int year);
    /// What counts for the scope in the year: its own days off and those of the scopes around it.
    [[nodiscard]] std::vector<Holiday> holidaysOfYear() const;
    void fillMenu();
    void take(const std::vector<HolidayFields> &holidays);
    void openFile();

    Scope m_scope;
    int m_year;
    Card *m_yearCard;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_load;
    QMenu *m_menu;
    QAction *m_withJointLeave;
    YearCalendar *m_calendar;
    Card *m_tableCard;
    RowTable<Holiday> *m_model;
    TableView *m_table;
    Card *m_dayCard;
    DayOffForm *m_dayForm;
    Card *m_weekCard;
    WorkWeekForm *m_weekForm;
    Card *m_rampCard;
    RampUpForm *m_rampForm;
    Card *m_employmentCard;
    EmploymentForm *m_employmentForm;
};

} // namespace laju::ui
