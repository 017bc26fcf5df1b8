// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace laju::ui {

/// A table as the program shows them: whole rows, hairlines, no grid, quiet header, sorted by TableRole
/// SortRole (put a QSortFilterProxyModel with setSortRole(SortRole) under it and call
/// setSortingEnabled(true)). Columns fit their content when rows arrive. Enter or double click activates;
/// Home/End go to the first and last row; Ctrl+C copies the chosen rows as TSV.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Sentence over the table while it has no rows; empty: none.
    void setEmptyText(const QString &text);
    /// The column that takes the width left over; default: the last. Where less than @p leastWidth is left,
    /// the widest of the @p yielding columns become narrower; where none yields and it would be cut off, the
    /// table is scrolled sideways.
    void setStretchColumn(int column, int leastWidth = 0, const QList<int> &yielding = {});
    /// Makes the view as high as all its rows, for a table in a card on a scrolling page; at most
    /// `maximumRows`.
    void setFitRows(int maximumRows);
    /// Headers and the chosen rows (all when none is chosen) as tab-separated text, in the order shown.
    [[nodiscard]] QString toTsv() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or double click on a row; an index of the view's model, column 0.
    void rowActivated(const QModelIndex &index);
    /// F1 on a cell: its figure is to be explained. Where nobody listens F1 goes on to the window.
    void explainWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Fits the columns to the rows, now or when they have been read.
    void fitToRows();
    void fitColumns();
    void squeezeColumns();
    void stretchWhereThereIsRoom();
    [[nodiscard]] int widthLeft() const;
    [[nodiscard]] int fittingHeight() const;
    void updateHeight();

    QString m_emptyText;
    int m_stretchColumn = -1;
    int m_leastWidth = 0;
    bool m_awaitsRows = false; ///< to fit the columns to
    QList<int> m_yielding;
    int m_fitRows = 0;
};

} // namespace laju::ui
