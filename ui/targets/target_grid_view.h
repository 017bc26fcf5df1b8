// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/target_grid.h"
#include "ui/common/table_view.h"
#include "ui/targets/targets_tab.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace laju::ui {

class Card;
class TargetGridModel;

/// The table of the grid: cells are chosen and typed into, and copied as a spreadsheet's.
class TargetGridTable final : public TableView
{
    Q_OBJECT
public:
    explicit TargetGridTable(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Targets of one metric by rep and month, as in a spreadsheet: typed, filled down, pasted, copied from
/// another rep or the year before, suggested from the past. Every step can be undone.
class TargetGridView final : public TargetsTab
{
    Q_OBJECT
public:
    TargetGridView(Context &context, QWidget *parent);

    void refresh(const Scope &scope) override;
    [[nodiscard]] QString hint() const override;

protected:
    void retranslate() override;

private:
    /// What is to come into a cell: a text to be read, empty to take the own target away.
    struct TypedCell
    {
        QModelIndex index;
        QString text;
    };
    void makeActions();
    void fillMetrics();
    void fillCopyMenu();
    [[nodiscard]] const Metric &metric() const;
    [[nodiscard]] TargetGrid gridOf(int year) const;
    /// The cells of reps and months that are chosen, row after row.
    [[nodiscard]] QModelIndexList chosen() const;
    void showYear(int year);
    void fillDown();
    void paste();
    void clearChosen();
    void suggest();
    void copyFromRep(RepId rep);
    void copyFromYearBefore();
    /// Reads and writes all of @p cells or, with the words above the table, none.
    void write(const QString &step, const std::vector<TypedCell> &cells);
    void write(const QString &step, const std::vector<GridEdit> &edits);
    [[nodiscard]] GridEdit editOf(const QModelIndex &index, std::optional<double> value) const;

    Scope m_scope;
    int m_year;
    Card *m_card;
    QComboBox *m_metric;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_copy;
    QMenu *m_copyMenu;
    QLabel *m_problem;
    TargetGridModel *m_model;
    TargetGridTable *m_table;
    QAction *m_fillDown;
    QAction *m_paste;
    QAction *m_clear;
    QAction *m_suggest;
};

} // namespace laju::ui
