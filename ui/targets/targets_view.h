// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/targets.h"
#include "ui/targets/targets_tab.h"

class QAction;
class QModelIndex;
class QSortFilterProxyModel;

namespace laju::ui {

class Card;
class TableView;
class TargetForm;
template<typename Row> class RowTable;

/// A target as a line of the table, with how it stands now.
struct TargetRow
{
    Target target;
    const Metric *metric;
    std::optional<Attainment> now;
};

/// The targets in force and coming, and the form to make and change them. Enter or a double click on a line
/// lists the records behind how it stands, F1 or its icon explains that, F2 or a click brings it into the
/// form.
class TargetsView final : public TargetsTab
{
    Q_OBJECT
public:
    TargetsView(Context &context, QWidget *parent);

    void refresh(const Scope &scope) override;
    [[nodiscard]] QString hint() const override;
    /// Begins a new target in the form.
    void createNew();

protected:
    void retranslate() override;

private:
    void makeActions();
    [[nodiscard]] const TargetRow &rowAt(const QModelIndex &shown) const;
    /// What is held against @p target: its scope in the current one of its periods.
    [[nodiscard]] Selection actualOf(const Target &target) const;
    void listRows(const QModelIndex &shown);
    void explain(const QModelIndex &shown);
    void edit(const QModelIndex &shown);

    Card *m_tableCard;
    RowTable<TargetRow> *m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table;
    QAction *m_listAction;
    QAction *m_explainAction;
    QAction *m_editAction;
    Card *m_formCard;
    TargetForm *m_form;
};

} // namespace laju::ui
