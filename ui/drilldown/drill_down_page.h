// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/drill_down.h"
#include "ui/common/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace laju::ui {

class ActivityFilter;
class ActivityModel;
class CsvExport;
class OpportunityTable;
class SearchField;
class SegmentedControl;
class LongTableView;

/// The records behind a figure, over the page from which they were asked for: numerator or denominator, as
/// many as the figure says, narrowed and sorted further, saved as CSV. Follows the facts while it is shown.
class DrillDownPage final : public Page
{
    Q_OBJECT
public:
    DrillDownPage(Context &context, QWidget *parent);

    /// Lists @p what; @p from is the name of the page to which one goes back.
    void showRows(const DrillDown &what, const QString &from);

    [[nodiscard]] QString title() const override { return m_from; }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString hint() const override;

Q_SIGNALS:
    /// The user is done here.
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void explainFigure();
    void makeTrail();
    void makeBody();
    void makeActivities();
    void makeDeals();
    /// Shows the list that is chosen.
    void showList();
    void refilter();
    void refilterActivities();
    void readDeals();
    void filterDeals();
    void fillReps();
    void fillKinds();
    /// Makes the lists anew after a change of the facts.
    void follow();
    void updateCount();
    void retranslate();
    [[nodiscard]] const DrillDown::List *list() const;
    [[nodiscard]] bool listsActivities() const;
    /// The amounts of the deals in sight as they count in the figure; empty when none has one.
    [[nodiscard]] QString amountText() const;

    DrillDown m_what;
    QString m_from;
    QToolButton *m_back;
    QToolButton *m_trail;
    QToolButton *m_explain;
    QLabel *m_figure;
    SegmentedControl *m_lists;
    QLabel *m_count;
    QComboBox *m_rep;
    QStackedWidget *m_stack;

    QWidget *m_activitiesPane;
    ActivityFilter *m_filter;
    ActivityModel *m_model;
    LongTableView *m_activities;
    CsvExport *m_export;

    QWidget *m_dealsPane;
    SearchField *m_search;
    QComboBox *m_kind;
    OpportunityTable *m_deals;
    std::vector<OpportunityRow> m_rows;   ///< every deal of the list, unfiltered
    std::vector<OpportunityId> m_inSight; ///< those that the filters leave
    int m_asked = 0;
    QTimer m_soon;
};

} // namespace laju::ui
