// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/scroll_page.h"
#include "ui/today/today_figures.h"

#include <QTimer>

class QToolButton;

namespace laju::ui {

class BestsCard;
class Card;
class ChartCard;
class DayNumbersCard;
class Legend;
class NextUpList;
class QuickLogBar;
class RingCard;
class ScopePicker;
class StackedBarChart;
class TableView;
template<typename Row> class RowTable;

/// The rep's day: the line that logs, the day's targets, what was logged, what comes next, the week so far;
/// streaks and bests where they are wanted.
class TodayPage final : public ScrollPage
{
    Q_OBJECT
public:
    TodayPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QuickLogBar *quickLog() const { return m_quickLog; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    void makeTools();
    void makeBody();
    QWidget *makeLogged(QWidget *parent);
    QWidget *makeWeekColumn(QWidget *parent);
    void showDayNumbers(RepId rep);
    void closeDayNumbers();
    void readRows();
    void showRows(const std::vector<ActivityRow> &done, std::vector<ActivityRow> planned);
    void markDone(const ActivityRow &row, Outcome outcome);
    void removeChosen();
    void showRowsOf(const Metric &metric, const Period &period, std::optional<ActivityTypeId> type = {});

    QWidget *m_tools;
    QToolButton *m_enterCalls;
    ScopePicker *m_rep;
    QuickLogBar *m_quickLog;
    std::vector<RingCard *> m_ringCards;
    std::vector<TodayRing> m_rings;
    QToolButton *m_sumUp;
    DayNumbersCard *m_dayNumbers;
    BestsCard *m_bests;
    bool m_sumWanted = false;       ///< asked for, whatever the hour
    std::optional<Day> m_sumClosed; ///< on which day it was closed: it does not open again by itself
    Card *m_loggedCard;
    RowTable<ActivityRow> *m_loggedModel;
    TableView *m_logged;
    Card *m_nextCard;
    NextUpList *m_next;
    ChartCard *m_weekCard;
    Legend *m_legend;
    StackedBarChart *m_weekChart;
    WeekBars m_week;
    QTimer m_minute;
    int m_asked = 0;
};

} // namespace laju::ui
