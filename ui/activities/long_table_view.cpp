// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/long_table_view.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace laju::ui {

/// Room for rows: as many empty ones as there are rows, or more.
class LongTableView::Slots final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Makes room for @p rows, at most @p most.
    void provide(int rows, int most)
    {
        if (rows <= m_rows)
            return;
        // Some more, so that each row that is added later does not ask for room.
        const int wanted = static_cast<int>(std::min<qint64>(qint64(rows) + rows / 8 + 100, most));
        beginInsertRows({}, m_rows, std::max(wanted, rows) - 1);
        m_rows = std::max(wanted, rows);
        endInsertRows();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex & /*at*/, int /*role*/) const override { return {}; }

private:
    int m_rows = 0;
};

LongTableView::LongTableView(QWidget *parent)
    : TableView(parent)
    , m_slots(new Slots(this))
{
}

void LongTableView::setModel(QAbstractItemModel *newModel)
{
    // Before anybody else asks where the rows are.
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &LongTableView::provide);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &LongTableView::provide);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &LongTableView::provide);
    }
    TableView::setModel(newModel);
    verticalHeader()->setModel(m_slots);
    if (newModel)
        provide();
}

void LongTableView::provide()
{
    m_slots->provide(model()->rowCount(),
                     std::numeric_limits<int>::max() / verticalHeader()->defaultSectionSize());
    updateGeometries();
}

int LongTableView::rowInSight(int y) const
{
    const int row = rowAt(y);
    return model() && row < model()->rowCount() ? row : -1;
}

void LongTableView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    {
        // It would come and go with the room that there is.
        const QSignalBlocker blocker(bar);
        TableView::updateGeometries();
    }
    const int rows = model() ? model()->rowCount() : 0;
    bar->setRange(0, std::max(rows * verticalHeader()->defaultSectionSize() - viewport()->height(), 0));
}

int LongTableView::sizeHintForColumn(int column) const
{
    if (!model())
        return -1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = horizontalHeader()->resizeContentsPrecision();
    const int first = std::clamp(rowAt(0), 0, std::max(model()->rowCount() - rows, 0));
    int widest = 0;
    for (int row = first; row < std::min(first + rows, model()->rowCount()); ++row) {
        const QModelIndex at = model()->index(row, column);
        widest = std::max(widest, itemDelegateForIndex(at)->sizeHint(option, at).width());
    }
    return widest;
}

QModelIndex LongTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex moved = TableView::moveCursor(action, modifiers);
    if (moved.isValid() || !currentIndex().isValid())
        return moved;
    // There is room beyond the last row.
    return model()->index(model()->rowCount() - 1, currentIndex().column());
}

} // namespace laju::ui
