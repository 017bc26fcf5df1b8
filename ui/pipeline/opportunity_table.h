// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipeline/deal_line.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QToolButton;

namespace laju::ui {

template<typename Row> class RowTable;
class TableView;

/// The opportunities as lines, sorted by any column.
class OpportunityTable final : public QWidget
{
    Q_OBJECT
public:
    explicit OpportunityTable(Context &context, QWidget *parent = nullptr);

    void setLines(std::vector<DealLine> lines);
    /// What is listed when it is not simply the pipeline ("Won · West team · November 2026"), as a chip that
    /// can be removed; empty: no chip.
    void setListTitle(const QString &title);

Q_SIGNALS:
    void opened(laju::OpportunityId id);
    void removeWanted(laju::OpportunityId id);
    /// The chip was removed.
    void listCleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void retranslate();
    void exportLines();
    void writeFile(const OpportunityQuery &listed, const QString &path);
    [[nodiscard]] const DealLine &lineAt(const QModelIndex &shown) const;

    Context &m_context;
    QString m_title;
    QToolButton *m_chip;
    QLabel *m_count;
    QToolButton *m_export;
    TableView *m_table;
    RowTable<DealLine> *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace laju::ui
