// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/csv_export.h"
#include "ui/pipeline/deal_line.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;

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
    /// Stands behind the number of lines, such as what they are worth together; may be empty.
    void setSummary(const QString &summary);
    [[nodiscard]] QWidget *table() const;

Q_SIGNALS:
    void opened(laju::OpportunityId id);
    void removeWanted(laju::OpportunityId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void retranslate();
    [[nodiscard]] std::optional<CsvExport::Job> exportJob() const;
    [[nodiscard]] const DealLine &lineAt(const QModelIndex &shown) const;

    Context &m_context;
    QString m_summary;
    QLabel *m_count;
    CsvExport *m_export;
    TableView *m_table;
    RowTable<DealLine> *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace laju::ui
