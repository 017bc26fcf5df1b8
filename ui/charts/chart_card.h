// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/common/card.h"
#include "ui/common/context.h"

class QAction;
class QSortFilterProxyModel;
class QToolButton;

namespace laju::ui {

class ChartView;
class CsvExport;
class PaintedChart;
class TableView;
template<typename Row> class RowTable;

/// A card with a chart, which a table of the same figures can take the place of: by the button in the header,
/// by Ctrl+Shift+T, or from the context menu. The choice is remembered by the chart's objectName.
class ChartCard : public Card
{
    Q_OBJECT
public:
    ChartCard(Context &context, QWidget *parent);

    /// Adds @p chart, whose objectName is set, to the body; to be called once.
    void setChart(ChartView *chart);
    void setChart(PaintedChart *chart);
    /// Whether the table is in sight instead of the chart.
    [[nodiscard]] bool showsTable() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A line of the chart's table and its place there.
    struct Line
    {
        qint64 number;
        ChartLine cells;
    };
    void adopt(QWidget *widget, Chart *chart);
    /// The table is made when it is first asked for: most charts are looked at and never read.
    void makeTable();
    void makeExport();
    /// Puts the chart's figures into the table.
    void fill();
    void remakeModel(const ChartTable &table);
    void showTable(bool table);
    void remember(bool table);
    void updateTexts();

    Context &m_cardContext;
    QWidget *m_widget = nullptr;  ///< the chart
    Chart *m_source = nullptr;    ///< the same
    QWidget *m_figures = nullptr; ///< what stands in the chart's place; as what is in it, made when needed
    TableView *m_table = nullptr;
    RowTable<Line> *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    CsvExport *m_export = nullptr;
    QAction *m_toggle;
    QToolButton *m_button;
    QAction *m_copy;
    QStringList m_titles;
    QList<bool> m_numeric; ///< one per column
};

} // namespace laju::ui
