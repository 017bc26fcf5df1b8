// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/dashboard/dashboard_data.h"

#include <QTimer>

class QMenu;
class QSortFilterProxyModel;
class QToolButton;

namespace laju::ui {

class Card;
class FigureCard;
class FunnelChart;
class Legend;
class LineBandChart;
class PeriodChooser;
class ScopePicker;
class StackedBarChart;
class TableView;
template<typename Row> class RowTable;

/// Whether the work works: key figures, activities, funnel, reps and the win rate of one scope and period.
class DashboardPage final : public Page
{
    Q_OBJECT
public:
    DashboardPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString hint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTools();
    void makeBody();
    void makeRepsTable();
    /// Asks for a refresh soon: many changes at once cost one.
    void invalidate();
    void refresh();
    void showCard(size_t index);
    void showRowsOf(const Metric &metric, const Selection &selection);
    /// What a cell of the reps table shows: a rep's name stands for all that they did.
    [[nodiscard]] std::pair<const Metric *, Selection> figureOfCell(const QModelIndex &shown) const;
    void exportFigures();
    void retranslate();

    QWidget *m_tools;
    PeriodChooser *m_period;
    ScopePicker *m_scope;
    QToolButton *m_export;
    QMenu *m_menu = nullptr;
    std::vector<FigureCard *> m_cards;
    Card *m_activitiesCard;
    Legend *m_legend;
    StackedBarChart *m_activities;
    Card *m_funnelCard;
    FunnelChart *m_funnel;
    Card *m_repsCard;
    RowTable<RepLine> *m_repsModel;
    QSortFilterProxyModel *m_repsSorted;
    TableView *m_reps;
    Card *m_winRateCard;
    LineBandChart *m_winRate;
    DashboardData m_data;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace laju::ui
