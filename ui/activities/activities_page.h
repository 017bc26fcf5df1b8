// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace laju::ui {

class ActivityFilter;
class ActivityModel;
class ActivityTable;
class CsvExport;
class EmptyState;
class ScopePicker;
class LongTableView;

/// Every activity, filtered and sorted: the log itself.
class ActivitiesPage final : public Page
{
    Q_OBJECT
public:
    ActivitiesPage(Context &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *headerTools() override { return m_tools; }
    [[nodiscard]] QString hint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTools();
    void makeBody();
    void makeEmptyStates();
    /// Shows what the filters say now.
    void refilter();
    /// Reads the rows anew, soon: many changes at once cost one reading.
    void invalidate(const Change &change);
    void showAll();
    void sortBy(int column);
    void goTo(Day day);
    void removeChosen();
    void updateCount();
    void retranslate();

    QWidget *m_tools;
    ScopePicker *m_scope;
    CsvExport *m_export;
    ActivityFilter *m_filter;
    QLabel *m_count;
    QStackedWidget *m_stack;
    LongTableView *m_table;
    ActivityTable *m_activities;
    EmptyState *m_nothingYet;
    EmptyState *m_nothingFound;
    ActivityModel *m_model;
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace laju::ui
